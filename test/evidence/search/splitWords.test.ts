import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/evidence/search/foldWord.ts';
import { splitWords } from '../../../src/evidence/search/splitWords.ts';

describe('the words of a text', () => {
  it.each([
    ['small letters, without signs', 'The talks, “long” (and hard).', 'the talks long and hard'],
    ['accents are folded', 'Erdoğan in Łódź, Curaçao', 'erdogan in lodz curacao'],
    ['a composed letter and its parts are one', 'Zele\u0301 Zel\u00e9', 'zele zele'],
    ['one letter that is two', 'Straße Œuvre ﬁrst', 'strasse oeuvre first'],
    ['the genitive is the name', 'Ukraine’s Peskov\'s Moscows', 'ukraine peskov moscows'],
    ['an apostrophe in a name is none', 'O’Brien d\'Estaing', 'obrien destaing'],
    ['initials are one word', 'U.S. and U.N.-led', 'us and un led'],
    ['the dot of a sentence parts', 'He left.Then he came. A.', 'he left then he came a'],
    ['a hyphen parts', 'Al-Qaeda hour-long', 'al qaeda hour long'],
    ['figures', 'in 2023, 1,000 of 3.5', 'in 2023 1 000 of 3 5'],
    ['other scripts', 'Москва Ελλάδα، موسكو', 'москва ελλαδα موسكو'],
    ['what is written without spaces is letter by letter', '北京a会谈', '北 京 a 会 谈'],
    ['signs are no words', '— … 🙂 % \u0301', ''],
  ])('%s', (_, text, words) => expect(splitWords(text).map(({ word }) => word).join(' ')).toBe(words));

  it('stand where their ranges say, one after the other, and are folded once and for all', () => {
    const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'É', 'ß', 'İ', '’', '.', '-', ' ', 's', '\u0301', '京', '½', 'ﬁ', '𝒜', 'ς'), fc.string({ unit: 'binary', maxLength: 1 })) });
    fc.assert(fc.property(anyText, (text) => {
      let done = 0;
      for (const { from, to, word } of splitWords(text)) {
        expect(from).toBeGreaterThanOrEqual(done);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(foldWord(text.slice(from, to))).toBe(word);
        expect(foldWord(word)).toBe(word);
        expect(word).not.toBe('');
        done = to;
      }
    }), { numRuns: 1000 });
  });
});
