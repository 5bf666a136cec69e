// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatMonth, formatMonthSpan, formatShortMonth, formatWeekday, monthName, partsOf, shortMonthName } from '../../../src/components/words/formatDate.ts';
import type { CalendarDate, CalendarMonth } from '../../../src/model.ts';

const day = (text: string) => text as CalendarDate;

describe('formatDate', () => {
  it.each([
    ['a day', '2023-05-03', '3 May 2023'],
    ['the last of a leap February', '2024-02-29', '29 February 2024'],
    ['an old year carries no zeros', '0079-08-24', '24 August 79'],
  ])('%s: %s is %s', (_, date, words) => expect(formatDate(day(date))).toBe(words));

  it('takes a date apart into numbers that a person counts with: months begin at 1', () => {
    expect(partsOf(day('2023-01-09'))).toEqual({ year: 2023, month: 1, day: 9 });
  });
});

describe('formatDateRange says once what both ends share', () => {
  it.each([
    ['one day is no range', '2023-05-03', '2023-05-03', '3 May 2023'],
    ['days of one month', '2023-04-24', '2023-04-30', '24–30 April 2023'],
    ['months of one year', '2023-02-28', '2023-03-03', '28 February – 3 March 2023'],
    ['across the end of the year', '2022-12-28', '2023-01-03', '28 Dec 2022 – 3 Jan 2023'],
    ['the same month of two years is not one month', '2022-05-03', '2023-05-04', '3 May 2022 – 4 May 2023'],
    ['the same day of two months is not one day', '2023-04-03', '2023-05-03', '3 April – 3 May 2023'],
  ])('%s', (_, from, to, words) => expect(formatDateRange(day(from), day(to))).toBe(words));
});

describe('formatMonthSpan', () => {
  it.each([
    ['two days of one month name it once', '2023-05-03', '2023-05-27', 'May 2023'],
    ['two months of one year name it once', '2023-02-03', '2023-05-27', 'Feb – May 2023'],
    ['two years are both named', '2022-02-05', '2023-05-27', 'Feb 2022 – May 2023'],
    ['the same month of two years is a span', '2022-05-27', '2023-05-03', 'May 2022 – May 2023'],
  ])('%s', (_, from, to, words) => expect(formatMonthSpan(day(from), day(to))).toBe(words));
});

describe('months and weekdays', () => {
  it.each([
    ['2023-05', 'May 2023', 'May 2023'],
    ['2022-09', 'September 2022', 'Sep 2022'],
    ['2022-12', 'December 2022', 'Dec 2022'],
  ])('%s is %s, short %s', (month, long, short) => {
    expect(formatMonth(month as CalendarMonth)).toBe(long);
    expect(formatShortMonth(month as CalendarMonth)).toBe(short);
  });

  it.each([
    ['a Wednesday', '2023-05-03', 'Wed'],
    ['a Sunday, the first in the list of names', '2023-04-30', 'Sun'],
    ['the day after a leap day', '2024-03-01', 'Fri'],
    ['1900 was no leap year', '1900-03-01', 'Thu'],
  ])('%s', (_, date, name) => expect(formatWeekday(day(date))).toBe(name));

  it.each([0, 13, -1])('there is no month %i', (month) => {
    expect(monthName(month)).toBe('');
    expect(shortMonthName(month)).toBe('');
  });
});
