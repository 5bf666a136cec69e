import { hashText } from './hashText.ts';
import { COMMON_WORD } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const NAMES_IN_LEXICON = ~COMMON_WORD;

/**
 * Lines all in capitals ("PUTIN VISITS CHINA") written as running text, so that they read like the rest:
 * as the text itself writes the word elsewhere, else by the lexicon. Other lines stay as they are.
 */
export function restoreCase(sentences: readonly (readonly string[])[], lexicon: Lexicon): readonly (readonly string[])[] {
  const shouting = sentences.map(isShouted);
  if (!shouting.includes(true)) return sentences;
  const written = new Map<string, string>();
  sentences.forEach((tokens, n) => {
    if (!shouting[n]) for (const token of tokens.slice(1)) if (/\p{L}/u.test(token)) written.set(token.toLowerCase(), token);
  });
  return sentences.map((tokens, n) => (shouting[n] ? tokens.map((token) => quieten(token, written, lexicon)) : tokens));
}

function isShouted(tokens: readonly string[]): boolean {
  const words = tokens.filter((token) => /\p{L}{2}/u.test(token));
  return words.length > 2 && words.every((word) => !/\p{Ll}/u.test(word));
}

function quieten(token: string, written: ReadonlyMap<string, string>, lexicon: Lexicon): string {
  const lower = token.toLowerCase(), seen = written.get(lower);
  if (seen !== undefined || !/\p{L}{2}/u.test(token)) return seen ?? token;
  if ((lexicon.classesOf(hashText(lower)) & COMMON_WORD) !== 0) return lower;
  const asAcronym = lexicon.classesOf(hashText(token)) & NAMES_IN_LEXICON;
  return token.length <= 4 && asAcronym !== 0 ? token : token[0]! + lower.slice(1);
}
