import { tokenAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Set phrases, and what each stands for. */
export interface Phrases<Code> {
  readonly codes: ReadonlyMap<string, Code>;
  /** The first word of each. */
  readonly starts: ReadonlySet<string>;
}

/** `['MORE_THAN', 'more than,over']`: what it is, and the phrases for it. */
export const phrases = <Code>(...lists: readonly (readonly [Code, string])[]): Phrases<Code> => {
  const codes = new Map(lists.flatMap(([code, list]) => list.split(',').map((phrase) => [phrase, code] as const)));
  return { codes, starts: new Set([...codes.keys()].map((phrase) => phrase.split(' ')[0] ?? '')) };
};

const LONGEST = 6;

export interface Found<Code> {
  readonly to: number;
  readonly code: Code;
}

/** The longest phrase that begins at a token; points, hyphens and `'s`, which nobody sets alike, are passed over in it. */
export const findPhrase = <Code>(tokens: readonly Token[], at: number, { codes, starts }: Phrases<Code>): Found<Code> | null => {
  if (!starts.has(wordAt(tokens, at))) return null;
  let found: Found<Code> | null = null;
  let phrase = '';
  for (let i = at; i < at + LONGEST; i++) {
    const { word, kind } = tokenAt(tokens, i);
    if (kind !== 'word' && !"'.-".includes(word)) break;
    if (kind !== 'word' || word === 's') continue;
    phrase += phrase === '' ? word : ` ${word}`;
    const code = codes.get(phrase);
    if (code !== undefined) found = { to: i + 1, code };
  }
  return found;
};
