import { describe, expect, it } from 'vitest';
import { findTouched } from '../../../src/evidence/search/findTouched.ts';
import { indexText } from '../../../src/evidence/search/indexText.ts';
import { openVocabulary } from '../../../src/evidence/search/openVocabulary.ts';
import { splitWords } from '../../../src/evidence/search/splitWords.ts';
import type { SourceText } from '../../../src/evidence/search/searchResult.ts';

const vocabulary = openVocabulary((word) => word);
const wordsOf = (text: string) => Uint32Array.from(splitWords(text).map(({ from, to }) => vocabulary.add(text.slice(from, to))));
const index = (...sentences: readonly string[]) => indexText(
  { title: 'He spoke', blocks: sentences, sentences: sentences.map((text, block) => ({ block, from: 0, to: text.length })), names: [], events: [], lang: 'en', dir: 'ltr' } as unknown as SourceText,
  true, vocabulary, () => 0, (texts) => (at) => texts[at]!,
);

describe('the sentences that words stand in', () => {
  it.each([
    ['one that is chosen whole', 'She was silent.', '1'],
    ['a part of one', 'was silent', '1'],
    ['two, from one into the next', 'He spoke. She was', '0 1'],
    ['all of the same words', 'He spoke.', '0 2'],
    ['words cut at both ends', 'e spoke. She was sil', '0 1'],
    ['words that begin again within themselves', 'no no yes', '3'],
    ['by accents and signs that differ', 'she WAS, silént', '1'],
    ['not words in another order', 'silent was She', ''],
    ['not words with another between them', 'She silent', ''],
    ['not a few words cut short', 'sile', ''],
    ['not nothing', '', ''],
    ['not what stands nowhere', 'He flew away at once', ''],
  ])('%s: %s', (_, words, expected) => {
    const text = index('He spoke.', 'She was silent.', 'Again he spoke.', 'No no no yes.');
    expect([...findTouched(text, wordsOf(words))].join(' ')).toBe(expected);
  });

  it('are found in one pass, however often the words begin', () => {
    const size = 40_000;
    const text = index('a '.repeat(size));
    let looks = 0;
    const counted = new Proxy(text.words, { get: (words, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(words, key, words) as unknown;
    } });
    expect(findTouched({ words: counted, starts: text.starts }, wordsOf(`${'a '.repeat(1000)}b b`)).size).toBe(0);
    expect(looks).toBeLessThan(size * 12);
  });
});
