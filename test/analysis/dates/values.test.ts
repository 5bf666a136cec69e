import { describe, expect, test } from 'vitest';
import { dayNumber, daysInMonth } from '../../../src/analysis/dates/calendar.ts';
import { dayPeriod, firstDay, lastDay, periodAt, shift, valueOf } from '../../../src/analysis/dates/period.ts';
import { MONTH_NAMES } from '../../../src/analysis/dates/text/words.ts';
import { find } from './specifyDates.ts';

const only = (text: string, published = '2023-05-03'): readonly string[] => find(published, text).map(({ value }) => value);

const month = (index: number): string => MONTH_NAMES[index - 1] ?? '';

const DAYS = [
  [1066, 10, 14], [1582, 10, 4], [1600, 2, 29], [1752, 9, 2], [1799, 12, 31], [1900, 3, 1], [1999, 12, 31], [2000, 1, 1],
  [2000, 2, 29], [2020, 12, 31], [2021, 1, 3], [2024, 2, 29], [2026, 12, 28], [2100, 2, 28],
] as const;

describe('a value written as words is read back', () => {
  test.each(DAYS)('day %i-%i-%i', (year, at, day) => {
    const value = valueOf(dayPeriod(dayNumber(year, at, day)));
    const texts = [`${day} ${month(at)} ${year}`, `${month(at)} ${day}, ${year}`, `the ${day}th of ${month(at)} ${year}`, value];
    expect(texts.flatMap((text) => only(`It was ${text}.`))).toEqual([value, value, value, value]);
    expect(only(`It was ${month(at)} ${year}, in ${year}.`)).toEqual([value.slice(0, 7), value.slice(0, 4)]);
  });

  test.each([[1, '0001'], [70, '0070'], [476, '0476']])('year %i', (year, value) => {
    expect(only(`It was in AD ${year} and in ${year} AD.`)).toEqual([value, value]);
    expect(only(`It was in ${year} BC.`)).toEqual([`BC${value}`]);
  });

  test.each(['1989-Q3', '2012-SU', '1941-WI', '2023-H1', '2020-W53', '199', '18', '1942', '2024-02-29'])('%s', (value) => {
    const [year = '', part = ''] = value.split('-');
    const words: Readonly<Record<string, string>> = { Q3: `the third quarter of ${year}`, SU: `the summer of ${year}`, WI: `winter ${year}`, H1: `the first half of ${year}`, W53: value };
    const text = words[part] ?? (value.length === 3 ? `the ${value}0s` : value.length === 2 ? `the ${Number(value) + 1}th century` : value);
    expect(only(`It was in ${text}.`)).toEqual([value]);
  });
});

describe('days that only some years have', () => {
  test.each([
    ['29 February 2024', ['2024-02-29']], ['29 February 2000', ['2000-02-29']],
    ['29 February 2023', []], ['29 February 1900', []], ['31 April 2023', []], ['30 February 2024', []], ['2023-02-29', []],
  ])('%s', (text, values) => {
    expect(only(`It was on ${text}.`).filter((value) => value.length === 10)).toEqual(values);
  });

  test('29 February without a year is of the last leap year', () => {
    expect(only('It was on 29 February.', '2023-05-03')).toEqual(['2020-02-29']);
  });
});

describe('published near New Year', () => {
  test.each([
    ['2021-01-01', 'They met on 30 December.', '2020-12-30'], ['2021-01-01', 'They will meet on 4 January.', '2021-01-04'],
    ['2020-12-31', 'They will meet on 4 January.', '2021-01-04'], ['2020-12-31', 'They met in January.', '2021-01'],
    ['2021-01-01', 'They met last month.', '2020-12'], ['2021-01-01', 'They met last year.', '2020'],
    ['2021-01-01', 'They met last week.', '2020-W52'], ['2021-01-01', 'They met this week.', '2020-W53'],
    ['2020-12-31', 'They meet next week.', '2021-W01'], ['2021-01-03', 'They met on Friday.', '2021-01-01'],
    ['2021-01-02', 'They met on Thursday.', '2020-12-31'], ['2020-12-31', 'They meet tomorrow.', '2021-01-01'],
    ['2021-01-01', 'They met in the last quarter of 2020.', '2020-Q4'], ['2021-01-15', 'They met in the winter.', '2020-WI'],
  ])('%s: %s', (published, text, value) => {
    expect(only(text, published)).toEqual([value]);
  });
});

test('the weeks of a year are those of its Thursdays', () => {
  const first = periodAt('week', dayNumber(2021, 1, 3));
  expect([valueOf(first), valueOf(shift(first, 1))]).toEqual(['2020-W53', '2021-W01']);
  expect([firstDay(first), lastDay(first)]).toEqual([dayNumber(2020, 12, 28), dayNumber(2021, 1, 3)]);
});

test('no day of a month is left out or made up', () => {
  for (const year of [1899, 1900, 1996, 2000, 2023]) {
    for (let at = 1; at <= 12; at++) expect(dayNumber(year, at, daysInMonth(year, at)) + 1).toBe(at === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, at + 1, 1));
  }
});
