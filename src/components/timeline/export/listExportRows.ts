import type { EntityRef, EventReport, TimelineEntry, When } from '../../../model.ts';
import { articlePath } from '../../../paths.ts';
import { formatWhen } from '../../words/formatWhen.ts';

/** A line of an export: one report of one event, with its sentence and where it stands. */
export interface ExportRow {
  /** The same for all reports of one event. */
  readonly event: string;
  readonly report: EventReport;
  /** When it happened by this report, and in words. */
  readonly when: When;
  readonly words: string;
  /** Whether another report of the event tells a time that excludes this one. */
  readonly disputed: boolean;
  readonly entities: readonly EntityRef[];
  /** Absolute, down to the sentence. */
  readonly url: string;
}

/** @param base the app's root, absolute: `https://host/folder/` */
export const listExportRows = (entries: readonly TimelineEntry[], base: string): readonly ExportRow[] =>
  entries.flatMap(({ id, reports, entities, conflict }) => reports.map((report): ExportRow => ({
    event: id,
    report,
    when: report.when,
    words: formatWhen(report.when),
    disputed: conflict.length > 0,
    entities,
    url: new URL(articlePath(report.article.id, report.quotation.sentence), base).href,
  })));

/** What the report tells, without the rest of its sentence. */
export function clauseOf({ quotation, clause }: Pick<EventReport, 'quotation' | 'clause'>): string {
  const words = quotation.text.slice(clause.from, clause.to).trim();
  return words === '' ? quotation.text : words;
}

/** What is not certain about its time, a sentence each; empty for a day that nobody disputes. */
export function listDoubts({ when, words, disputed, report }: ExportRow): readonly string[] {
  return [
    ...(when.kind === 'before' ? [`${words}: when it began to be so is not told.`] : []),
    ...(when.kind === 'after' ? [`${words}: how long after is not told.`] : []),
    ...(when.kind === 'interval' && when.earliest !== when.latest && !lasts(when) ? [`Some time in this span (${words}), not all of it.`] : []),
    ...(when.approximate ? ['The date is approximate.'] : []),
    ...(disputed ? ['Another report gives a date that excludes this one.'] : []),
    ...(report.basis === 'inferred' ? [`Worked out: ${report.derivation}.`] : []),
  ];
}

/** A span with both days told is one that lasted; a month or a year is when a thing happened. */
const lasts = (when: When & { readonly kind: 'interval' }): boolean => when.precision === 'span';
