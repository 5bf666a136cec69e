import type { EventReport, TimelineEntry } from '../../model.ts';
import { settleWhen, spanTimes } from './settleWhen.ts';

/**
 * The event as only some of its reports tell it: as of an earlier day, or with a report split off. Of those who take part
 * the ones are left that are named in what is still quoted. Null where no report is kept; the same object where all are.
 */
export function chooseReports(entry: TimelineEntry, keep: (report: EventReport) => boolean): TimelineEntry | null {
  const reports = entry.reports.filter(keep);
  const [first] = reports;
  if (first === undefined) return null;
  if (reports.length === entry.reports.length) return entry;
  const named = new Set(reports.flatMap(({ quotation }) => quotation.marks.flatMap((mark) => (mark.kind === 'date' ? [] : mark.entity))));
  const kept = new Map(reports.map((report) => [report.id, report]));
  const datings = entry.conflict
    .map((dating) => ({ ...dating, reports: dating.reports.filter((id) => kept.has(id)) }))
    .filter((dating) => dating.reports.length > 0)
    .map((dating) => ({ ...dating, when: settleWhen(dating.reports.map((id) => kept.get(id)!.when)) }));
  const conflict = datings.length > 1 ? datings : [];
  return {
    ...entry,
    id: first.id,
    reports,
    when: conflict.length > 0 ? spanTimes(conflict.map(({ when }) => when)) : settleWhen(reports.map(({ when }) => when)),
    entities: entry.entities.filter(({ id }) => named.has(id)),
    joins: entry.joins.filter((join) => kept.has(join.report) && kept.has(join.with)),
    conflict,
  };
}
