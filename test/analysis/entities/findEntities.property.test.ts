import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from './markedText.ts';

const piece = fc.constantFrom(
  'Xi', 'Xi Jinping', 'Vladimir Putin', 'Putin’s', 'President', 'former', 'the', 'The', 'of', 'Bank', 'U.S.', 'U.S.-led', 'Moscow', 'Georgia', 'London', 'Ontario', ',', '.', '. ', ' ', '(', ')', '“', '”', 'NATO', 'said', 'in', 'A', '777', 'Boeing',
  'Mr.', 'and', '’s', '-', '—', '😀', 'é', 'İ', 'ß', '中国', '\t', 'is', 'Ministry', 'Defence', 'minister', 'who is', '…', 'al-Qaida', 'iPhone 4', 'Inc.', 'Apple', 'Jr.',
);
const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ').trim()).filter((text) => text !== '');
const text = fc.oneof(paragraph, fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.trim() === one && one !== ''));

test('mentions are sorted, never overlap, lie inside one sentence and have a group', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
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
        expect(groups[mention.group]!.aliases).toContain(blocks[mention.block]!.text.slice(mention.from, mention.to));
      });
      expect(new Set(mentions.map(({ group }) => group)).size).toBe(groups.length);
    }),
    { numRuns: 60 },
  );
});

test('a group is named by its fullest way of writing, says why it has several, and its roles stand in the text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
      const { blocks, groups } = find(paragraphs);
      for (const { name, aliases, reason, roles, gazetteer, kind } of groups) {
        expect(aliases[0]).toBe(name);
        expect(new Set(aliases).size).toBe(aliases.length);
        expect(aliases.length > 1 && reason === null).toBe(false);
        expect(gazetteer !== null && kind !== 'place').toBe(false);
        for (const role of roles) expect(blocks[role.block]!.text.slice(role.from, role.to)).toBe(role.text);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same text gives the same result twice', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
      expect(find(paragraphs)).toEqual(find(paragraphs));
    }),
    { numRuns: 30 },
  );
});
