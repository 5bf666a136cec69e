// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listExportRows } from '../../../../src/components/timeline/export/listExportRows.ts';
import { nameExport, titleExport } from '../../../../src/components/timeline/export/nameExport.ts';
import { writeExport } from '../../../../src/components/timeline/export/writeExport.ts';
import { writeMarkdown } from '../../../../src/components/timeline/export/writeMarkdown.ts';
import { writeTimelineJs } from '../../../../src/components/timeline/export/writeTimelineJs.ts';
import { readTimelineFilter } from '../../../../src/components/timeline/filter/readTimelineFilter.ts';
import type { EntityRef, Precision } from '../../../../src/model.ts';
import { makeEntry } from '../makeEntry.ts';

interface Parts {
  readonly text?: string;
  readonly precision?: Precision;
}
const rows = (row: string, parts: Parts = {}) => listExportRows([makeEntry(row, 'e', parts)], 'https://host/');
const slides = (row: string, parts: Parts = {}) => (JSON.parse(writeTimelineJs(rows(row, parts), 'A <title>')) as { readonly events: readonly Readonly<Record<string, unknown>>[] }).events;

describe('TimelineJS', () => {
  it.each<readonly [string, string, Precision, object]>([
    ['a day', '2023-03-14', 'day', { start_date: { year: 2023, month: 3, day: 14 }, display_date: '14 March 2023' }],
    ['a week', '2023-04-24..2023-04-30', 'week', { start_date: { year: 2023, month: 4, day: 24 }, end_date: { year: 2023, month: 4, day: 30 } }],
    ['a month has no day', '2023-03-01..2023-03-31', 'month', { start_date: { year: 2023, month: 3 }, display_date: 'March 2023' }],
    ['a year has no month', '2022-01-01..2022-12-31', 'year', { start_date: { year: 2022 }, display_date: '2022' }],
    ['an open start is shown by words', '..2022-05-03', 'day', { start_date: { year: 2022, month: 5, day: 3 }, display_date: 'Before 3 May 2022' }],
  ])('%s', (_, row, precision, expected) => {
    const [slide] = slides(row, { precision });
    expect(slide).toMatchObject(expected);
    expect('end_date' in slide!).toBe('end_date' in expected);
  });

  it('nothing of an article becomes markup', () => {
    const text = 'He wrote <img src=x onerror="alert(1)"> & \'more\'.';
    const json = writeTimelineJs(rows('2023-05-03', { text }), 'A <title>');
    expect(json).not.toMatch(/<img|<title/);
    expect(slides('2023-05-03', { text })[0]).toMatchObject({ text: { headline: 'He wrote &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;.' } });
  });

  it('each slide has its quotation and its source', () => {
    expect(slides('2023-05-03')[0]).toMatchObject({ text: { text: expect.stringMatching(/What e tells.*href="https:\/\/host\/articles\/of-2023-05-03\/#s3">News of 2023-05-03/) as string } });
  });
});

describe('Markdown', () => {
  it('each report has its quotation and its source', () => {
    expect(writeMarkdown(rows('2023-04-26 @2023-05-03 @2023-05-27'), 'Timeline')).toBe(`# Timeline

- **26 April 2023**

  > What e tells.

  [News of 2023-05-03](<https://host/articles/of-2023-05-03/#s3>), 3 May 2023, The Daily Test

  > What e tells.

  [News of 2023-05-27](<https://host/articles/of-2023-05-27/#s3>), 27 May 2023, The Daily Test
`);
  });
  it('two times that exclude one another are both named', () => expect(writeMarkdown(rows('2023-03-22 | 2023-04-02'), 'T')).toContain('- **22 March 2023 or 2 April 2023**'));
  it.each([
    ['no emphasis', 'a *b* _c_', String.raw`a \*b\* \_c\_`],
    ['no link', '[a](b)', String.raw`\[a\](b)`],
    ['no markup', '<script>', String.raw`\<script\>`],
    ['no list', '- a', String.raw`\- a`],
    ['no numbered list', '1. a', String.raw`1\. a`],
    ['no lines of its own', 'a\n\n# b', String.raw`a \# b`],
    ['but plain words as they are', 'Xi said: “no” (twice).', 'Xi said: “no” (twice).'],
  ])('of a text comes %s', (_, text, written) => expect(writeMarkdown(rows('2023-05-03', { text }), 'T')).toContain(`  > ${written}\n`));
  it('of nothing says so', () => expect(writeMarkdown([], 'T')).toBe('# T\n\nNo dated event.\n'));
});

const asked = (search: string) => readTimelineFilter(new URLSearchParams(search));

describe('a file', () => {
  it.each([
    ['', 'timeline'],
    ['who=xi-jinping&who=ukraine&from=2023-03&to=2023-05', 'timeline-xi-jinping-ukraine-2023-03-to-2023-05'],
    ['from=2023-03&to=2023-03&until=2023-05-03', 'timeline-2023-03-as-of-2023-05-03'],
    ['to=2023-05-14&clock=reported', 'timeline-to-2023-05-14-by-report'],
    ['who=../../etc/passwd%00', 'timeline-etc-passwd'],
  ])('is named after what is asked: %s', (search, name) => expect(nameExport(asked(search))).toBe(name));

  it('has a name of bounded length', () => expect(nameExport(asked(Array.from({ length: 90 }, (_, index) => `who=name-${String(index)}`).join('&'))).length).toBeLessThanOrEqual(120));

  it('has a title in words', () => {
    const named = [{ name: 'Xi Jinping' }, { name: 'Ukraine' }] as unknown as readonly EntityRef[];
    expect(titleExport(asked('from=2023-03&to=2023-05&until=2023-05-03'), named)).toBe('Timeline of Xi Jinping and Ukraine, March – May 2023, as told up to 3 May 2023');
    expect(titleExport(asked(''), [])).toBe('Timeline');
  });

  it.each([
    ['csv', 'timeline.csv', 'text/csv;charset=utf-8', /^\uFEFFevent,/],
    ['ics', 'timeline.ics', 'text/calendar;charset=utf-8', /^BEGIN:VCALENDAR/],
    ['json', 'timeline.json', 'application/json;charset=utf-8', /^\{/],
    ['md', 'timeline.md', 'text/markdown;charset=utf-8', /^# Timeline\n/],
  ] as const)('%s', (format, name, type, text) => {
    const file = writeExport(format, [makeEntry('2023-05-03', 'e')], asked(''), [], 'https://host/');
    expect([file.name, file.type]).toEqual([name, type]);
    expect(file.text).toMatch(text);
  });
});
