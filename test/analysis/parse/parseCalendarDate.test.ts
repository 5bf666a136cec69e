import { describe, expect, it } from 'vitest';
import { parseCalendarDate, parseWrittenDay } from '../../../src/analysis/parse/parseCalendarDate.ts';

describe('parseCalendarDate', () => {
  it.each([['2023-05-03'], ['2024-02-29'], ['2000-02-29'], ['0001-01-01'], ['9999-12-31'], ['2023-04-30']])('%s is a day', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each([
    ['2023-02-30'], ['2023-02-29'], ['1900-02-29'], ['2023-04-31'], ['2023-13-01'], ['2023-00-10'], ['2023-05-00'], ['2023-05-32'], ['0000-01-01'],
    ['2023-2-3'], ['20230503'], ['2023/05/03'], ['23-05-03'], ['2023-05-03T10:00'], [' 2023-05-03'], ['2023-05-03\n'], ['٢٠٢٣-٠٥-٠٣'], [''],
  ])('%j is none', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });
});

describe('parseWrittenDay', () => {
  it.each([
    ['2023-05-03', '2023-05-03'],
    [' 2023-05-03 ', '2023-05-03'],
    ['2023-05-03T10:00:00Z', '2023-05-03'],
    // The day as written, not the day that it was in Greenwich.
    ['2023-05-03T23:30:00-05:00', '2023-05-03'],
    ['2023-05-03T00:15+0900', '2023-05-03'],
    ['2023-05-03 10:00', '2023-05-03'],
    ['2023-05-03T10:00:00.123Z', '2023-05-03'],
    ['2023-05-03 10:00:00 UTC', '2023-05-03'],
  ])('%j → %s', (text, day) => {
    expect(parseWrittenDay(text)).toBe(day);
  });

  it.each([['2023-02-30T10:00:00Z'], ['2023-05-03 and on'], ['2023-05-03T'], ['2023-05'], ['May 3, 2023'], ['1683072000'], ['2023-05-031']])('%j is no day', (text) => {
    expect(parseWrittenDay(text)).toBeNull();
  });
});
