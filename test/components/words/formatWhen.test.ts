// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatWhen } from '../../../src/components/words/formatWhen.ts';
import type { Precision } from '../../../src/model.ts';
import { readWhen } from '../articleFile.ts';

describe('what was told exactly is said exactly', () => {
  it.each<[about: string, when: string, precision: Precision, words: string]>([
    ['a day', '2023-05-02', 'day', '2 May 2023'],
    ['a time of day is said by its day', '2023-05-02', 'time', '2 May 2023'],
    ['a week', '2023-04-24..2023-04-30', 'week', '24–30 April 2023'],
    ['a week across two months', '2023-02-27..2023-03-05', 'week', '27 February – 5 March 2023'],
    ['a week across two years', '2022-12-26..2023-01-01', 'week', '26 Dec 2022 – 1 Jan 2023'],
    ['a span of days', '2023-03-20..2023-03-22', 'span', '20–22 March 2023'],
    ['an open start', '..2022-05-03', 'day', 'Before 3 May 2022'],
    ['an open end', '2014-02-20..', 'day', 'Since 20 February 2014'],
  ])('%s', (_, when, precision, words) => expect(formatWhen(readWhen(when, precision))).toBe(words));
});

describe('what was told in other units is not made exact', () => {
  it.each<[about: string, when: string, precision: Precision, words: string]>([
    ['a month', '2022-03-01..2022-03-31', 'month', 'March 2022'],
    ['the start of a month', '2023-03-01..2023-03-10', 'part of month', 'Early March 2023'],
    ['the middle of a month', '2023-03-11..2023-03-20', 'part of month', 'Mid-March 2023'],
    ['the end of a month', '2023-03-21..2023-03-31', 'part of month', 'Late March 2023'],
    ['the end of the shortest month', '2023-02-21..2023-02-28', 'part of month', 'Late February 2023'],
    ['the first quarter', '2022-01-01..2022-03-31', 'quarter', 'First quarter of 2022'],
    ['the fourth quarter', '2022-10-01..2022-12-31', 'quarter', 'Fourth quarter of 2022'],
    ['the first half', '2022-01-01..2022-06-30', 'half', 'First half of 2022'],
    ['the second half', '2022-07-01..2022-12-31', 'half', 'Second half of 2022'],
    ['spring', '2022-03-01..2022-05-31', 'season', 'Spring 2022'],
    ['summer', '2021-06-01..2021-08-31', 'season', 'Summer 2021'],
    ['autumn', '2020-09-01..2020-11-30', 'season', 'Autumn 2020'],
    ['winter names both of its years', '2022-12-01..2023-02-28', 'season', 'Winter 2022–23'],
    ['winter at the turn of a century', '1999-12-01..2000-02-29', 'season', 'Winter 1999–00'],
    ['the first third of a year', '2022-01-01..2022-04-30', 'part of year', 'Early 2022'],
    ['the second third of a year', '2022-05-01..2022-08-31', 'part of year', 'Mid-2022'],
    ['the last third of a year', '2022-09-01..2022-12-31', 'part of year', 'Late 2022'],
    ['a year', '2014-01-01..2014-12-31', 'year', '2014'],
    ['a decade', '1990-01-01..1999-12-31', 'decade', 'The 1990s'],
    ['a century by its years', '1801-01-01..1900-12-31', 'century', '1801–1900'],
  ])('%s', (_, when, precision, words) => expect(formatWhen(readWhen(when, precision))).toBe(words));
});

describe('a span of whole months or years is named by them, and no other span is', () => {
  it.each([
    ['one month', '2023-04-01..2023-04-30', 'April 2023'],
    ['a leap February', '2024-02-01..2024-02-29', 'February 2024'],
    ['28 days of a leap February are not the month', '2024-02-01..2024-02-28', '1–28 February 2024'],
    ['months of one year', '2022-03-01..2022-05-31', 'March – May 2022'],
    ['months of two years', '2022-12-01..2023-01-31', 'December 2022 – January 2023'],
    ['a month less its last day', '2022-03-01..2022-05-30', '1 March – 30 May 2022'],
    ['a month less its first day', '2022-03-02..2022-03-31', '2–31 March 2022'],
    ['one year', '2021-01-01..2021-12-31', '2021'],
    ['years', '1990-01-01..1993-12-31', '1990–1993'],
    ['twelve months that are no calendar year', '2021-02-01..2022-01-31', 'February 2021 – January 2022'],
    ['a year less a day', '2021-01-01..2021-12-30', '1 January – 30 December 2021'],
  ])('%s', (_, when, words) => expect(formatWhen(readWhen(when, 'span'))).toBe(words));
});

describe('what was told as about is said as about', () => {
  it.each<[about: string, when: string, precision: Precision, words: string]>([
    ['a year', '~1990-01-01..1990-12-31', 'year', 'About 1990'],
    ['a decade, its article in the middle of a sentence now', '~1990-01-01..1999-12-31', 'decade', 'About the 1990s'],
    ['a part of a month', '~2022-03-11..2022-03-20', 'part of month', 'About mid-March 2022'],
    ['a quarter', '~2022-04-01..2022-06-30', 'quarter', 'About second quarter of 2022'],
    ['a month keeps its capital', '~2022-03-01..2022-03-31', 'month', 'About March 2022'],
    ['an open start', '~..2022-05-03', 'day', 'About or before 3 May 2022'],
    ['an open end', '~2014-02-20..', 'day', 'About or after 20 February 2014'],
  ])('%s', (_, when, precision, words) => expect(formatWhen(readWhen(when, precision))).toBe(words));

  it('a part that lies over the border of two months is no part of either', () => {
    expect(formatWhen(readWhen('2022-03-28..2022-04-03', 'part of month'))).toBe('28 March – 3 April 2022');
  });
});
