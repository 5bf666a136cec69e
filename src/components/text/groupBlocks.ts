import type { Block } from '../../model.ts';

/** An item and the items indented under it. `index` is the block's. */
export interface ListNode {
  readonly index: number;
  readonly inner: readonly ListNode[];
}

/** Blocks that stand together on the page. `index` is that of the first block. */
export type BlockGroup =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'list'; readonly index: number; readonly nodes: readonly ListNode[] }
  | { readonly kind: 'table'; readonly index: number; readonly rows: readonly number[] };

/** Neighbouring list items become one nested list, neighbouring rows one table; all else stands alone. */
export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  let at = 0;
  while (at < blocks.length) {
    const kind = blocks[at]!.kind;
    let end = at + 1;
    if (kind === 'listItem' || kind === 'tableRow') while (blocks[end]?.kind === kind) end += 1;
    if (kind === 'listItem') groups.push({ kind: 'list', index: at, nodes: nest(blocks, at, end) });
    else if (kind === 'tableRow') groups.push({ kind: 'table', index: at, rows: Array.from({ length: end - at }, (_, i) => at + i) });
    else groups.push({ kind: 'block', index: at });
    at = end;
  }
  return groups;
}

function nest(blocks: readonly Block[], from: number, to: number): readonly ListNode[] {
  const nodes: ListNode[] = [];
  let at = from;
  while (at < to) {
    const depth = depthOf(blocks[at]!);
    let end = at + 1;
    while (end < to && depthOf(blocks[end]!) > depth) end += 1;
    nodes.push({ index: at, inner: nest(blocks, at + 1, end) });
    at = end;
  }
  return nodes;
}

const depthOf = (block: Block): number => (block.kind === 'listItem' ? block.depth : 0);
