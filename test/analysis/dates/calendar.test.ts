import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarDate, civilDay, dayNumber, dayNumberOf, daysInMonth, easterSunday, isDay, isoWeekOf, mondayOf, weekdayOf,
} from '../../../src/analysis/dates/calendar.ts';

const day = (text: string): number => dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));

describe('days', () => {
  test('the origin is 1970-01-01, a Thursday', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
  });

  test.each([[2024, 2, 29], [2023, 2, 28], [1900, 2, 28], [2000, 2, 29], [2023, 12, 31], [2023, 4, 30]])(
    'month %i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days),
  );

  test.each([[2023, 2, 29], [2023, 4, 31], [2023, 13, 1], [2023, 0, 1], [2023, 1, 0]])('%i-%i-%i is no day', (year, month, date) => {
    expect(isDay(year, month, date)).toBe(false);
  });

  test('a day number and its day are one', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      const { year, month, day: date } = civilDay(n);
      expect(isDay(year, month, date)).toBe(true);
      expect(dayNumber(year, month, date)).toBe(n);
    }));
  });

  test('the formatter makes only real days, also out of range', () => {
    expect(calendarDate(day('2024-02-29'))).toBe('2024-02-29');
    expect(calendarDate(-10_000_000)).toBe('0001-01-01');
    expect(calendarDate(10_000_000)).toBe('9999-12-31');
    expect(dayNumberOf(calendarDate(19_000))).toBe(19_000);
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2021-01-03', 2020, 53], ['2021-01-04', 2021, 1], ['2019-12-30', 2020, 1], ['2023-01-01', 2022, 52], ['2023-05-03', 2023, 18], ['2016-01-03', 2015, 53],
  ])('%s is in week %i-W%i', (text, year, week) => expect(isoWeekOf(day(text))).toEqual({ year, week }));

  test('a year without a 53rd week has no Monday of it', () => {
    expect(mondayOf(2023, 53)).toBeNull();
    expect(mondayOf(2020, 53)).toBe(day('2020-12-28'));
    expect(mondayOf(2023, 0)).toBeNull();
  });
});

test.each(['1961-04-02', '2000-04-23', '2023-04-09', '2024-03-31', '2038-04-25'])('Easter of its year is %s', (text) => {
  expect(easterSunday(Number(text.slice(0, 4)))).toBe(day(text));
});
