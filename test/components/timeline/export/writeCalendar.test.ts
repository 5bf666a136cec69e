// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listExportRows } from '../../../../src/components/timeline/export/listExportRows.ts';
import { writeCalendar } from '../../../../src/components/timeline/export/writeCalendar.ts';
import { makeEntry } from '../makeEntry.ts';

const write = (row: string, text?: string) => writeCalendar(listExportRows([makeEntry(row, 'e', text === undefined ? {} : { text })], 'https://host/'), 'Timeline');
/** The lines, unfolded. */
const lines = (calendar: string) => calendar.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
const value = (calendar: string, name: string) => lines(calendar).filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

describe('an event takes whole days, and ends on the day after its last', () => {
  it.each([
    ['a day', '2023-03-31', '20230331', '20230401'],
    ['a week', '2023-04-24..2023-04-30', '20230424', '20230501'],
    ['a leap day', '2024-02-29', '20240229', '20240301'],
    ['a year', '2022-01-01..2022-12-31', '20220101', '20230101'],
    ['an open start: the day that is known', '..2022-05-03', '20220503', '20220504'],
    ['an open end: the day that is known', '2022-05-03..', '20220503', '20220504'],
    ['before the year 1000', '0988-08-01', '09880801', '09880802'],
  ])('%s', (_, row, start, end) => {
    expect(lines(write(row))).toEqual(expect.arrayContaining([`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`]));
  });
});

describe('what is not certain says so', () => {
  it.each([
    ['an open start', '..2022-05-03', /^Before 3 May 2022: What e tells/, /when it began to be so is not told/],
    ['an open end', '2022-05-03..', /^Since 3 May 2022: /, /how long after is not told/],
    ['a month', '2023-03-01..2023-03-31', /^1–31 March 2023: |^March 2023: /, /Some time in this span/],
    ['about', '~2023-03-14', /^About 14 March 2023: /, /approximate/],
  ])('%s', (_, row, summary, description) => {
    expect(value(write(row), 'SUMMARY')[0]).toMatch(summary);
    expect(value(write(row), 'DESCRIPTION')[0]).toMatch(description);
  });

  it('a day that is told as one does not', () => {
    expect(value(write('2023-03-14'), 'SUMMARY')).toEqual(['What e tells.']);
    expect(value(write('2023-03-14'), 'DESCRIPTION')[0]).toMatch(/^“What e tells\.”/);
  });

  it('two times that exclude one another are two entries', () => {
    const calendar = write('2023-03-22 | 2023-04-01..2023-04-30');
    expect(value(calendar, 'DTSTART')).toEqual(['20230322', '20230401']);
    expect(value(calendar, 'DESCRIPTION').every((words) => words.includes('Another report gives a date that excludes this one.'))).toBe(true);
    expect(new Set(value(calendar, 'UID')).size).toBe(2);
  });
});

it('several reports are one entry with all quotations and sources', () => {
  const calendar = write('2023-04-26 @2023-05-03 @2023-05-27 xi');
  expect(value(calendar, 'UID')).toHaveLength(1);
  expect(value(calendar, 'DESCRIPTION')[0]).toMatch(/News of 2023-05-03.*https:\/\/host\/articles\/of-2023-05-03\/#s3.*News of 2023-05-27/);
});

it('the file is one that calendars take: CRLF, no line above 75 octets, signs escaped, nobody busy', () => {
  const calendar = write('2023-03-31', 'Xi, “visited; Moscow” \\ — Щедрик щедрик щедрик щедрик щедрик щедрик щедрик\nnext');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(value(calendar, 'SUMMARY')[0]).toContain(String.raw`Xi\, “visited\; Moscow” \\ —`);
  expect(value(calendar, 'TRANSP')).toEqual(['TRANSPARENT']);
  // The stamp is the report's day: the same events make the same file.
  expect(value(calendar, 'DTSTAMP')).toEqual(['20230331T000000Z']);
});

it('of nothing there is an empty calendar', () => expect(lines(writeCalendar([], 'Timeline')).filter((line) => line.startsWith('BEGIN'))).toEqual(['BEGIN:VCALENDAR']));
