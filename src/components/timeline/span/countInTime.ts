import { dateAt, lengthOf, monthEnd, monthStart, type Span } from './days.ts';
import { placesOf, type Clock, type PlacedEntry } from './placeInTime.ts';

/** A part of the strip: those events that lie in it for certain, and those that may lie in it or beside it. */
export interface Bucket extends Span {
  readonly certain: number;
  readonly possible: number;
}

export type BucketUnit = 'day' | 'month' | 'year' | 'decade';

const monthsOf: Readonly<Record<Exclude<BucketUnit, 'day'>, number>> = { month: 1, year: 12, decade: 120 };

/** No more than about 120 bars: days of up to two months, months of ten years, years of a century. */
export function chooseUnit(extent: Span): BucketUnit {
  const days = lengthOf(extent);
  if (days <= 62) return 'day';
  return days <= 366 * 10 ? 'month' : days <= 366 * 120 ? 'year' : 'decade';
}

/** The extent in whole units, so that it begins and ends where a bar does. */
export const wholeUnits = (extent: Span, unit: BucketUnit): Span => ({ from: unitStart(extent.from, unit), to: unitEnd(extent.to, unit) });

/** The first day of the unit that is `steps` after the one of `day`. */
export function unitStart(day: number, unit: BucketUnit, steps = 0): number {
  if (unit === 'day') return day + steps;
  const length = monthsOf[unit];
  const [year, month] = dateAt(day).split('-').map(Number) as [number, number];
  const into = (year * 12 + month - 1) % length;
  return monthStart(day, steps * length - into);
}

export const unitEnd = (day: number, unit: BucketUnit, steps = 0): number =>
  unit === 'day' ? day + steps : monthEnd(unitStart(day, unit, steps), monthsOf[unit] - 1);

/**
 * How many events stand in each unit of the extent. An event is counted once in every unit that it can have been in, so
 * a bar tells how many a brush over it leaves. Linear in events and units.
 *
 * @param extent in whole units
 */
export function countInTime(entries: readonly PlacedEntry[], clock: Clock, extent: Span, unit: BucketUnit): readonly Bucket[] {
  const starts: number[] = [];
  for (let day = extent.from; day <= extent.to; day = unitStart(day, unit, 1)) starts.push(day);
  const certain = starts.map(() => 0);
  // Where a count begins and ends; summed up at last.
  const changes = [...starts.map(() => 0), 0];
  for (const entry of entries) {
    const ranges = mergeRanges(placesOf(entry, clock)
      .filter(({ from, to }) => from <= extent.to && to >= extent.from)
      .map(({ from, to }) => ({ from: indexOf(starts, Math.max(from, extent.from)), to: indexOf(starts, Math.min(to, extent.to)), cut: from < extent.from || to > extent.to })));
    const [only] = ranges;
    if (ranges.length === 1 && only!.from === only!.to && !only!.cut) certain[only!.from]! += 1;
    else for (const { from, to } of ranges) {
      changes[from]! += 1;
      changes[to + 1]! -= 1;
    }
  }
  let possible = 0;
  return starts.map((from, index) => {
    possible += changes[index]!;
    return { from, to: (starts[index + 1] ?? extent.to + 1) - 1, certain: certain[index]!, possible };
  });
}

interface Range extends Span {
  /** Whether a part of it lies outside. */
  readonly cut: boolean;
}

/** Those that touch one another as one, so that nothing is counted twice in one bar. */
function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to) merged.push(range);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to), cut: last.cut || range.cut };
  }
  return merged;
}

/** The last start that is not after the day. */
function indexOf(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
