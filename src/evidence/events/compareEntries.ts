import type { TimelineEntry } from '../../model.ts';
import { startOf } from '../months.ts';

/** The order of the timeline: by the first day that is known, then oldest article first, then in the order of the text. */
export function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [a.reports[0]!, b.reports[0]!];
  return compareText(startOf(a.when), startOf(b.when))
    || compareText(one.article.published, other.article.published)
    || compareText(one.article.id, other.article.id)
    || one.quotation.sentence - other.quotation.sentence
    || one.clause.from - other.clause.from
    || one.clause.to - other.clause.to
    || compareText(one.id, other.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
