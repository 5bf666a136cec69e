import { caretAt } from '../../../components/highlights/caretAt.ts';
import { drawnRange, pointAt, type TextNodes } from '../../../components/highlights/textNodes.ts';
import type { Standing } from './useStanding.ts';

/** The highlight under a point of the window, the one that was made last; null where there is none. */
export function findTapped(nodes: TextNodes, standing: readonly Standing[], { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number }): Standing | null {
  const caret = caretAt(x, y);
  const point = caret === null ? null : pointAt(nodes, caret.node, caret.offset);
  if (point === null) return null;
  return standing.findLast(({ place }) => {
    if (place.block !== point.block || place.from > point.offset || place.to < point.offset) return false;
    // The caret is found beside the text, too.
    return [...(drawnRange(nodes, place)?.getClientRects() ?? [])].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top - 2 && y <= bottom + 2);
  }) ?? null;
}
