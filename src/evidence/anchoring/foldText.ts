/** A text without the differences that mean nothing, and where each of its units stood. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text` the offset in the original of the character that it comes from; one more at the end. */
  readonly from: Int32Array;
}

/**
 * Case, kinds of white space, quotation marks, dashes and dots, how an accent is encoded, and signs that
 * nobody sees are made the same. White space of any length is one space.
 *
 * Example: `“Kyiv’s  CAFÉ…”` → `"kyiv's café..."`
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const from: number[] = [];
  let spaced = false;
  for (let at = 0; at < original.length; ) {
    const sign = String.fromCodePoint(original.codePointAt(at)!);
    const folded = foldSign(sign);
    // Of several spaces the first one counts.
    if (folded !== '' && !(folded === ' ' && spaced)) {
      parts.push(folded);
      for (let unit = 0; unit < folded.length; unit += 1) from.push(at);
    }
    if (folded !== '') spaced = folded === ' ';
    at += sign.length;
  }
  from.push(original.length);
  return { text: parts.join(''), from: Int32Array.from(from) };
}

function foldSign(sign: string): string {
  if (sign > ' ' && sign <= '~') return sign.toLowerCase();
  if (/^\s$/u.test(sign)) return ' ';
  if (/^[\p{Cf}\p{Variation_Selector}]$/u.test(sign)) return '';
  if (/^[‘’‚‛′`´ʼ]$/u.test(sign)) return "'";
  if (/^[“”„‟″«»]$/u.test(sign)) return '"';
  if (/^[‐-―−]$/u.test(sign)) return '-';
  if (sign === '…') return '...';
  return sign.normalize('NFD').toLowerCase().normalize('NFD');
}

/** A range of the folded text as one of the original. */
export function unfold({ from }: FoldedText, range: { readonly from: number; readonly to: number }, original: string): { readonly from: number; readonly to: number } {
  const start = from[range.from]!;
  // The last sign in whole, with what is written onto it.
  const last = from[range.to - 1]!;
  let end = last + String.fromCodePoint(original.codePointAt(last)!).length;
  while (end < original.length && /^[\p{M}\u200D]$/u.test(original[end]!)) end += 1;
  return { from: start, to: end };
}
