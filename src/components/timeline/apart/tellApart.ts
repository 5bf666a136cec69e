import type { EventCorrection, EventReport, ReportRef, TimelineEntry } from '../../../model.ts';

/** The step by which one report tells an event of its own, and the others stay together. */
export const setApart = ({ reports }: TimelineEntry, id: string): EventCorrection => ({
  do: 'split event',
  // Events are told of in the order of their first reports.
  parts: reports[0]?.id === id
    ? [[refer(reports[0])], reports.slice(1).map(refer)]
    : [reports.filter((report) => report.id !== id).map(refer), reports.filter((report) => report.id === id).map(refer)],
});

/** The step by which each report tells an event of its own. */
export const tellApart = ({ reports }: TimelineEntry): EventCorrection => ({ do: 'split event', parts: reports.map((report) => [refer(report)]) });

const refer = (report: EventReport): ReportRef => ({ id: report.id, article: report.article.id, words: wordsOf(report) });

const longest = 100;

/** What a report says of the event, as it stands in its article: no sign of a cut is in it, and no word is cut. */
export function wordsOf({ quotation, clause }: Pick<EventReport, 'quotation' | 'clause'>): string {
  const told = quotation.text.slice(clause.from, clause.to).replace(/^…\s*|\s*…$/gu, '').trim();
  // Of a clause that the quotation does not show, what it shows.
  const words = told === '' ? quotation.text.replace(/^…\s*|\s*…$/gu, '').trim() : told;
  return words.length <= longest ? words : words.slice(0, longest + 1).replace(/\s+\S*$/u, '').slice(0, longest);
}
