import type { TextRange } from '../../model.ts';

/** A piece of running text: plain, or wrapped in something of the caller's. */
export type Piece<Wrap> =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'wrap'; readonly wrap: Wrap; readonly from: number; readonly to: number; readonly pieces: readonly Piece<Wrap>[] };

export interface Wrapped<Wrap> extends TextRange {
  readonly wrap: Wrap;
}

/**
 * Layers of ranges over `[from, to)` → one tree for elements. Layers go from the outermost (sentences) to
 * the innermost (emphasis); the ranges within a layer are sorted and never overlap. Where an inner range
 * crosses the border of an outer one it is cut there, so that any text can be wrapped in any way.
 *
 * Linear in text and ranges: each layer is walked once for each range that holds a part of it.
 */
export function layoutText<Wrap>(from: number, to: number, layers: readonly (readonly Wrapped<Wrap>[])[]): readonly Piece<Wrap>[] {
  const [layer, ...inner] = layers;
  if (from >= to) return [];
  if (layer === undefined) return [{ kind: 'text', from, to }];

  const pieces: Piece<Wrap>[] = [];
  let at = from;
  for (let i = firstEndingAfter(layer, from); i < layer.length; i += 1) {
    const range = layer[i]!;
    if (range.from >= to) break;
    const start = Math.max(range.from, at);
    const end = Math.min(range.to, to);
    if (start >= end) continue;
    pieces.push(...layoutText(at, start, inner));
    pieces.push({ kind: 'wrap', wrap: range.wrap, from: start, to: end, pieces: layoutText(start, end, inner) });
    at = end;
  }
  pieces.push(...layoutText(at, to, inner));
  return pieces;
}

/** Index of the first range that ends after `offset`, by bisection. */
function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]!.to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
