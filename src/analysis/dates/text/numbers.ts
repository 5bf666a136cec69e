import { gluedWordAt, matchGlued, skip, skipAll, tokenAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isOneOf, ONES, ORDINALS, TENS, wordSet } from './words.ts';

/** A count before a unit; `n` is null for "several" and its like, `approx` for "a couple of". */
export interface Count {
  readonly to: number;
  readonly n: number | null;
  readonly approx: boolean;
}

export const VAGUE_COUNTS = wordSet('several few many some numerous various countless');

const counted = (to: number, n: number | null, approx = false): Count => ({ to, n, approx });

/** `seven`, `twenty-four`, `sixty five`, `a hundred`, `two thousand`; at most six tokens. */
const parseNumberWords = (tokens: readonly Token[], at: number): Count | null => {
  const word = wordAt(tokens, at);
  let n = ONES.get(word) ?? TENS.get(word) ?? null;
  let to = at + 1;
  if (n === null) {
    if (!isOneOf(word, 'a an')) return null;
    n = 1;
  } else if (TENS.has(word)) {
    const unit = skip(tokens, to, '-');
    const one = ONES.get(wordAt(tokens, unit));
    if (one !== undefined && one < 10) {
      n += one;
      to = unit + 1;
    }
  }
  const scale = wordAt(tokens, to);
  const times = scale === 'hundred' ? 100 : scale === 'thousand' ? 1000 : scale === 'dozen' ? 12 : 1;
  return counted(times === 1 ? to : to + 1, n * times);
};

/** `7`, `1,000`, `2.5`, `2 1/2`; not a part of a longer number. */
const parseDigits = (tokens: readonly Token[], at: number): Count | null => {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.word.length > 6 || (token.word.length > 1 && token.word.startsWith('0'))) return null;
  if (followsNumber(tokens, at)) return null;
  let n = Number(token.word);
  let to = at + 1;
  const mark = gluedWordAt(tokens, to);
  const fraction = tokenAt(tokens, to + 1);
  if (mark === ',' && fraction.glued && fraction.kind === 'number' && fraction.word.length === 3) {
    n = n * 1000 + Number(fraction.word);
    to += 2;
  } else if (mark === '.' && fraction.glued && fraction.kind === 'number' && fraction.word.length <= 2) {
    n = Number(`${token.word}.${fraction.word}`);
    to += 2;
  }
  if (wordAt(tokens, to) === '½') return counted(to + 1, n + 0.5);
  if (wordAt(tokens, to) === '1' && gluedWordAt(tokens, to + 1) === '/' && gluedWordAt(tokens, to + 2) === '2') {
    return counted(to + 3, n + 0.5);
  }
  return counted(to, n);
};

/** The count that stands before a unit of time, in digits or words. */
export const parseCount = (tokens: readonly Token[], at: number): Count | null => {
  const word = wordAt(tokens, at);
  const second = wordAt(tokens, at + 1);
  if (VAGUE_COUNTS.has(word)) return counted(second === 'more' ? at + 2 : at + 1, null);
  if (word === 'a' && (second === 'few' || (second === 'number' && wordAt(tokens, at + 2) === 'of'))) {
    return counted(second === 'few' ? at + 2 : at + 3, null);
  }
  if (word === 'couple' || (word === 'a' && second === 'couple')) {
    const to = word === 'couple' ? at + 1 : at + 2;
    return counted(skip(tokens, to, 'of'), 2, true);
  }
  if (isOneOf(word, 'dozens scores hundreds thousands') && second === 'of') {
    return counted(at + 2, null);
  }
  if (word === 'half' && isOneOf(second, 'a an')) return counted(at + 2, 0.5);
  const count = parseDigits(tokens, at) ?? parseNumberWords(tokens, at);
  if (count === null || count.n === null) return null;
  const { to, n } = count;
  // "two to three weeks", "12-18 months": the lesser is the value, as the corpora have it.
  if (isOneOf(wordAt(tokens, to), 'to or -') && !isOneOf(word, 'a an')) {
    const upper = parseDigits(tokens, to + 1) ?? parseNumberWords(tokens, to + 1);
    if (upper?.n != null && upper.n > n && wordAt(tokens, to + 1) !== 'a') return counted(upper.to, n, true);
  }
  const half = skipAll(tokens, to, 'and a half');
  return half > to ? counted(half, n + 0.5) : count;
};

export interface Ordinal {
  readonly to: number;
  readonly n: number;
}

/** `3rd`, `third`, `twenty-first`. */
export const parseOrdinal = (tokens: readonly Token[], at: number): Ordinal | null => {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') {
    const found = matchGlued(tokens, at, /^(\d\d?)(?:st|nd|rd|th)(?!\w)/);
    return found === null ? null : { to: found.to, n: Number(found.parts[1]) };
  }
  const n = ORDINALS.get(token.word);
  if (n !== undefined) return { to: at + 1, n };
  if (token.word === 'thirtieth') return { to: at + 1, n: 30 };
  const tens = TENS.get(token.word);
  const one = tens === undefined || wordAt(tokens, at + 1) !== '-' ? undefined : ORDINALS.get(wordAt(tokens, at + 2));
  return tens === undefined || one === undefined || one > 9 ? null : { to: at + 3, n: tens + one };
};

const YEAR_TENS: ReadonlySet<string> = wordSet('nineteen eighteen seventeen sixteen twenty');

/** `BC`, `B.C.`, `BCE`, `AD`, `CE` after a year or century: whether it counts back from the year 1. */
export const parseEra = (tokens: readonly Token[], at: number): { readonly to: number; readonly before: boolean } | null => {
  const found = tokenAt(tokens, at).capital ? matchGlued(tokens, at, /^(?:(bce?|b\.c\.?)|ad|ce|a\.d\.?)(?!\w)/) : null;
  return found === null ? null : { to: found.to, before: found.parts[1] !== '' };
};

/** `1942`, `480 BC` as -479, or as broadcasts are written down: `nineteen ninety-seven`, `two thousand`. */
export const parseYear = (tokens: readonly Token[], at: number): Ordinal | null => {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') {
    const n = Number(token.word);
    const era = token.word.length > 4 || n < 1 || followsNumber(tokens, at) ? null : parseEra(tokens, at + 1);
    if (era !== null) return { to: era.to, n: era.before ? 1 - n : n };
    if (token.word.length !== 4 || n < 1000 || n >= 2200) return null;
    const joined = skipNextYear(tokens, at + 1) > at + 1;
    return (joined ? followsNumber : partOfNumber)(tokens, at) ? null : { to: at + 1, n };
  }
  if (wordAt(tokens, at - 1) === 'year' && token.word === 'two' && wordAt(tokens, at + 1) === 'thousand') return { to: at + 2, n: 2000 };
  if (!YEAR_TENS.has(token.word)) return null;
  const century = ONES.get(token.word) ?? TENS.get(token.word) ?? 0;
  const tail = TENS.has(wordAt(tokens, at + 1)) ? parseNumberWords(tokens, at + 1) : null;
  return tail?.n == null || tail.n > 99 ? null : { to: tail.to, n: century * 100 + tail.n };
};

/** Where a year ends that may be joined to the next, as `1941-42`. */
export const skipNextYear = (tokens: readonly Token[], to: number): number =>
  matchGlued(tokens, to - 1, /^\d{4}[-/]\d\d(?:\d\d)?(?!\w)/)?.to ?? to;

const JOINS_NUMBERS = '.,:-';

const followsNumber = (tokens: readonly Token[], at: number): boolean => {
  const before = tokenAt(tokens, at).glued ? tokenAt(tokens, at - 1) : null;
  if (before === null) return false;
  if (before.kind === 'word') return true;
  if (JOINS_NUMBERS.includes(before.word)) return before.glued && tokenAt(tokens, at - 2).kind === 'number';
  return '$£€#/_@+&%=~'.includes(before.word);
};

/** Digits, a sign or a word hang on to the number: `2,000`, `5%`, `3x`. */
export const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const after = tokenAt(tokens, at + 1);
  if (!after.glued) return false;
  if (after.kind === 'word' || '%_@'.includes(after.word)) return true;
  const beyond = tokenAt(tokens, at + 2);
  return '.,:/'.includes(after.word) && beyond.glued && beyond.kind === 'number';
};

/** Digits joined to more digits or to a sign: a price, a version, a telephone number, a score. */
export const partOfNumber = (tokens: readonly Token[], at: number): boolean => followsNumber(tokens, at) || goesOn(tokens, at);
