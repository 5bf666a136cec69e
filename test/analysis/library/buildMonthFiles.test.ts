import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/analysis/buildLibrary.ts';
import { markedArticle, markedLibrary } from './markedArticle.ts';

const met = '[Xi Jinping|p Xi Jinping] met [Vladimir Putin|p Vladimir Putin] in [Moscow|l Moscow] {on 20 March|2023-03-20..2023-03-20}.';
const rows = (...articles: readonly (readonly [id: string, published: string, text: string])[]) =>
  new Map(buildLibrary(markedLibrary(...articles.map(([id, published, text]) => markedArticle(id, published, text)))).months.flatMap(({ articles: all }) => all.map((row) => [row.id as string, row] as const)));

describe('a row of the list tells of its events', () => {
  it.each([
    ['the day of one', met, ['2023-03-20']],
    ['days that touch as one span, whole months and years as such', 'He flew {that day|2023-03-21..2023-03-21}. He came back {the next|2023-03-22..2023-03-22}. It rained {in May|2023-05-01..2023-05-31} and {in 2022|2022-01-01..2022-12-31}.', ['2022', '2023-03-21..2023-03-22', '2023-05']],
    ['of an open end the day that is known', 'He lived there {since May|2023-05-04..}. He left it {before June|..2023-06-01}.', ['2023-05-04', '2023-06-01']],
    ['nothing where nothing is dated', 'It rained all day.', []],
    ['nothing of what cannot be placed, and of lengths of time', 'It rained {in recent days|? too vague} for {three days|P3D}.', []],
  ])('%s', (_, text, told) => {
    expect(rows(['a', '2023-05-03', text]).get('a')!.told).toEqual(told);
  });

  it('those as new that no earlier article tells', () => {
    const all = rows(['early', '2023-03-21', met], ['late', '2023-03-23', `${met}\n\nHe went home {on 22 March|2023-03-22..2023-03-22}.`], ['none', '2023-03-24', 'It rained.']);
    expect([...all.values()].map(({ id, events, newEvents }) => `${id} ${String(events)} ${String(newEvents)}`)).toEqual(['none 0 0', 'late 2 1', 'early 1 1']);
  });
});
