import { hashText } from './hashText.ts';
import { COMMON_WORD } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** A word as the features see it; the same for every place where it stands. */
export interface Word {
  readonly text: string;
  readonly key: number;
  readonly exact: number;
  /** Letters by sort, repeats kept to two: "McCain" `XxXxx`, "A380" `X00`. */
  readonly shape: number;
  readonly sort: WordSort;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly classes: number;
  readonly cluster: number;
  readonly coarse: number;
}

/** 0 lower, 1 Capital, 2 ALL CAPITALS, 3 mIxed, 4 initial "J.", 5 digits, 6 digits before letters "20th", 7 sign, 8 capital and usual in lower case, 9 small before a capital "iPad", 10 code "A380". */
export type WordSort = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

const QUOTE = /^(?:["“”„«»]|''|``|‘‘|’’)$/u;

/**
 * One key for the ways of writing a word: "U.S." and "US", "Mr." and "Mr", "2005" and "1999",
 * straight and curly apostrophes. Short words in capitals stay so, "US" is not "us".
 */
export function keyOf(text: string): string {
  if (QUOTE.test(text)) return '"';
  const plain = text.replace(/[’‘]/gu, "'").replace(/[‐‑–]/gu, '-').replace(/\d/gu, '0');
  const bare = /^(?:\p{L}\.)+\p{L}?$/u.test(plain) && plain.length > 2
    ? plain.replaceAll('.', '')
    : /^\p{L}{2,}\.$/u.test(plain) ? plain.slice(0, -1) : plain;
  return /^\p{Lu}{2,4}$/u.test(bare) ? bare : bare.toLowerCase();
}

export function describeWord(text: string, lexicon: Lexicon): Word {
  const key = keyOf(text), hash = hashText(key), lower = key.toLowerCase();
  const letters = Array.from(lower);
  const affixes = (from: (n: number) => string): number[] =>
    [1, 2, 3, 4].filter((n) => n < letters.length).map((n) => hashText(from(n)));
  const classes = lexicon.classesOf(hash), cluster = lexicon.clusterOf(hash);
  const shape = text.replace(/\p{Lu}/gu, 'X').replace(/\p{L}/gu, 'x').replace(/\d/gu, '0').replace(/(.)\1{2,}/gu, '$1$1');
  return {
    text,
    key: hash,
    exact: hashText(`=${text}`),
    shape: hashText(shape),
    sort: sortOf(text, classes),
    prefixes: affixes((n) => letters.slice(0, n).join('')),
    suffixes: affixes((n) => `-${letters.slice(-n).join('')}`),
    classes,
    cluster,
    coarse: lexicon.coarse[cluster] ?? 0,
  };
}

function sortOf(text: string, classes: number): WordSort {
  if (/^\p{Lu}\.$/u.test(text)) return 4;
  // "US$" is money, not a country.
  if (/[$£€¥]$/u.test(text)) return 7;
  const digit = /\d/u.test(text), letter = /\p{L}/u.test(text);
  if (digit) return letter ? (/^\p{Lu}/u.test(text) ? 10 : 6) : 5;
  if (!letter) return 7;
  if (!/\p{Lu}/u.test(text)) return 0;
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(text)) return 9;
  if (/^\p{Lu}[\p{Ll}\p{M}'’]*$/u.test(text)) return (classes & COMMON_WORD) === 0 ? 1 : 8;
  return /\p{Ll}/u.test(text) ? 3 : 2;
}
