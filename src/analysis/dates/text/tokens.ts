import { wordSet } from './words.ts';

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
const LETTER = /\p{L}|\p{M}/u;

type CharKind = 'space' | 'word' | 'number' | 'mark';

function charKind(text: string, at: number): CharKind {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
    if (code >= 48 && code <= 57) return 'number';
    // A tab parts two cells of a table, a line break two lines: no expression reaches over them.
    return code <= 32 && code !== 9 && code !== 10 ? 'space' : 'mark';
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000 || code === 0x2028) return 'space';
  return LETTER.test(text.charAt(at)) ? 'word' : 'mark';
}

function runEnd(text: string, from: number, kind: CharKind): number {
  let at = from;
  while (at < text.length && charKind(text, at) === kind) at++;
  return at;
}

function spell(text: string, kind: CharKind): string {
  if (kind !== 'mark') return text.toLowerCase();
  return DASHES.includes(text) ? '-' : APOSTROPHES.includes(text) ? "'" : text;
}

/** One pass over the text, every character in at most one token. */
export function parseTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const kind = charKind(text, at);
    const from = at++;
    if (kind === 'space') {
      glued = false;
      continue;
    }
    if (kind !== 'mark') at = runEnd(text, at, kind);
    const raw = text.slice(from, at);
    const word = spell(raw, kind);
    tokens.push({ from, to: at, kind, word, glued, capital: kind === 'word' && raw.charAt(0) !== word.charAt(0) });
    glued = true;
  }
  return tokens;
}

const NONE: Token = { from: 0, to: 0, kind: 'mark', word: '', glued: false, capital: false };

/** The token at an index, an empty mark beyond either end. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NONE;

export const wordAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at).word;

/** Longest of what is written in one piece with digits: `2023-05-03T`. */
const PIECE = 7;

/** What a pattern that begins with `^` finds in the token and those that touch it, in lower case, and where it ends. */
export function matchGlued(tokens: readonly Token[], at: number, pattern: RegExp): { readonly to: number; readonly parts: readonly string[] } | null {
  let text = wordAt(tokens, at);
  for (let i = at + 1; i < at + PIECE && tokenAt(tokens, i).glued; i++) text += wordAt(tokens, i);
  const match = pattern.exec(text);
  if (match === null) return null;
  let to = at;
  for (let rest = match[0].length; rest > 0; to++) rest -= wordAt(tokens, to).length;
  return { to, parts: match.map((part: string | undefined) => part ?? '') };
}

/** The index after a word that may stand there, else the same index. */
export const skip = (tokens: readonly Token[], at: number, word: string): number => (wordAt(tokens, at) === word ? at + 1 : at);

/** A word or mark that touches the token before it, as the hyphen and `year` of `5-year`. */
export const gluedWordAt = (tokens: readonly Token[], at: number): string =>
  tokenAt(tokens, at).glued ? tokenAt(tokens, at).word : '';

const TITLES = wordSet('mr mrs ms dr prof gen col sgt st jr sr inc corp co ltd vs no');

/** A full stop, question or exclamation mark that a new sentence follows. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  if (word === '!' || word === '?') return true;
  if (word !== '.') return false;
  const next = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  return !next.glued && !(before.kind === 'word' && (before.word.length === 1 || TITLES.has(before.word)));
}

/** What is first found in a sentence, going on from a token by `step`, in at most so many tokens. */
export function seek<T>(tokens: readonly Token[], from: number, step: 1 | -1, reach: number, find: (at: number) => T | null): T | null {
  for (let at = from; Math.abs(at - from) < reach && at >= 0 && at < tokens.length && !endsSentence(tokens, at); at += step) {
    const found = find(at);
    if (found !== null) return found;
  }
  return null;
}
