import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuotation } from '../../../src/evidence/search/cutQuotation.ts';

const filler = (words: number) => Array.from({ length: words }, () => 'word').join(' ');

describe('a quotation', () => {
  it('of usual length stands whole', () => {
    const hits = [{ from: 0, to: 3 }];
    expect(cutQuotation('The talks end.', hits)).toEqual({ text: 'The talks end.', hits });
  });

  it.each([
    ['the hit at its beginning: only the end is left out', `talks ${filler(100)}`, /^talks word .* …$/],
    ['the hit at its end: only the beginning is left out', `${filler(100)} talks`, /^… word .* talks$/],
    ['the hit in the middle: both', `${filler(100)} talks ${filler(100)}`, /^… word .* talks .* …$/],
  ])('that is long is cut around %s', (_, text, expected) => {
    const from = text.indexOf('talks');
    const cut = cutQuotation(text, [{ from, to: from + 5 }]);
    expect(cut.text).toMatch(expected);
    expect(cut.hits.map((hit) => cut.text.slice(hit.from, hit.to))).toEqual(['talks']);
    expect(cut.text.length).toBeLessThan(300);
  });

  it('never cuts a hit or marks another word, whatever the text', () => {
    const anyText = fc.array(fc.oneof(fc.constantFrom(' ', 'a', '🙂', 'word '), fc.constant('x'.repeat(150))), { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 40 }), (text, at, length) => {
      fc.pre(text.length > 1);
      const from = at % (text.length - 1);
      const to = Math.min(text.length, from + length);
      const cut = cutQuotation(text, [{ from, to }]);
      expect(cut.hits.map((hit) => cut.text.slice(hit.from, hit.to))).toEqual([text.slice(from, to)]);
    }));
  });
});
