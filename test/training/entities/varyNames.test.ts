import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/training/entities/createRandom.ts';
import { varyNames } from '../../../src/training/entities/varyNames.ts';
import type { LexiconClass } from '../../../src/analysis/entities/model/features/lexicon.ts';
import { LEXICON_CLASSES } from '../../../src/analysis/entities/model/features/lexicon.ts';

const names = LEXICON_CLASSES.map((name: LexiconClass) => ({ name, phrase: name === 'demonym' ? 'kenyan' : `X${name}` }));
const sentence = { tokens: ['Mr.', 'Bush', 'left', 'Iraq', '.'], tags: ['O', 'B-PER', 'O', 'B-LOC', 'O'] };
const options = { share: 1, offices: 0, signs: 0, headlines: 0, products: 0 };

describe('varyNames', () => {
  test('words outside names stay, names are exchanged for others of their kind', () => {
    for (const { tokens, tags } of varyNames(Array.from({ length: 50 }, () => sentence), names, options, createRandom(1))) {
      expect(tokens).toHaveLength(tags.length);
      expect(tokens.filter((_, n) => tags[n] === 'O')).toEqual(['Mr.', 'left', '.']);
      expect(tags.filter((tag) => tag.startsWith('B'))).toEqual(['B-PER', 'B-LOC']);
      expect(tokens).not.toContain('Iraq');
    }
  });
  test('the same seed gives the same text', () => {
    const [first, again] = [5, 5].map((seed) => varyNames([sentence, sentence], names, { ...options, offices: 0.5, signs: 0.3, headlines: 0.3 }, createRandom(seed)));
    expect(first).toEqual(again);
  });
  test('a sentence without names is left out', () => {
    expect(varyNames([{ tokens: ['Yes', '.'], tags: ['O', 'O'] }], names, options, createRandom(1))).toEqual([]);
  });
});
