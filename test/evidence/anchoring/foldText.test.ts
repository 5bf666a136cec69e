import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, unfold } from '../../../src/evidence/anchoring/foldText.ts';

describe('a folded text', () => {
  it.each([
    ['has no capitals', 'NATO and Kyiv', 'nato and kyiv'],
    ['has one kind of space, and one at a time', 'a \t\n\u00A0\u2009b', 'a b'],
    ['has straight quotation marks', '“a” ‘b’ «c» „d“', '"a" \'b\' "c" "d"'],
    ['has one kind of dash', 'a–b—c‑d−e', 'a-b-c-d-e'],
    ['has three dots', 'a…', 'a...'],
    ['has accents apart from their letters', 'caf\u00E9', 'cafe\u0301'],
    ['has no signs that nobody sees', 'a\u00ADb\u200Bc\uFE0F', 'abc'],
    ['keeps letters apart that are others', 'Kiev Kyiv ø o', 'kiev kyiv ø o'],
    ['keeps accents', 'résumé resume', 're\u0301sume\u0301 resume'],
    ['keeps figures and stops', '1.000,50', '1.000,50'],
  ])('%s', (_, text, folded) => expect(foldText(text).text).toBe(folded));

  it('knows where each of its parts stood', () => {
    const text = '“It  was…” he\u00ADard, CAFÉ 😀!';
    const folded = foldText(text);
    const at = (part: string) => {
      const { from, to } = unfold(folded, { from: folded.text.indexOf(part), to: folded.text.indexOf(part) + part.length }, text);
      return text.slice(from, to);
    };
    expect(['it was', '...', 'heard', 'cafe\u0301', '😀'].map(at)).toEqual(['It  was', '…', 'he\u00ADard', 'CAFÉ', '😀']);
  });

  it('leads back into the text, whatever that is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, from } = foldText(text);
      expect(from).toHaveLength(folded.length + 1);
      expect([...from].every((offset, index) => offset <= text.length && (index === 0 || offset >= from[index - 1]!))).toBe(true);
    }));
  });
});
