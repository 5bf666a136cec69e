// @vitest-environment node
import { expect, it } from 'vitest';
import { groupBlocks, type BlockGroup, type ListNode } from '../../../src/components/text/groupBlocks.ts';
import type { Block } from '../../../src/model.ts';

/** `p` a paragraph, `h` a heading, `r` a row, digits list items of that depth. */
const readBlocks = (notation: string): readonly Block[] =>
  notation.split('').map((sign): Block => {
    const base = { text: sign, spans: [] };
    if (sign === 'r') return { ...base, kind: 'tableRow', header: false, cells: [{ from: 0, to: 1 }] };
    if (sign === 'h') return { ...base, kind: 'heading', level: 2 };
    return sign === 'p' ? { ...base, kind: 'paragraph' } : { ...base, kind: 'listItem', depth: Number(sign), number: null };
  });

const showNodes = (nodes: readonly ListNode[]): string => nodes.map(({ index, inner }) => `${index}${inner.length === 0 ? '' : `(${showNodes(inner)})`}`).join(' ');
const show = (group: BlockGroup): string =>
  group.kind === 'block' ? `block ${group.index}` : group.kind === 'table' ? `table ${group.index}: ${group.rows.join(' ')}` : `list ${group.index}: ${showNodes(group.nodes)}`;

it.each([
  ['no blocks', '', []],
  ['paragraphs and headings stand alone, even side by side', 'hpp', ['block 0', 'block 1', 'block 2']],
  ['neighbouring items are one list', 'p00p', ['block 0', 'list 1: 1 2', 'block 3']],
  ['a paragraph between them makes two', '0p0', ['list 0: 0', 'block 1', 'list 2: 2']],
  ['deeper items belong to the one above', '0110', ['list 0: 0(1 2) 3']],
  ['three levels', '01212', ['list 0: 0(1(2) 3(4))']],
  ['a level that is left out is nested all the same', '020', ['list 0: 0(1) 2']],
  ['a list that begins deep and comes out', '210', ['list 0: 0 1 2']],
  ['a deep item after coming out is not the first one’s', '0101', ['list 0: 0(1) 2(3)']],
  ['neighbouring rows are one table', 'rrpr', ['table 0: 0 1', 'block 2', 'table 3: 3']],
  ['a list and a table side by side are not mixed', '0r0', ['list 0: 0', 'table 1: 1', 'list 2: 2']],
])('%s', (_, notation, groups) => expect(groupBlocks(readBlocks(notation)).map(show)).toEqual(groups));
