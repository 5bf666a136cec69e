// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutHits } from '../../../src/components/who/index/layoutHits.ts';

const mark = (text: string, query: string): string => layoutHits(text, query).map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');

describe('what was searched for is marked', () => {
  it.each([
    ['at the beginning', 'Xi Jinping', 'xi', '[Xi] Jinping'],
    ['at the beginning of each word', 'Volodymyr Zelensky', 'zel vo', '[Vo]lodymyr [Zel]ensky'],
    ['with its accents', 'Recep Tayyip Erdoğan', 'erdog', 'Recep Tayyip [Erdoğ]an'],
    ['with accents that stand apart', 'Jose\u0301 Maria', 'jose', '[Jose\u0301] Maria'],
    ['a letter that is two', 'Strauß', 'strauss', '[Strauß]'],
    ['as far as the longest word of the query goes', 'Petersburg', 'p pet', '[Pet]ersburg'],
    ['after a hyphen', 'Al-Qaeda', 'qa', 'Al-[Qa]eda'],
  ])('%s', (_, text, query, expected) => expect(mark(text, query)).toBe(expected));

  it.each([
    ['nothing of no query', 'Xi Jinping', ''],
    ['nothing of signs', 'Xi Jinping', '[.]'],
    ['not the middle of a word', 'Xi Jinping', 'pin'],
    ['not another name', 'Xi Jinping', 'putin'],
    ['nothing of an empty name', '', 'xi'],
  ])('%s', (_, text, query) => expect(mark(text, query)).toBe(text));

  it('and the parts are always the whole name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(layoutHits(text, query).map((part) => part.text).join('')).toBe(text);
    }));
  });
});
