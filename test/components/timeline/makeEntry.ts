import type { CalendarDate, EventReport, TimelineEntry, When } from '../../../src/model.ts';
import { settleWhen, spanTimes } from '../../../src/evidence/events/settleWhen.ts';
import { placeEntry, type PlacedEntry } from '../../../src/components/timeline/span/placeInTime.ts';
import { readWhen } from '../articleFile.ts';

/**
 * An event in a small notation: its time, its reports after `@`, those who take part.
 * `2023-04-24..2023-04-30 @2023-05-03 @2023-05-27 xi zelensky`; of times that exclude one another each has its reports:
 * `2023-03-22 @2023-03-23 | 2023-04-01..2023-04-30 @2023-05-03 xi`. Without a report it is reported on its last day.
 */
export function makeEntry(notation: string, id: string, parts: { readonly text?: string; readonly precision?: When['precision'] } = {}): PlacedEntry {
  const names = notation.split('|').at(-1)!.trim().split(' ').slice(1).filter((word) => !word.startsWith('@'));
  const marks = names.map((name) => ({ kind: 'person', entity: name, from: 0, to: 1 }));
  const datings = notation.split('|').map((part, at) => {
    const [time = '', ...words] = part.trim().split(' ');
    const when = readWhen(time, parts.precision);
    const days = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
    const reports = (days.length === 0 ? [when.kind === 'after' ? when.earliest : when.latest] : days)
      .map((day, index) => makeReport(`${id}-${String(at)}${String(index)}`, when, day as CalendarDate, parts.text ?? `What ${id} tells.`, marks));
    return { when: settleWhen(reports.map((report) => report.when)), reports };
  });
  const reports = datings.flatMap((dating) => dating.reports).toSorted((a, b) => (a.article.published < b.article.published ? -1 : a.article.published > b.article.published ? 1 : 0));
  return placeEntry({
    id,
    when: datings.length === 1 ? datings[0]!.when : spanTimes(datings.map(({ when }) => when)),
    reports,
    entities: names.map((name) => ({ id: name, kind: 'person', name })),
    joins: [],
    conflict: datings.length === 1 ? [] : datings.map((dating) => ({ when: dating.when, reports: dating.reports.map((report) => report.id) })),
  } as unknown as TimelineEntry);
}

function makeReport(id: string, when: When, published: CalendarDate, text: string, marks: readonly unknown[]): EventReport {
  const article = { id: `of-${published}`, title: `News of ${published}`, published, source: 'The Daily Test' };
  return {
    id, article, when, said: null, expression: 'then', basis: 'stated', derivation: 'then, as written', clause: { from: 0, to: text.length },
    quotation: { article: article.id, sentence: 3, text, published, marks },
  } as unknown as EventReport;
}

/** Several, named `e0`, `e1` … */
export const makeEntries = (rows: readonly string[]): readonly PlacedEntry[] => rows.map((row, index) => makeEntry(row, `e${String(index)}`));
