import type { Manifest, OverviewFile, TimelineEntry } from '../../model.ts';
import { middleDay, monthAt, monthNumber, monthOf } from '../months.ts';

const MONTHS = 36;
/** One date far ahead ("by 2050") must not push what is told of today out of the picture. */
const MONTHS_AHEAD = 12;

type Counts = OverviewFile['events'];

/** Events by the month of their middle day, at most the last 36 months; linear in the events. */
export function countByMonth(timeline: readonly TimelineEntry[], span: Manifest['span']): Counts {
  return listMonths(addEvents(new Map(), timeline, 1, span));
}

/** The counts with some events changed. Of months before those that are counted nothing is known. */
export function recountByMonth(counts: Counts, before: readonly TimelineEntry[], after: readonly TimelineEntry[], span: Manifest['span']): Counts {
  if (before.length === 0) return counts;
  const known = new Map(counts.map(({ month, count }) => [monthNumber(month), count]));
  const first = counts.length < MONTHS ? -Infinity : monthNumber(counts[0]!.month);
  const changed = addEvents(addEvents(known, before, -1, span), after, 1, span);
  return listMonths(new Map([...changed].filter(([month]) => month >= first)));
}

function addEvents(counts: ReadonlyMap<number, number>, entries: readonly TimelineEntry[], by: 1 | -1, span: Manifest['span']): ReadonlyMap<number, number> {
  const sum = new Map(counts);
  const horizon = span === null ? -Infinity : monthNumber(monthOf(span.to)) + MONTHS_AHEAD;
  for (const { when } of entries) {
    const month = monthNumber(monthOf(middleDay(when)));
    if (month <= horizon) sum.set(month, (sum.get(month) ?? 0) + by);
  }
  return sum;
}

/** In order of time, no month between left out. */
function listMonths(counts: ReadonlyMap<number, number>): Counts {
  let first = Infinity;
  let last = -Infinity;
  for (const [month, count] of counts) {
    if (count <= 0) continue;
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  if (last === -Infinity) return [];
  first = Math.max(first, last - MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({ month: monthAt(first + at), count: Math.max(0, counts.get(first + at) ?? 0) }));
}
