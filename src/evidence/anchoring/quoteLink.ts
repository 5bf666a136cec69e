import type { TextRange } from '../../model.ts';
import { anchorQuote, type TextQuote } from './anchorQuote.ts';
import { spread, type ArticleText } from './articleText.ts';
import { compareContext } from './compareContext.ts';
import { findOccurrences } from './findOccurrences.ts';
import { findQuote } from './findQuote.ts';
import { foldText, unfold } from './foldText.ts';

/** What a link to a quotation says of its words. */
export interface QuoteLink extends TextQuote {
  /** Of long words the end and the whole length, `exact` being their beginning; null where `exact` is all. */
  readonly long: { readonly end: string; readonly length: number } | null;
}

const NAME = 'quote=';
/** Longer words are told by their beginning and their end. */
const LONG = 72;
const END = 28;
const SIDE = 16;

/**
 * The fragment that leads to a range: `quote=before-,words,-after`, or with beginning, end and length
 * `quote=before-,words,words,214,-after`. As short as is safe, and every part percent-encoded.
 */
export function formatQuoteLink(text: string, range: TextRange): string {
  const { exact, prefix, suffix } = anchorQuote(text, range, SIDE);
  return `${NAME}${formatParts(exact, prefix, suffix)}`;
}

/** The same for words whose article is not at hand. */
export const formatLinkOf = ({ exact, prefix, suffix }: TextQuote): string =>
  `${NAME}${formatParts(exact, prefix.slice(-SIDE).replace(/^[\uDC00-\uDFFF]/, ''), suffix.slice(0, SIDE).replace(/[\uD800-\uDBFF]$/, ''))}`;

function formatParts(exact: string, prefix: string, suffix: string): string {
  const words = exact.length <= LONG ? [encode(exact)] : [encode(cutEnd(exact)), encode(cutStart(exact)), String(exact.length)];
  return [...(prefix === '' ? [] : [`${encode(prefix)}-`]), ...words, ...(suffix === '' ? [] : [`-${encode(suffix)}`])].join(',');
}

const cutEnd = (text: string): string => text.slice(0, END).replace(/[\uD800-\uDBFF]$/, '');
const cutStart = (text: string): string => text.slice(-END).replace(/^[\uDC00-\uDFFF]/, '');

/** What `encodeURIComponent` leaves as it is, but chat programs take for the end of a link; and what parts the parts. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll(/[-!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Reads a fragment, with or without `#`; null where it is none of a quotation, or is broken. */
export function parseQuoteLink(fragment: string): QuoteLink | null {
  const bare = fragment.replace(/^#/, '');
  if (!bare.startsWith(NAME)) return null;
  const parts = bare.slice(NAME.length).split(',');
  const prefix = parts[0]?.endsWith('-') === true ? decode(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? decode(parts.pop()!.slice(1)) : '';
  const [first = '', last, count] = parts;
  const exact = decode(first);
  if (prefix === null || suffix === null || exact === null || exact.trim() === '') return null;
  if (parts.length === 1) return { prefix, exact, suffix, long: null };
  const end = decode(last ?? '');
  const length = Number(count);
  return parts.length === 3 && end !== null && end.trim() !== '' && Number.isInteger(length) && length > 0 ? { prefix, exact, suffix, long: { end, length } } : null;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Whether a fragment is meant for a quotation, be it well made or not. */
export const isQuoteFragment = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(NAME);

/** The range that a link leads to, as offsets of the article's whole text; null where its words are not there any more. */
export function followQuoteLink(article: ArticleText, link: QuoteLink): TextRange | null {
  if (link.long !== null) return findLong(article, link, link.long);
  const found = findQuote(article, link, null) ?? null;
  return found === null ? null : spread(article, found.place);
}

/** Of the beginnings and ends that are about as far apart as they were, the pair in the right surroundings. */
function findLong(article: ArticleText, link: QuoteLink, { end, length }: NonNullable<QuoteLink['long']>): TextRange | null {
  const folded = article.fold();
  const begins = findOccurrences(folded.text, foldText(link.exact).text.trim());
  const tail = foldText(end).text.trim();
  const ends = findOccurrences(folded.text, tail).map((at) => at + tail.length);
  const sides = { prefix: foldText(link.prefix).text, suffix: foldText(link.suffix).text };
  const pairs: { readonly from: number; readonly to: number; readonly score: number }[] = [];
  let first = 0;
  for (const from of begins) {
    while (first < ends.length && ends[first]! - from < length * 0.8 - 8) first += 1;
    for (let at = first; at < ends.length && ends[at]! - from <= length * 1.25 + 8 && pairs.length < MOST_PAIRS; at += 1) {
      const { before, after } = compareContext(folded.text, from, ends[at]!, sides);
      pairs.push({ from, to: ends[at]!, score: (before ?? 1) + (after ?? 1) - Math.abs(ends[at]! - from - length) / length });
    }
  }
  const [best, next] = pairs.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < 0.8 || (next !== undefined && next.score > best.score - 0.05)) return null;
  return unfold(folded, best, article.text);
}

const MOST_PAIRS = 256;
