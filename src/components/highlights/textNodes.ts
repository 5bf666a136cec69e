import type { Block, BlockRange } from '../../model.ts';

/** Where the text nodes of a drawn article stand in its blocks, in the order of the page. */
export interface TextNodes {
  readonly nodes: readonly Text[];
  readonly blocks: Int32Array;
  /** Offset of each node's first character in its block. */
  readonly starts: Int32Array;
}

/**
 * Walks the drawn text along the article's own. Null where the page shows something else, as while one
 * article takes another's place: then nothing can be said of places in it.
 */
export function readTextNodes(root: Element, blocks: readonly Block[]): TextNodes | null {
  const nodes: Text[] = [];
  const inBlock: number[] = [];
  const starts: number[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block = 0;
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.data === '') continue;
    if (at >= (blocks[block]?.text.length ?? 0)) {
      block += 1;
      at = 0;
    }
    const current = blocks[block];
    if (current === undefined) return null;
    at = skipToCell(current, at);
    if (!current.text.startsWith(node.data, at)) return null;
    nodes.push(node);
    inBlock.push(block);
    starts.push(at);
    at += node.data.length;
  }
  return { nodes, blocks: Int32Array.from(inBlock), starts: Int32Array.from(starts) };
}

/** What stands between the cells of a row is not drawn. */
function skipToCell(block: Block, at: number): number {
  if (block.kind !== 'tableRow') return at;
  const cell = block.cells.find(({ from, to }) => to > at && from < to);
  return cell === undefined ? at : Math.max(at, cell.from);
}

/** A place as a range of the page; null where it is not drawn. */
export function drawnRange(text: TextNodes, { block, from, to }: BlockRange): Range | null {
  const first = nodeAt(text, block, from);
  const last = nodeAt(text, block, to - 1);
  const [start, end] = [text.nodes[first], text.nodes[last]];
  if (start === undefined || end === undefined || text.blocks[first] !== block || text.blocks[last] !== block) return null;
  const range = document.createRange();
  range.setStart(start, Math.max(0, Math.min(start.data.length, from - text.starts[first]!)));
  range.setEnd(end, Math.max(0, Math.min(end.data.length, to - text.starts[last]!)));
  return range.collapsed ? null : range;
}

/** The last node that begins at or before an offset of a block, by bisection. */
function nodeAt({ nodes, blocks, starts }: TextNodes, block: number, offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]! > block || (blocks[middle] === block && starts[middle]! > offset)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** What a range of the page covers of the text: places in one or several blocks, in their order. White space at their ends is left out. */
export function coveredPlaces(text: TextNodes, range: Range, blocks: readonly Block[]): readonly BlockRange[] {
  const { nodes, starts } = text;
  // The first node that ends after the range's start, and the first that begins at or after its end.
  const first = bisect(nodes, (node) => range.comparePoint(node, node.data.length) > -1 && !(range.startContainer === node && range.startOffset === node.data.length));
  const behind = bisect(nodes, (node) => range.comparePoint(node, 0) > 0 || (range.endContainer === node && range.endOffset === 0));
  const places: BlockRange[] = [];
  for (let index = first; index < behind; index += 1) {
    const node = nodes[index]!;
    const from = starts[index]! + (node === range.startContainer ? range.startOffset : 0);
    const to = starts[index]! + (node === range.endContainer ? range.endOffset : node.data.length);
    const block = text.blocks[index]!;
    const before = places.at(-1);
    if (before?.block === block) places[places.length - 1] = { block, from: before.from, to };
    else places.push({ block, from, to });
  }
  return places.flatMap((place) => trimPlace(blocks[place.block]!.text, place) ?? []);
}

function bisect(nodes: readonly Text[], holds: (node: Text) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(nodes[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function trimPlace(text: string, { block, from, to }: BlockRange): BlockRange | null {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = start + slice.trim().length;
  return start < end ? { block, from: start, to: end } : null;
}

/** The place of a point of the page, as an offset in a block; null beside the text. */
export function pointAt(text: TextNodes, node: Node, offset: number): { readonly block: number; readonly offset: number } | null {
  const index = text.nodes.indexOf(node as Text);
  return index === -1 ? null : { block: text.blocks[index]!, offset: text.starts[index]! + offset };
}
