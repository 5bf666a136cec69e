import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, dayNumber } from '../../../src/analysis/dates/calendar.ts';
import { firstDay, lastDay, periodAt, shift, valueOf } from '../../../src/analysis/dates/period.ts';
import type { PeriodUnit } from '../../../src/analysis/dates/period.ts';

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century'];

describe('the period that holds 3 May 2023', () => {
  test.each<[PeriodUnit, string, string, string]>([
    ['day', '2023-05-03', '2023-05-03', '2023-05-03'],
    ['week', '2023-W18', '2023-05-01', '2023-05-07'],
    ['weekend', '2023-W18-WE', '2023-05-06', '2023-05-07'],
    ['month', '2023-05', '2023-05-01', '2023-05-31'],
    ['quarter', '2023-Q2', '2023-04-01', '2023-06-30'],
    ['half', '2023-H1', '2023-01-01', '2023-06-30'],
    ['season', '2023-SP', '2023-03-01', '2023-05-31'],
    ['year', '2023', '2023-01-01', '2023-12-31'],
    ['decade', '202', '2020-01-01', '2029-12-31'],
    ['century', '20', '2001-01-01', '2100-12-31'],
  ])('%s is %s, %s to %s', (unit, value, first, last) => {
    const period = periodAt(unit, dayNumber(2023, 5, 3));
    expect([valueOf(period), calendarDate(firstDay(period)), calendarDate(lastDay(period))]).toEqual([value, first, last]);
  });
});

test('January and February belong to the winter begun in December', () => {
  expect(valueOf(periodAt('season', dayNumber(2023, 2, 1)))).toBe('2022-WI');
});

test('the year 2000 ends the 20th century', () => {
  expect(valueOf(periodAt('century', dayNumber(2000, 12, 31)))).toBe('19');
});

test('periods of a kind follow one another without gap', () => {
  fc.assert(fc.property(fc.constantFrom(...UNITS.filter((unit) => unit !== 'weekend')), fc.integer({ min: -600_000, max: 2_000_000 }), (unit, dayNo) => {
    const period = periodAt(unit, dayNo);
    expect(firstDay(period)).toBeLessThanOrEqual(dayNo);
    expect(lastDay(period)).toBeGreaterThanOrEqual(dayNo);
    expect(firstDay(shift(period, 1))).toBe(lastDay(period) + 1);
    expect(shift(shift(period, 5), -5)).toEqual(period);
  }));
});
