import type { Block, TextRange } from '../../../model.ts';
import { buildBlockText, type BlockText, type Inline } from './buildBlockText.ts';

/** A heading as the source counts it, 1 to 6, before the levels are settled. */
type SourceBlock = Exclude<Block, { kind: 'heading' }> | (BlockText & { readonly kind: 'heading'; readonly level: number });

/** What a source says of the language of some of its blocks. */
export type SaidOfBlock = Pick<Block, 'lang' | 'dir'>;

/** Collects blocks in reading order; what has no ink makes none. Used by every format with structure. */
export interface BlockList {
  /** The same list for what is said to be in a language or a direction of its own. */
  readonly within: (said: SaidOfBlock) => BlockList;
  readonly add: (kind: 'paragraph' | 'quotation' | 'caption', content: readonly Inline[]) => void;
  readonly addHeading: (level: number, content: readonly Inline[]) => void;
  readonly addItem: (depth: number, number: number | null, content: readonly Inline[]) => void;
  readonly addCode: (text: string) => void;
  readonly addRow: (header: boolean, cells: readonly (readonly Inline[])[]) => void;
  readonly count: () => number;
  readonly blocks: () => readonly Block[];
}

export const startBlocks = (): BlockList => extendBlocks([], {});

function extendBlocks(list: SourceBlock[], said: SaidOfBlock): BlockList {
  const push = (block: SourceBlock): void => {
    if (block.text.trim() !== '') list.push({ ...block, ...said });
  };
  return {
    within: (more) => extendBlocks(list, { ...said, ...more }),
    add: (kind, content) => push({ kind, ...buildBlockText(content) }),
    addHeading: (level, content) => push({ kind: 'heading', level, ...buildBlockText(content) }),
    addItem: (depth, number, content) => push({ kind: 'listItem', depth, number, ...buildBlockText(content) }),
    addCode: (text) => push({ kind: 'code', text: text.replaceAll('\u00a0', ' ').replace(/^(?:[ \t]*\n)+/, '').trimEnd(), spans: [] }),
    addRow: (header, cells) => push({ kind: 'tableRow', header, ...joinCells(cells.map(buildBlockText)) }),
    count: () => list.length,
    blocks: () => settleLevels(list),
  };
}

function joinCells(cells: readonly BlockText[]): BlockText & { readonly cells: readonly TextRange[] } {
  let from = 0;
  const placed = cells.map(({ text, spans }) => {
    const start = from;
    from += text.length + 1;
    return { range: { from: start, to: start + text.length }, spans: spans.map((span) => ({ ...span, from: span.from + start, to: span.to + start })) };
  });
  return { text: cells.map(({ text }) => text).join('\t'), spans: placed.flatMap(({ spans }) => spans), cells: placed.map(({ range }) => range) };
}

/** The highest level used becomes 2, a section of the article, whatever number the source gave it. */
function settleLevels(list: readonly SourceBlock[]): readonly Block[] {
  const highest = list.reduce((least, block) => (block.kind === 'heading' ? Math.min(least, block.level) : least), 6);
  const levels = [2, 3, 4, 5, 6] as const;
  return list.map((block): Block => (block.kind === 'heading' ? { ...block, level: levels[Math.min(4, block.level - highest)]! } : block));
}
