import type { EntitySummary, OverviewFile, TimelineEntry } from '../../model.ts';
import type { LibraryIndex } from './indexLibrary.ts';
import { middleDay, monthAt, monthNumber, monthOf } from './months.ts';

const MONTHS = 36;
const MOST = 12;
/** One date far ahead ("by 2050") must not push what is told of today out of the picture. */
const MONTHS_AHEAD = 12;

export function buildOverview(
  index: LibraryIndex,
  timeline: readonly TimelineEntry[],
  summaries: readonly EntitySummary[],
): OverviewFile {
  return { events: countByMonth(index, timeline), most: summaries.slice(0, MOST) };
}

function countByMonth({ span }: LibraryIndex, timeline: readonly TimelineEntry[]): OverviewFile['events'] {
  if (span === null) return [];
  const horizon = monthNumber(monthOf(span.to)) + MONTHS_AHEAD;
  const counts = new Map<number, number>();
  for (const { when } of timeline) {
    const month = monthNumber(monthOf(middleDay(when)));
    if (month <= horizon) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  if (counts.size === 0) return [];

  let first = horizon;
  let last = 0;
  for (const month of counts.keys()) {
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  first = Math.max(first, last - MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({ month: monthAt(first + at), count: counts.get(first + at) ?? 0 }));
}
