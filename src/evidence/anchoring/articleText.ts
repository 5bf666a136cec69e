import type { BlockRange, TextRange } from '../../model.ts';
import { foldText, type FoldedText } from './foldText.ts';

/** The text of an article as one, so that a quotation also knows its neighbours in other blocks. */
export interface ArticleText {
  /** The texts of the blocks, a line break between them. */
  readonly text: string;
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
  /** Without the differences that mean nothing. Made when it is first asked for. */
  readonly fold: () => FoldedText;
}

/** @param blocks the texts of the article's blocks */
export function joinBlocks(blocks: readonly string[]): ArticleText {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.length + 1;
  }
  const text = blocks.join('\n');
  let folded: FoldedText | null = null;
  return { text, starts, fold: () => (folded ??= foldText(text)) };
}

/** A place in a block as a range of the whole text; null where the article has no such place. */
export function spread({ starts, text }: ArticleText, { block, from, to }: BlockRange): TextRange | null {
  const start = starts[block];
  if (start === undefined || start + to > endOf({ starts, text }, block)) return null;
  return { from: start + from, to: start + to };
}

/** A range of the whole text as places in its blocks, one for each that it touches; white space at their ends is left out. */
export function splitRange(article: Pick<ArticleText, 'text' | 'starts'>, { from, to }: TextRange): readonly BlockRange[] {
  const places: BlockRange[] = [];
  for (let block = blockAt(article.starts, from); block < article.starts.length && article.starts[block]! < to; block += 1) {
    const start = article.starts[block]!;
    const slice = article.text.slice(Math.max(from, start), Math.min(to, endOf(article, block)));
    const begins = Math.max(from, start) - start + (slice.length - slice.trimStart().length);
    const ends = begins + slice.trim().length;
    if (begins < ends) places.push({ block, from: begins, to: ends });
  }
  return places;
}

/** A range as a place, where it lies in one block; else null. */
export function placeOf(article: ArticleText, { from, to }: TextRange): BlockRange | null {
  const block = blockAt(article.starts, from);
  const start = article.starts[block];
  return start === undefined || to > endOf(article, block) ? null : { block, from: from - start, to: to - start };
}

const endOf = ({ starts, text }: Pick<ArticleText, 'text' | 'starts'>, block: number): number => (starts[block + 1] ?? text.length + 1) - 1;

/** Index of the last block that begins at or before `offset`, by bisection. */
function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}
