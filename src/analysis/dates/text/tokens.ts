import { isOneOf, wordSet } from './words.ts';

/** A word, a run of digits or a single mark. Blanks make no token, a tab or line break is a mark. Ranges are UTF-16 offsets in the text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case; every dash is `-`, every apostrophe is `'`. */
  readonly word: string;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212';
const APOSTROPHES = "'\u2018\u2019\u02bc\u2032";

/** Blanks, a word, digits, or one mark. A tab parts two cells of a table, a line break two lines: no expression reaches over them. */
const PIECES = /([^\S\t\n]+)|([\p{L}\p{M}]+)|(\d+)|[^]/gu;

/** One pass over the text, every character in at most one token. */
export const parseTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let glued = false;
  for (const { 0: raw, 1: blank, 2: letters, 3: digits, index } of text.matchAll(PIECES)) {
    if (blank === undefined) {
      const word = DASHES.includes(raw) ? '-' : APOSTROPHES.includes(raw) ? "'" : raw.toLowerCase();
      const kind = letters !== undefined ? 'word' : digits !== undefined ? 'number' : 'mark';
      tokens.push({ from: index, to: index + raw.length, kind, word, glued, capital: kind === 'word' && raw.charAt(0) !== word.charAt(0) });
    }
    glued = blank === undefined;
  }
  return tokens;
};

const NONE: Token = { from: 0, to: 0, kind: 'mark', word: '', glued: false, capital: false };

/** The token at an index, an empty mark beyond either end. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NONE;

export const wordAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at).word;

/** What was found from a token on: where it ends, the whole and its groups, `''` for a group that is not there. */
export interface Match {
  readonly to: number;
  readonly parts: readonly string[];
}

/** Tokens that a pattern may see: `2023-05-03T`, `the same period of the last year`. */
const REACH = 7;

const match = (tokens: readonly Token[], at: number, pattern: RegExp, glued: boolean, gap: string): Match | null => {
  let text = '';
  for (let i = at; i < at + REACH && i < tokens.length; i++) {
    if (glued && i > at && !tokenAt(tokens, i).glued) break;
    text += wordAt(tokens, i) + gap;
  }
  const found = pattern.exec(text);
  if (found === null) return null;
  let to = at;
  for (let left = found[0].length; left > 0; to++) left -= wordAt(tokens, to).length + gap.length;
  return { to, parts: found.map((part: string | undefined) => part ?? '') };
};

/** What a pattern that begins with `^` finds in the token and those that touch it, in lower case. */
export const matchGlued = (tokens: readonly Token[], at: number, pattern: RegExp): Match | null => match(tokens, at, pattern, true, '');

/** The same from a word on, in words, each with a blank after it: `/^the (last|next) year /`. */
export const matchWords = (tokens: readonly Token[], at: number, pattern: RegExp): Match | null =>
  tokenAt(tokens, at).kind === 'word' ? match(tokens, at, pattern, false, ' ') : null;

/** The index after a word that may stand there, else the same index. */
export const skip = (tokens: readonly Token[], at: number, word: string): number => (wordAt(tokens, at) === word ? at + 1 : at);

/** The same past one of several words that may stand there: `'the its'`. */
export const skipOneOf = (tokens: readonly Token[], at: number, words: string): number => (isOneOf(wordAt(tokens, at), words) ? at + 1 : at);

/** The index after words that may stand there in turn, as `'or so'`, else the same index. */
export const skipAll = (tokens: readonly Token[], at: number, words: string): number => {
  const all = words.split(' ');
  return all.every((word, i) => wordAt(tokens, at + i) === word) ? at + all.length : at;
};

/** A word or mark that touches the token before it, as the hyphen and `year` of `5-year`. */
export const gluedWordAt = (tokens: readonly Token[], at: number): string =>
  tokenAt(tokens, at).glued ? tokenAt(tokens, at).word : '';

const TITLES = wordSet('mr mrs ms dr prof gen col sgt st jr sr inc corp co ltd vs no');

/** A full stop, question or exclamation mark that a new sentence follows. */
export const endsSentence = (tokens: readonly Token[], at: number): boolean => {
  const { word } = tokenAt(tokens, at);
  if (word === '!' || word === '?') return true;
  if (word !== '.') return false;
  const next = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  return !next.glued && !(before.kind === 'word' && (before.word.length === 1 || TITLES.has(before.word)));
};

/** What is first found in a sentence, going on from a token by `step`, in at most so many tokens. */
export const seek = <T>(tokens: readonly Token[], from: number, step: 1 | -1, reach: number, find: (at: number) => T | null): T | null => {
  for (let at = from; Math.abs(at - from) < reach && at >= 0 && at < tokens.length && !endsSentence(tokens, at); at += step) {
    const found = find(at);
    if (found !== null) return found;
  }
  return null;
};
