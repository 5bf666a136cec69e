import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSeedProblem } from '../../../src/analysis/parse/formatSeedProblem.ts';
import { parseSeeds, type SeedReading } from '../../../src/analysis/parse/parseSeeds.ts';
import type { Block, SourceFile } from '../../../src/model.ts';
import { readArticle, seed } from './readSeed.ts';

const read = (files: readonly SourceFile[]): readonly string[] => {
  const reading = parseSeeds(files);
  return 'problems' in reading ? reading.problems.map(formatSeedProblem) : reading.articles.map(({ id, published }) => `${published} ${id}`);
};

describe('a folder of seeds', () => {
  const good = [seed('b.txt', 'date 2023-05-03 B.'), seed('x/a.md', 'date 2023-05-03 A.'), seed('c.html', '<meta name="date" content="2024-01-01"><p>C, as it stands here.</p>'), seed('a.txt', 'date 2023-05-03 A.')];

  it('is read newest first, on the same day by id, whatever the order of its files', () => {
    const expected = ['2024-01-01 c', '2023-05-03 a', '2023-05-03 b', '2023-05-03 x-a'];
    expect(read(good)).toEqual(expected);
    expect(JSON.stringify(parseSeeds(good.toReversed()))).toBe(JSON.stringify(parseSeeds(good)));
  });

  it('leaves out names with a dot and the corrections, and nothing else', () => {
    const left = [seed('.DS_Store', 'x'), seed('.git/a.txt', 'x'), seed('x/.keep', ''), seed('corrections.json', '{}')];
    expect(read([...left, ...good])).toEqual(read(good));
    expect(read(left)).toEqual([]);
    expect(read([seed('x/corrections.json', '{}')])).toHaveLength(1);
  });

  it('tells every problem of every file at once, by file and line', () => {
    const bad = [
      seed('z.txt', ''),
      seed('d.md', '---\ndate: 2023-2-3\ntitle: [a]\n---\nB.'),
      seed('2023/05 a.txt', 'date 2023-05-03 A.'),
      seed('2023-05-a.md', 'date 2023-05-03 A.'),
    ];
    const lines = [
      'seeds/2023/05 a.txt makes the same id as seeds/2023-05-a.md, "2023-05-a", and every article has its own. Rename one of the two files.',
      'seeds/d.md:2 has "date: 2023-2-3", which is no calendar date. Write "date: YYYY-MM-DD".',
      'seeds/d.md:3 has a list or fields as "title", which is one line of text. Write "title: …".',
      'seeds/z.txt is empty, and an article has a date and text. Write the article into it, or remove the file.',
    ];
    expect(read([...good, ...bad])).toEqual(lines);
    expect(read([...bad, ...good].toReversed())).toEqual(lines);
  });

  it('says nothing of ids where a file is not read anyway', () => {
    expect(read([seed('a.txt', 'date 2023-05-03 A.'), seed('a.css', 'a {}')])).toHaveLength(1);
  });
});

describe('the seeds of this repository', () => {
  const folder = new URL('../../../seeds/', import.meta.url);
  const files = readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));

  it('are read', () => {
    expect(read(files)).toEqual([
      '2023-05-27 2023-05-27-li-hui-tour',
      '2023-05-03 000-767eb89845ef3317',
      '2023-03-23 2023-03-23-xi-moscow-visit',
      '2023-02-28 2023-02-28-china-twelve-points',
      '2022-09-16 2022-09-16-samarkand-summit',
      '2022-03-19 2022-03-19-biden-xi-call',
      '2022-02-05 2022-02-05-putin-xi-beijing',
    ]);
  });

  it('hold the given article in 19 blocks, one a subheading', () => {
    const given = files.find(({ name }) => name.startsWith('000_'))!;
    const { blocks, ...said } = readArticle(given.name, new TextDecoder().decode(given.bytes));
    expect(said).toEqual({
      id: '000-767eb89845ef3317',
      file: '000_767eb89845ef3317.txt',
      title: 'Chinese Communist Party General Secretary Xi Jinping has angered Putin’s biggest supporter',
      titleBasis: 'derived',
      published: '2023-05-03',
      publishedBasis: 'text',
      source: null,
      author: null,
      url: null,
      lang: 'en',
      dir: 'ltr',
    });
    expect(blocks).toHaveLength(19);
    expect(blocks[0]!.text).toMatch(/^Chinese Communist Party General Secretary Xi Jinping has angered/);
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : [block]))).toEqual([{ kind: 'heading', level: 2, text: 'Xi Jinping was bombarded by Moscow not just for making phone calls', spans: [] }]);
  });
});

describe('whatever the bytes', () => {
  const words = ['a', ' ', '\n', '\n\n', '\r\n', '# ', '*', '**', '_', '`', '```\n', '[', '](http://b.c)', '![', '|', '|-|\n', '> ', '- ', '1. ', '<b>', '</b>', '<p>', '<li>', '<table><tr><td>', '<br><br>', '<script>', '</', '<!--', '&nbsp;', '&#xd800;', '---\n', 'date: 2023-05-03\n', 'title: ', 'date 2023-05-03 ', '[^1]', '[^1]: ', '\u00a0', '\u200d', '\u0301', '\ufeff', '\u0000', 'ß', '😀', '<figure><img alt="x">', '\t', '\\'];
  const text = array(constantFrom(...words), { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join('')));
  const bytes = oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: uint8Array({ maxLength: 200 }) });
  const name = constantFrom('2023-05-03.txt', '2023-05-03.md', '2023-05-03.html');

  it('the result is problems or articles whose blocks hold what the model promises', () => {
    assert(
      property(name, bytes, (name, bytes) => {
        const reading = parseSeeds([{ name, bytes }]);
        expect(parseSeeds([{ name, bytes }])).toEqual(reading);
        expect(findFaults(reading)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

function findFaults(reading: SeedReading): readonly string[] {
  if ('problems' in reading) return reading.problems.length > 0 ? [] : ['neither articles nor problems'];
  return reading.articles.flatMap(({ title, blocks }) => [
    ...(title.trim() === '' ? ['no title'] : []),
    ...(blocks.length === 0 ? ['no blocks'] : []),
    ...blocks.flatMap((block) => faultsOf(block).map((fault) => `${fault}: ${JSON.stringify(block)}`)),
  ]);
}

/** Which of the model's promises the block breaks. */
function faultsOf({ kind, text, spans }: Block): readonly string[] {
  const faults: readonly (readonly [fault: string, broken: boolean])[] = [
    ['no ink', text.trim() === ''],
    ['line breaks', kind !== 'code' && /[\n\r]/.test(text)],
    ['blanks at an end', kind !== 'code' && kind !== 'tableRow' && text !== text.trim()],
    ['blanks that are not one', kind !== 'code' && kind !== 'tableRow' && /\s\s|\u00a0/.test(text)],
    ['a span outside the text', spans.some(({ from, to }) => from < 0 || from >= to || to > text.length)],
    ['spans out of order', spans.some((span, index) => index > 0 && (spans[index - 1]!.from - span.from || span.to - spans[index - 1]!.to) > 0)],
    ['spans that cross', spans.some((a) => spans.some((b) => b.from > a.from && b.from < a.to && b.to > a.to))],
  ];
  return faults.flatMap(([fault, broken]) => (broken ? [fault] : []));
}
