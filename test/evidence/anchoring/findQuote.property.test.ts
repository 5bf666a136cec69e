import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, type TextQuote } from '../../../src/evidence/anchoring/anchorQuote.ts';
import { joinBlocks, placeOf, spread, type ArticleText } from '../../../src/evidence/anchoring/articleText.ts';
import { findQuote, type FoundQuote } from '../../../src/evidence/anchoring/findQuote.ts';
import type { TextRange } from '../../../src/model.ts';

// Few words, so that many come again, and sentences that begin alike, as in news.
const word = fc.constantFrom(
  'the', 'of', 'to', 'in', 'said', 'on', 'Monday', 'Friday', 'Moscow', 'Kyiv', 'president', 'minister', 'talks', 'war', 'rate', '25', '50', 'points',
  'raised', 'met', 'left', 'not', 'was', 'had', 'spoke', 'Putin', 'Zelensky', 'aides', 'hour', 'agreed', 'signed', 'paper', 'border', 'troops', 'week', 'grain',
);
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const block = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const blocks = fc.array(block, { minLength: 1, maxLength: 8 });

/** Where an edit stands and how far it reaches, in parts of the text's length, and what is written there. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), near: fc.boolean(), length: fc.integer({ min: 0, max: 40 }), put: fc.oneof(fc.constant(''), sentence, word, fc.string({ maxLength: 6 })) });

interface Edited {
  readonly text: string;
  /** Where the first and the last of the words' own letters stand, and how many of them are left. */
  readonly range: TextRange;
  readonly kept: number;
}

/** The edit's own account of where the words went: every sign knows whether it is one of theirs. */
function change(text: string, range: TextRange, edits: readonly { readonly at: number; readonly near: boolean; readonly length: number; readonly put: string }[]): Edited {
  let signs = Array.from({ length: text.length }, (_, at) => ({ sign: text[at]!, own: at >= range.from && at < range.to }));
  for (const { at, near, length, put } of edits) {
    const first = signs.findIndex(({ own }) => own);
    const from = near && first !== -1 ? Math.max(0, Math.min(signs.length, Math.round(first - 60 + at * (120 + range.to - range.from)))) : Math.round(at * signs.length);
    signs = [...signs.slice(0, from), ...put.replaceAll('\n', ' ').split('').map((sign) => ({ sign, own: false })), ...signs.slice(from + length)];
  }
  const own = signs.flatMap((sign, at) => (sign.own ? [at] : []));
  return { text: signs.map(({ sign }) => sign).join(''), range: { from: own[0] ?? 0, to: (own.at(-1) ?? -1) + 1 }, kept: own.length };
}

const cases = fc.record({ blocks, start: fc.double({ min: 0, max: 0.99, noNaN: true }), words: fc.integer({ min: 1, max: 30 }), edits: fc.array(edit, { maxLength: 6 }) }).map(({ blocks: written, start, words, edits }) => {
  const article = joinBlocks(written);
  const index = Math.floor(start * written.length);
  const text = written[index]!;
  const starts = [...text.matchAll(/\S+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const first = Math.floor(((start * 7919) % 1) * starts.length);
  const last = Math.min(starts.length - 1, first + words - 1);
  const place = { block: index, from: starts[first]!.from, to: starts[last]!.to };
  const range = spread(article, place)!;
  return { article, place, range, edits, quote: anchorQuote(article.text, range), edited: change(article.text, range, edits) };
  // Who writes the same words a second time and spoils the first has moved them.
}).filter(({ edits, quote }) => edits.every(({ put }) => !put.includes(quote.exact)));

const overlap = (a: TextRange, b: TextRange): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

describe('a highlight whose article was changed', () => {
  it('stands where it stood, where nothing was changed', () => {
    fc.assert(fc.property(cases, ({ article, place, quote }) => {
      expect(findQuote(article, quote, place)).toEqual({ place, how: 'same' });
    }), { numRuns: 500 });
  });

  it('stands on the right words or is lost, never on others', () => {
    let found = 0;
    let whole = 0;
    fc.assert(fc.property(cases, ({ quote, place, edited }) => {
      const article = joinBlocks(edited.text.split('\n'));
      const now = findQuote(article, quote, place);
      const intact = edited.text.slice(edited.range.from, edited.range.to) === quote.exact && edited.kept === quote.exact.length;
      whole += intact ? 1 : 0;
      found += intact && now !== null ? 1 : 0;
      expect(now === null ? 'right' : judge(article, now, quote, edited, intact), edited.text).toBe('right');
    }), { numRuns: 2000 });
    // To lose all would be safe, and no use.
    expect(found / whole).toBeGreaterThan(0.9);
  }, 60_000);

  it('is never found in an article of other words', () => {
    fc.assert(fc.property(cases, blocks, ({ quote, place }, others) => {
      const article = joinBlocks(others);
      fc.pre(!article.text.includes(quote.exact) && quote.exact.length > 12);
      const now = findQuote(article, quote, place);
      expect(now).toBeNull();
    }), { numRuns: 1000 });
  });

  it('has its place in one block', () => {
    fc.assert(fc.property(cases, ({ quote, place, edited }) => {
      const article = joinBlocks(edited.text.split('\n'));
      const now = findQuote(article, quote, place);
      expect(now === null || placeOf(article, spread(article, now.place)!)).toEqual(now === null || now.place);
    }), { numRuns: 1000 });
  });
});

/** `right`, or what was taken for the words in question. */
function judge(article: ArticleText, now: FoundQuote, quote: TextQuote, edited: Edited, intact: boolean): string {
  const range = spread(article, now.place)!;
  const words = article.text.slice(range.from, range.to);
  // The same words in the same surroundings are the right words, whichever of them was meant.
  const { prefix, suffix } = anchorQuote(article.text, range);
  const isRight =
    (words === quote.exact && prefix.endsWith(quote.prefix) && suffix.startsWith(quote.suffix)) ||
    (intact && now.how !== 'changed' ? range.from === edited.range.from && range.to === edited.range.to : overlap(range, edited.range) / (range.to - range.from) > 0.4);
  return isRight ? 'right' : `“${words}” for “${quote.exact}”, ${now.how}`;
}
