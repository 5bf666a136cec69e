/** A part of a text that a pattern comes closest to, and how close. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** Signs to replace, insert or delete in the pattern's inner part. */
  readonly errors: number;
}

/** Of a pattern the part that is asked for; what stands before and after it only helps to find its ends. */
export interface Inner {
  readonly from: number;
  readonly to: number;
}

const REPLACED = 0;
const MISSING = 1;
const ADDED = 2;

/**
 * Aligns a pattern with the text around an offset: Sellers' approximate matching within a band, so that
 * the work is the pattern's length times the band's width.
 *
 * @param offset where the pattern would begin if nothing had changed; negative before the text's beginning
 * @param slack by how much it may lie off, in characters
 */
export function alignText(text: string, pattern: string, inner: Inner, offset: number, slack: number): Alignment | null {
  const width = 2 * slack + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  const far = pattern.length + text.length;
  /** Column `c` of row `r` is the text's offset `offset - slack + r + c`. The text may begin anywhere. */
  let row = Array.from({ length: width }, (_, column) => (isIn(offset - slack + column, text) ? 0 : far));
  for (let line = 1; line <= pattern.length; line += 1) {
    const next: number[] = [];
    for (let column = 0; column < width; column += 1) {
      const at = offset - slack + line + column;
      const isSame = text[at - 1] === pattern[line - 1];
      const replaced = isIn(at - 1, text) ? row[column]! + (isSame ? 0 : 1) : far;
      const missing = (row[column + 1] ?? far) + 1;
      const added = isIn(at - 1, text) ? (next[column - 1] ?? far) + 1 : far;
      const best = isIn(at, text) ? Math.min(replaced, missing, added) : far;
      moves[line * width + column] = best === replaced && isSame ? REPLACED : best === missing ? MISSING : best === replaced ? REPLACED : ADDED;
      next.push(best);
    }
    row = next;
  }
  const least = Math.min(...row);
  if (least >= pattern.length) return null;
  return trace(moves, width, row.indexOf(least), pattern.length, inner, (line, column) => offset - slack + line + column, (line, at) => text[at - 1] === pattern[line - 1]);
}

const isIn = (at: number, text: string): boolean => at >= 0 && at <= text.length;

function trace(
  moves: Uint8Array,
  width: number,
  last: number,
  lines: number,
  inner: Inner,
  offsetOf: (line: number, column: number) => number,
  isSame: (line: number, at: number) => boolean,
): Alignment {
  let line = lines;
  let column = last;
  let errors = 0;
  let from = 0;
  let to = offsetOf(line, column);
  while (line > 0) {
    const move = moves[line * width + column]!;
    if (move === ADDED) {
      errors += line > inner.from && line < inner.to ? 1 : 0;
      column -= 1;
    } else {
      errors += line > inner.from && line <= inner.to && (move === MISSING || !isSame(line, offsetOf(line, column))) ? 1 : 0;
      if (move === MISSING) column += 1;
      line -= 1;
      if (line === inner.from) from = offsetOf(line, column);
    }
    // What was added between the inner part and what follows it stands outside.
    if (line === inner.to) to = offsetOf(line, column);
  }
  return { from, to, errors };
}
