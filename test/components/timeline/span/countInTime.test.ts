// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseUnit, countInTime, unitEnd, unitStart, wholeUnits, type BucketUnit } from '../../../../src/components/timeline/span/countInTime.ts';
import { dateAt, dayNumber } from '../../../../src/components/timeline/span/days.ts';
import { findExtent } from '../../../../src/components/timeline/span/findExtent.ts';
import { isInSpan } from '../../../../src/components/timeline/span/placeInTime.ts';
import type { CalendarDate } from '../../../../src/model.ts';
import { makeEntries } from '../makeEntry.ts';

const day = (date: string): number => dayNumber(date as CalendarDate);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

/** `1` for certain, `+1` for possible, of January to June 2023. */
function count(rows: readonly string[], clock: 'happened' | 'reported' | 'both' = 'happened'): string {
  return countInTime(makeEntries(rows), clock, span('2023-01-01', '2023-06-30'), 'month')
    .map(({ certain, possible }) => `${certain}${possible > 0 ? `+${possible}` : ''}`).join(' ');
}

describe('an event is counted', () => {
  it.each([
    ['on its day, in its month', ['2023-03-20'], '0 0 1 0 0 0'],
    ['told as a month, in that month for certain', ['2023-03-01..2023-03-31'], '0 0 1 0 0 0'],
    ['over the end of a month, possibly in both', ['2023-03-27..2023-04-02'], '0 0 0+1 0+1 0 0'],
    ['told as a year, possibly in each', ['2023-01-01..2023-12-31'], '0+1 0+1 0+1 0+1 0+1 0+1'],
    ['from before, not for certain in the first month', ['2022-12-20..2023-01-10'], '0+1 0 0 0 0 0'],
    ['of an open start, where it ends', ['..2023-02-03'], '0 1 0 0 0 0'],
    ['of an open end, where it begins', ['2023-05-03..'], '0 0 0 0 1 0'],
    ['not outside', ['2021-03-20', '2024-01-01'], '0 0 0 0 0 0'],
    ['told with two times, possibly at both, and not between', ['2023-01-22 | 2023-04-01..2023-04-30'], '0+1 0 0 0+1 0 0'],
    ['told with two times in one month, once', ['2023-01-03 | 2023-01-22'], '1 0 0 0 0 0'],
    ['told with two times that touch in one month, once in it', ['2023-01-03..2023-02-05 | 2023-02-20..2023-03-01'], '0+1 0+1 0+1 0 0 0'],
  ])('%s', (_, rows, expected) => expect(count(rows)).toBe(expected));

  it.each([
    ['by the reports’ clock on their days', 'reported', '0 0 0 1 0 0'],
    ['by both at both', 'both', '0+1 0 0 0+1 0 0'],
  ] as const)('%s', (_, clock, expected) => expect(count(['2023-01-10 @2023-04-01 @2023-04-20'], clock)).toBe(expected));
});

it('a bar tells how many a brush over it leaves, whatever the events', () => {
  const date = fc.integer({ min: day('2022-06-01'), max: day('2023-12-31') });
  const row = fc.tuple(date, date, fc.constantFrom('day', 'span', 'before', 'after', 'two')).map(([a, b, kind]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map(dateAt) as [CalendarDate, CalendarDate];
    return { day: from, span: `${from}..${to}`, before: `..${to}`, after: `${from}..`, two: `${from} | ${to}` }[kind];
  });
  fc.assert(fc.property(fc.array(row, { maxLength: 12 }), fc.constantFrom('happened', 'reported', 'both' as const), (rows, clock) => {
    const entries = makeEntries(rows);
    for (const bucket of countInTime(entries, clock, span('2023-01-01', '2023-06-30'), 'month')) {
      expect(bucket.certain + bucket.possible).toBe(entries.filter((entry) => isInSpan(entry, bucket, clock)).length);
    }
  }), { numRuns: 150 });
});

describe('the unit of the bars', () => {
  it.each<readonly [string, string, BucketUnit, string, string]>([
    ['2023-03-20', '2023-03-20', 'day', '2023-03-20', '2023-03-20'],
    ['2023-03-20', '2023-05-20', 'day', '2023-03-20', '2023-05-20'],
    ['2023-03-20', '2023-06-20', 'month', '2023-03-01', '2023-06-30'],
    ['2013-06-01', '2023-03-20', 'month', '2013-06-01', '2023-03-31'],
    ['2003-06-01', '2023-03-20', 'year', '2003-01-01', '2023-12-31'],
    ['1789-07-14', '2023-03-20', 'decade', '1780-01-01', '2029-12-31'],
  ])('of %s to %s is a %s', (from, to, unit, first, last) => {
    const extent = span(from, to);
    expect(chooseUnit(extent)).toBe(unit);
    const whole = wholeUnits(extent, unit);
    expect([dateAt(whole.from), dateAt(whole.to)]).toEqual([first, last]);
    expect(countInTime([], 'happened', whole, unit).length).toBeLessThanOrEqual(125);
  });

  it.each<readonly [BucketUnit, number, string, string]>([
    ['day', 1, '2023-03-15', '2023-03-15'],
    ['month', 1, '2023-04-01', '2023-04-30'],
    ['month', -3, '2022-12-01', '2022-12-31'],
    ['year', 1, '2024-01-01', '2024-12-31'],
    ['decade', -1, '2010-01-01', '2019-12-31'],
  ])('%s %i after 14 March 2023', (unit, steps, first, last) => {
    expect([unitStart(day('2023-03-14'), unit, steps), unitEnd(day('2023-03-14'), unit, steps)].map(dateAt)).toEqual([first, last]);
  });
});

const tenDays = Array.from({ length: 10 }, (_, index) => `2023-03-${String(index + 10)}`);

describe('the extent leaves out what is far from all others', () => {
  it.each([
    ['one centuries ago', [...tenDays, '1689-09-06'], '2023-03-10', '2023-03-19'],
    ['one far ahead', [...tenDays, '2049-10-01'], '2023-03-10', '2023-03-19'],
    ['but not one a few months away', [...tenDays, '2022-12-24'], '2022-12-24', '2023-03-19'],
    ['nor an open start that ends near', [...tenDays, '..2023-01-01'], '2023-01-01', '2023-03-19'],
    ['nor any of few', ['1689-09-06', '2023-03-01', '2023-03-02'], '1689-09-06', '2023-03-02'],
  ])('%s', (_, rows, from, to) => {
    const extent = findExtent(makeEntries(rows), 'happened')!;
    expect([dateAt(extent.from), dateAt(extent.to)]).toEqual([from, to]);
  });

  it('without events there is none', () => expect(findExtent([], 'both')).toBeNull());
  it('by the reports’ clock it is that of the reports', () => {
    expect(findExtent(makeEntries(['2023-01-01 @2023-05-03', '2023-01-02 @2023-05-27']), 'reported')).toEqual(span('2023-05-03', '2023-05-27'));
  });
});
