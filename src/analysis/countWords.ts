import type { Block } from '../model.ts';

// Scripts written without spaces. \p{M} keeps a combining accent in its word.
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTER_UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

export interface TextLength {
  /** Of all scripts; `don't` and `4½` are one. */
  readonly words: number;
  /** Those of scripts that put spaces between words. */
  readonly spaced: number;
  /** Signs of Chinese and Japanese writing. */
  readonly ideographs: number;
  /** Letters of Thai, Lao, Khmer and Burmese. */
  readonly unspaced: number;
}

/**
 * How much there is to read. Where no spaces part words the platform's dictionaries do (Unicode Standard Annex 29).
 * Linear in the text.
 */
export function countWords(blocks: readonly Block[]): TextLength {
  let spaced = 0;
  let inRuns = 0;
  let ideographs = 0;
  let unspaced = 0;
  for (const { text } of blocks) {
    const runs = text.match(UNSPACED);
    spaced += (runs === null ? text : text.replace(UNSPACED, ' ')).match(WORD)?.length ?? 0;
    for (const run of runs ?? []) {
      inRuns += countRun(run);
      ideographs += run.match(IDEOGRAPH)?.length ?? 0;
      unspaced += run.match(LETTER_UNSPACED)?.length ?? 0;
    }
  }
  return { words: spaced + inRuns, spaced, ideographs, unspaced };
}

function countRun(run: string): number {
  let words = 0;
  // The language is told by the script; this one only makes the answer the same on every machine.
  for (const { isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(run)) if (isWordLike === true) words += 1;
  return words;
}
