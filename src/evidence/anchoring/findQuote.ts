import type { BlockRange, TextRange } from '../../model.ts';
import { QUOTE_REACH, type TextQuote } from './anchorQuote.ts';
import { placeOf, spread, type ArticleText } from './articleText.ts';
import { compareContext, countShared, type Sides } from './compareContext.ts';
import { findOccurrences } from './findOccurrences.ts';
import { findSimilar } from './findSimilar.ts';
import { foldText, unfold } from './foldText.ts';

export interface FoundQuote {
  readonly place: BlockRange;
  /** `same`: letter by letter; `folded`: but for case, spaces and signs; `changed`: some words were changed. */
  readonly how: 'same' | 'folded' | 'changed';
}

/**
 * Where quoted words stand in an article that may have changed since: as they were; else but for case,
 * white space and signs; else with a few edits. Of several places the one with the right surroundings.
 * Null where no place is sure enough: a highlight on other words is worse than one that is lost.
 *
 * @param hint where they last stood: it decides between places that are alike in all else
 */
export function findQuote(article: ArticleText, quote: TextQuote, hint: BlockRange | null): FoundQuote | null {
  const last = hint === null ? null : spread(article, hint);
  if (hint !== null && last !== null && stands(article.text, quote, last)) return { place: hint, how: 'same' };

  const search = openSearch(article, quote, last?.from ?? null);
  for (const how of ['same', 'folded', 'changed'] as const) {
    const found = settle(listPlaces(search, how), search.exact.length);
    // Where places are alike there is no use in looking for less alike ones.
    if (found === 'many') return null;
    if (found === null) continue;
    const place = placeOf(article, trim(article.text, unfold(search, found, article.text)));
    return place === null ? null : { place, how };
  }
  return null;
}

/** Whether a quotation stands letter by letter at a range, with all that it knows of its surroundings. */
const stands = (text: string, { prefix, exact, suffix }: TextQuote, { from, to }: TextRange): boolean =>
  to - from === exact.length && text.startsWith(exact, from) && text.startsWith(suffix, to) && (prefix === '' || text.slice(Math.max(0, from - prefix.length), from) === prefix);

/** Folded: what is looked for, and in what. */
interface Search extends Sides {
  readonly exact: string;
  readonly text: string;
  readonly from: Int32Array;
  readonly original: string;
  readonly quote: TextQuote;
  readonly hint: number | null;
  /** Words that begin or end where a word does are no parts of longer ones. */
  readonly bounds: { readonly before: boolean; readonly after: boolean };
}

function openSearch(article: ArticleText, quote: TextQuote, hint: number | null): Search {
  const { text, from } = article.fold();
  const exact = foldText(quote.exact).text.trim();
  const prefix = foldText(`${quote.prefix}${/^\s/u.test(quote.exact) ? ' ' : ''}`).text.slice(-QUOTE_REACH);
  const suffix = foldText(`${/\s$/u.test(quote.exact) ? ' ' : ''}${quote.suffix}`).text.slice(0, QUOTE_REACH);
  const bounds = { before: !(isWord(prefix.at(-1)) && isWord(exact[0])), after: !(isWord(exact.at(-1)) && isWord(suffix[0])) };
  return { text, from, exact, prefix, suffix, original: article.text, quote, hint, bounds };
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

interface Place extends TextRange {
  /** Of the words' length, how much was changed. */
  readonly changed: number;
  /** How well the worse and the better side fit; one that the quotation does not tell may or may not. */
  readonly worse: number;
  readonly better: number;
  readonly score: number;
  readonly distance: number;
  readonly sameNumbers: boolean;
}

function listPlaces(search: Search, how: FoundQuote['how']): readonly Place[] {
  const { text, exact, from, original, quote } = search;
  if (how === 'changed') {
    return findSimilar(text, exact, search).flatMap(({ errors, ...range }) => {
      const words = widen(search, range);
      return describe(search, words, (errors + Math.max(0, range.from - words.from) + Math.max(0, words.to - range.to)) / exact.length) ?? [];
    });
  }
  const all = findOccurrences(text, exact).map((start) => ({ from: start, to: start + exact.length }));
  const whole = all.filter((range) => isBounded(search, range) && (how === 'folded' || original.startsWith(quote.exact.trim(), from[range.from])));
  return likeliest(search, whole).map((range) => describe(search, range, 0)!);
}

const isBounded = ({ text, bounds }: Search, { from, to }: TextRange): boolean =>
  !(bounds.before && isWord(text[from - 1]) && isWord(text[from])) && !(bounds.after && isWord(text[to - 1]) && isWord(text[to]));

/** An alignment may end within a word. */
function widen(search: Search, { from, to }: TextRange): TextRange {
  const { text, bounds } = search;
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  while (bounds.before && start > 0 && isWord(text[start - 1]) && isWord(text[start])) start -= 1;
  while (bounds.after && end < text.length && isWord(text[end - 1]) && isWord(text[end])) end += 1;
  return { from: start, to: end };
}

const MOST_COMPARED = 64;

/** The places that share most with the quotation right around it, and of these the nearest to the hint: comparing all in full would take long. */
function likeliest(search: Search, ranges: readonly TextRange[]): readonly TextRange[] {
  if (ranges.length <= MOST_COMPARED) return ranges;
  const shared = new Map(ranges.map((range) => [range, countShared(search.text, range.from, range.to, search)]));
  return ranges.toSorted((a, b) => shared.get(b)! - shared.get(a)! || distanceOf(search, a) - distanceOf(search, b)).slice(0, MOST_COMPARED);
}

const distanceOf = ({ hint, from }: Search, range: TextRange): number => (hint === null ? range.from : Math.abs(from[range.from]! - hint));

const UNTOLD = 0.5;

function describe(search: Search, range: TextRange, changed: number): Place | null {
  if (range.from >= range.to) return null;
  const { before, after } = compareContext(search.text, range.from, range.to, search);
  const told = [before, after].filter((side) => side !== null);
  return {
    ...range,
    changed,
    worse: Math.min(before ?? UNTOLD, after ?? UNTOLD),
    better: Math.max(0, ...told),
    score: ((before ?? UNTOLD) + (after ?? UNTOLD)) / 2 - changed,
    distance: distanceOf(search, range),
    sameNumbers: changed === 0 || numbersIn(search.exact) === numbersIn(search.text.slice(range.from, range.to)),
  };
}

/** A changed number may be the same sentence of another day: it counts only in its old surroundings. */
const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** How much better the best place must be than the next one. */
const CLEAR = 0.2;

function settle(places: readonly Place[], length: number): TextRange | 'many' | null {
  const [best, ...others] = places.toSorted((a, b) => b.score - a.score || a.distance - b.distance);
  if (best === undefined) return null;
  const rivals = others.filter((other) => (other.to <= best.from || other.from >= best.to) && other.score > best.score - CLEAR);
  if (!isSure(best, length, others.length === 0)) return null;
  // The same words in the same surroundings are told apart by nothing but where they last stood.
  return best.score === 1 || rivals.length === 0 ? best : 'many';
}

/** The shorter the words and the more they have changed, the more their surroundings must tell. */
function isSure({ changed, worse, better, sameNumbers }: Place, length: number, only: boolean): boolean {
  if (changed === 0) return worse >= (length < 16 ? 0.8 : 0.7) || (better >= 0.9 && length >= 16) || (only && length >= 40);
  if (!sameNumbers && worse < 0.85) return false;
  return (worse >= 0.7 && changed <= 0.3) || (better >= 0.85 && changed <= 0.2 && length >= 24) || (only && changed <= 0.1 && length >= 80);
}

/** White space at the ends is no part of the words. */
function trim(text: string, { from, to }: TextRange): TextRange {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  return { from: start, to: start + slice.trim().length };
}
