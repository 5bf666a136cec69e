import type { Block } from '../model.ts';

// Scripts written without spaces: each sign counts alone. \p{M} keeps a combining accent in its word.
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

export interface TextLength {
  /** Words of scripts that put spaces between them; `don't` and `4½` are one. */
  readonly words: number;
  /** Signs of Chinese and Japanese writing. */
  readonly ideographs: number;
}

/** How much there is to read. Linear in the text. */
export function countWords(blocks: readonly Block[]): TextLength {
  let words = 0;
  let ideographs = 0;
  for (const block of blocks) {
    let spaced = block.text;
    const signs = block.text.match(IDEOGRAPH);
    if (signs !== null) {
      ideographs += signs.length;
      spaced = block.text.replace(IDEOGRAPH, ' ');
    }
    words += spaced.match(WORD)?.length ?? 0;
  }
  return { words, ideographs };
}
