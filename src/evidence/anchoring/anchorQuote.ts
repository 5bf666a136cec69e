import type { TextRange } from '../../model.ts';

/** Words with what stands around them: the W3C's text quote selector. */
export interface TextQuote {
  readonly exact: string;
  /** Up to 32 characters before and after, also of the blocks before and after; fewer where the article begins or ends. */
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of its surroundings a quotation keeps on each side, in UTF-16 units. */
export const QUOTE_REACH = 32;

/** The words of a range with what stands around them. `text` is the article's as one, see `joinBlocks`. */
export function anchorQuote(text: string, { from, to }: TextRange, reach = QUOTE_REACH): TextQuote {
  return {
    exact: text.slice(from, to),
    // Half a surrogate pair at the cut is no sign and would not outlive a file.
    prefix: text.slice(Math.max(0, from - reach), from).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(to, to + reach).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
