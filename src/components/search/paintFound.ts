/**
 * Paints ranges of the page, the one that one stands at stronger, without adding an element to it. Where the
 * browser cannot, nothing is painted: the walk still leads to each place. Returns how to take it away.
 */
export function paintFound(ranges: readonly Range[], now: Range | null): () => void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => undefined;
  const { highlights } = CSS;
  const paint = (name: string, painted: readonly Range[], priority: number): void => {
    const highlight = new Highlight(...painted);
    // Over the reader's own highlights: the search ends, they stay.
    highlight.priority = priority;
    highlights.set(name, highlight);
  };
  paint('found', ranges, 20);
  paint('found-now', now === null ? [] : [now], 21);
  return () => {
    highlights.delete('found');
    highlights.delete('found-now');
  };
}
