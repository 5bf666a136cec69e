import type { TextRange } from '../../model.ts';
import { foldWord } from './foldWord.ts';

export interface WordRange extends TextRange {
  /** Folded; never empty. */
  readonly word: string;
}

/** Scripts that write no space between words: each of their letters is a word, and a word of theirs a phrase. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const initials = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])`;
const spacedWords = new RegExp(`${initials}|[\\p{L}\\p{N}\\p{M}]+(?:['’ʼ][\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const mixedWords = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/**
 * The words of a text, each with its place in it: the range covers the word as written, however its folded
 * form differs in length. A hyphen parts words, an apostrophe within a word and the dots of `U.S.` do not.
 */
export function splitWords(text: string, fold: (word: string) => string = foldWord): readonly WordRange[] {
  const found: WordRange[] = [];
  for (const match of text.matchAll(hasUnspaced.test(text) ? mixedWords : spacedWords)) {
    const word = fold(match[0]);
    if (word !== '') found.push({ from: match.index, to: match.index + match[0].length, word });
  }
  return found;
}
