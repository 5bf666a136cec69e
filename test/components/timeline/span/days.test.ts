// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dateAt, dayNumber, monthEnd, monthStart } from '../../../../src/components/timeline/span/days.ts';
import { formatEnd, formatSpan, writeEnd } from '../../../../src/components/timeline/span/formatSpan.ts';
import type { CalendarDate } from '../../../../src/model.ts';

const day = (date: string): number => dayNumber(date as CalendarDate);

describe('a day as a number', () => {
  it.each(['1970-01-01', '2024-02-29', '1900-03-01', '0050-06-15', '0000-01-01', '9999-12-31'])('%s and back', (date) => expect(dateAt(day(date))).toBe(date));
  it('the first is 0 and the next is 1', () => expect([day('1970-01-01'), day('1970-01-02')]).toEqual([0, 1]));
  it.each([[-Infinity, '0000-01-01'], [Infinity, '9999-12-31']])('%s is no day that can be written', (number, date) => expect(dateAt(number)).toBe(date));
});

describe('a month', () => {
  it.each([
    ['its own', '2023-03-14', 0, '2023-03-01', '2023-03-31'],
    ['of a leap year', '2024-02-10', 0, '2024-02-01', '2024-02-29'],
    ['of a century that is none', '1900-02-10', 0, '1900-02-01', '1900-02-28'],
    ['over New Year', '2022-12-31', 1, '2023-01-01', '2023-01-31'],
    ['a year back', '2023-01-31', -12, '2022-01-01', '2022-01-31'],
    ['of the year 50, not 1950', '0050-06-15', 0, '0050-06-01', '0050-06-30'],
  ])('%s', (_, date, months, first, last) => {
    expect([monthStart(day(date), months), monthEnd(day(date), months)].map(dateAt)).toEqual([first, last]);
  });
});

describe('a span in words and in an address', () => {
  it.each([
    ['whole months', '2023-03-01', '2023-05-31', 'March – May 2023', '2023-03', '2023-05'],
    ['one month', '2023-03-01', '2023-03-31', 'March 2023', '2023-03', '2023-03'],
    ['days', '2023-03-14', '2023-05-02', '14 March – 2 May 2023', '2023-03-14', '2023-05-02'],
    ['a year', '2022-01-01', '2022-12-31', '2022', '2022-01', '2022-12'],
    ['a first day alone is no month', '2023-03-01', '2023-03-02', '1–2 March 2023', '2023-03', '2023-03-02'],
  ])('%s', (_, from, to, words, start, end) => {
    expect(formatSpan({ from: day(from), to: day(to) })).toBe(words);
    expect([writeEnd('from', day(from)), writeEnd('to', day(to))]).toEqual([start, end]);
  });

  it.each([
    [-Infinity, day('2023-05-31'), 'Up to May 2023'],
    [day('2023-03-14'), Infinity, 'From 14 March 2023'],
    [-Infinity, Infinity, 'All time'],
  ])('an open end: %s to %s', (from, to, words) => expect(formatSpan({ from, to })).toBe(words));

  it('an end is a month only where that month begins or ends', () => {
    expect([formatEnd('from', day('2023-03-01')), formatEnd('to', day('2023-03-01')), formatEnd('to', day('2023-02-28'))]).toEqual(['March 2023', '1 March 2023', 'February 2023']);
  });
});
