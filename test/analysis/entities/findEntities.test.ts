import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from './markedText.ts';

const piece = fc.constantFrom(
  'Xi', 'Xi Jinping', 'Vladimir Putin', 'Putin’s', 'President', 'the', 'The', 'of', 'Bank', 'U.S.', 'U.S.-led', 'Moscow', ',', '.', '. ', ' ', '(', ')', '“', '”', 'NATO', 'said', 'in', 'A', '777', 'Boeing',
  'Mr.', 'and', '’s', '-', '—', '😀', 'é', 'İ', 'ß', '中国', '\t', 'is', 'Ministry', 'minister', '…', 'al-Qaida', 'iPhone 4',
);
const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ').trim()).filter((text) => text !== '');

test('mentions are sorted, never overlap, lie inside one sentence and have a group', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '')), { maxLength: 4 }), (paragraphs) => {
      const { blocks, sentences, mentions, groups } = find(paragraphs);
      mentions.forEach((mention, index) => {
        const sentence = sentences[mention.sentence]!;
        expect(mention.block).toBe(sentence.block);
        expect(mention.from).toBeGreaterThanOrEqual(sentence.from);
        expect(mention.to).toBeLessThanOrEqual(sentence.to);
        expect(mention.to).toBeGreaterThan(mention.from);
        expect(mention.certainty).toBeGreaterThanOrEqual(0);
        expect(mention.certainty).toBeLessThanOrEqual(1);
        const before = mentions[index - 1] ?? { block: -1, to: 0 };
        expect(before.block < mention.block || before.to <= mention.from).toBe(true);
        const group = groups[mention.group]!;
        expect(group.kind).toBe(mention.kind);
        expect(group.aliases).toContain(blocks[mention.block]!.text.slice(mention.from, mention.to));
      });
      expect(new Set(mentions.map(({ group }) => group)).size).toBe(groups.length);
      for (const { name, aliases, roles } of groups) {
        expect(aliases[0]).toBe(name);
        for (const role of roles) expect(blocks[role.block]!.text.slice(role.from, role.to)).toBe(role.text);
      }
      expect(find(paragraphs)).toEqual(find(paragraphs));
    }),
    { numRuns: 60 },
  );
});

function timeToFind(text: string): number {
  const start = performance.now();
  find([text]);
  return performance.now() - start;
}

/** Time for four times the text over time for the text: about 4 where linear, 16 where quadratic. A busy machine gets more tries. */
const isLinear = (textOf: (times: number) => string, times: number): boolean =>
  [1, 2, 3, 4, 5].some(() => timeToFind(textOf(4 * times)) < 10 * timeToFind(textOf(times)) + 100);

test.each(['A ', 'Mr ', 'Bank of ', 'John Smith ', 'U.S. ', '1 ', '(A) ', 'a.', 'A-', '“'])('repeating %j stays linear', (unit) => {
  expect(isLinear((times) => unit.repeat(times).trim(), 4000)).toBe(true);
}, 120_000);

const letters = (number: number): string => number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
const crowd = (size: number): string => Array.from({ length: size }, (_, index) => `John Ka${letters(index)}ov said so to A${letters(index)}o Smith.`).join(' ');

test('many persons of one given name and one surname stay linear', () => {
  expect(isLinear(crowd, 1000)).toBe(true);
}, 120_000);
