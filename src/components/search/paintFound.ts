import { canPaintRanges, paintRanges } from '../text/paintRanges.ts';

/**
 * Paints ranges of the page, the one that one stands at stronger, without adding an element to it. Where the
 * browser cannot, nothing is painted: the walk still leads to each place. Returns how to take it away.
 */
export function paintFound(ranges: readonly Range[], now: Range | null): () => void {
  if (!canPaintRanges()) return () => undefined;
  // Over the reader's own highlights: the search ends, they stay.
  const remove = [paintRanges('found', ranges, 20), paintRanges('found-now', now === null ? [] : [now], 21)];
  return () => remove.forEach((each) => each());
}
