// @vitest-environment node
import { expect, it } from 'vitest';
import { layoutStrips } from '../../../src/components/reader/layoutStrip.ts';
import { makeArticle, mentionOf } from '../articleFile.ts';

const blocks = [{ text: 'Xi met Putin, Xi said' }, { text: 'Putin left.' }];
const strips = layoutStrips(makeArticle({
  paragraphs: blocks.map(({ text }) => text),
  mentions: [mentionOf(blocks, 0, 'Xi'), mentionOf(blocks, 0, 'Putin'), { ...mentionOf(blocks, 0, 'Xi'), from: 14, to: 16 }, mentionOf(blocks, 1, 'Putin')],
}));

it('each name has its own places, in order', () => {
  expect([...strips]).toEqual([['xi', [0, 14 / 34]], ['putin', [7 / 34, 22 / 34]]]);
});

it('a place is never outside the strip, even that of the last letter', () => {
  const last = layoutStrips(makeArticle({ paragraphs: ['…X'], mentions: [mentionOf([{ text: '…X' }], 0, 'X')] }));
  for (const place of [...strips.values(), ...last.values()].flat()) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(1);
  }
});

it.each([
  ['an article that names nobody', ['Nobody came.']],
  ['an article without text', []],
])('%s has no strips', (_, paragraphs) => expect(layoutStrips(makeArticle({ paragraphs })).size).toBe(0));
