// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listExportRows } from '../../../../src/components/timeline/export/listExportRows.ts';
import { writeCsv } from '../../../../src/components/timeline/export/writeCsv.ts';
import { makeEntry } from '../makeEntry.ts';

const write = (row: string, text?: string) => writeCsv(listExportRows([makeEntry(row, 'e', text === undefined ? {} : { text })], 'https://host/folder/'));
/** The columns by their names; read as a spreadsheet reads it. */
function read(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end = ''] of csv.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  const [names = [], ...lines] = rows.filter((cells) => cells.length > 1);
  return lines.map((cells) => Object.fromEntries(cells.map((cell, index) => [names[index]!, cell])));
}

it('each report is a line with its quotation, its article, its day and its address', () => {
  const lines = read(write('2023-04-24..2023-04-30 @2023-05-03 @2023-05-27 xi zelensky'));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    event: 'e', when: '24–30 April 2023', earliest: '2023-04-24', latest: '2023-04-30', precision: 'day', approximate: 'no', disputed: 'no', reported: '2023-05-03',
    names: 'xi; zelensky', quotation: 'What e tells.', article: 'News of 2023-05-03', source: 'The Daily Test', url: 'https://host/folder/articles/of-2023-05-03/#s3',
  });
});

it.each([
  ['an open start has no first day', '..2022-05-03', '', '2022-05-03'],
  ['an open end has no last day', '2022-05-03..', '2022-05-03', ''],
])('%s', (_, row, earliest, latest) => expect(read(write(row))[0]).toMatchObject({ earliest, latest }));

it('times that exclude one another stand in a line each, and both say so', () => {
  expect(read(write('2023-03-22 | 2023-04-01..2023-04-30')).map(({ when, disputed }) => [when, disputed])).toEqual([['22 March 2023', 'yes'], ['April 2023', 'yes']]);
});

describe('a text is written after RFC 4180', () => {
  it.each([
    ['with a comma', 'Xi, Putin', '"Xi, Putin"'],
    ['with quotation marks', 'He said "no".', '"He said ""no""."'],
    ['with a line break', 'one\ntwo', '"one\ntwo"'],
    ['without any of them as it is', 'Щедрик “yes”', 'Щедрик “yes”'],
  ])('%s', (_, text, cell) => {
    const csv = write('2023-05-03', text);
    expect(csv).toContain(`,${cell},`);
    expect(read(csv)[0]!['quotation']).toBe(text);
  });
  it('lines end with CRLF, the last one too, after a byte order mark', () => expect(write('2023-05-03')).toMatch(/^\uFEFFevent,when,.*\r\n.*\r\n$/s));
  it('of nothing there is the line of names', () => expect(read(writeCsv([]))).toEqual([]));
});

describe('a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1'])('takes %j for a text', (text) => expect(read(write('2023-05-03', text))[0]!['quotation']).toBe(`'${text}`));
  it.each(['1 + 1 = 2', '“=”', 'a-b', ''])('gets %j as it is', (text) => expect(read(write('2023-05-03', text))[0]!['quotation']).toBe(text));
});
