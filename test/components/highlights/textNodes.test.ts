import { beforeEach, describe, expect, it } from 'vitest';
import { coveredPlaces, drawnRange, pointAt, readTextNodes } from '../../../src/components/highlights/textNodes.ts';
import type { Block } from '../../../src/model.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, spans: [] });
const row = (...cells: readonly string[]): Block => {
  const text = cells.join('\t');
  let at = 0;
  return { kind: 'tableRow', header: false, text, spans: [], cells: cells.map((cell) => ({ from: at, to: (at += cell.length + 1) - 1 })) };
};

const blocks = [paragraph('Xi met Putin. They spoke.'), row('One', '', 'Two'), paragraph('It ended.')];

const element = (name: string, ...inner: readonly (Node | string)[]) => {
  const made = document.createElement(name);
  made.append(...inner);
  return made;
};

beforeEach(() => {
  document.body.replaceChildren();
  const root = document.createElement('div');
  root.append(
    element('p', element('span', element('a', 'Xi'), ' met ', element('a', 'Putin'), '.'), ' ', element('span', 'They spoke.')),
    element('table', element('tr', element('td', 'One'), element('td'), element('td', 'Two'))),
    element('p', element('span', 'It ended.')),
  );
  document.body.append(root);
});

const root = () => document.body.firstElementChild!;
const read = () => readTextNodes(root(), blocks)!;
const nodes = () => [...read().nodes];

describe('a place is drawn', () => {
  it.each([
    ['within a name', { block: 0, from: 0, to: 2 }, 'Xi'],
    ['from one name to another', { block: 0, from: 0, to: 12 }, 'Xi met Putin'],
    ['over the end of a sentence', { block: 0, from: 7, to: 25 }, 'Putin. They spoke.'],
    ['in a cell', { block: 1, from: 5, to: 8 }, 'Two'],
    ['over cells', { block: 1, from: 1, to: 7 }, 'neTw'],
    ['in the last block', { block: 2, from: 3, to: 8 }, 'ended'],
  ])('%s', (_, place, words) => expect(drawnRange(read(), place)?.toString()).toBe(words));

  it.each([
    ['in a block that is not there', { block: 7, from: 0, to: 2 }],
    ['in nothing but what parts two cells', { block: 1, from: 3, to: 4 }],
  ])('never %s', (_, place) => expect(drawnRange(read(), place)?.toString() ?? '').toBe(''));
});

const select = (start: Node, from: number, end: Node, to: number) => {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return coveredPlaces(read(), range, blocks);
};

describe('a selection covers', () => {
  it('a part of one block', () => expect(select(nodes()[1]!, 1, nodes()[2]!, 3)).toEqual([{ block: 0, from: 3, to: 10 }]));
  it('no white space at its ends', () => expect(select(nodes()[1]!, 0, nodes()[1]!, 5)).toEqual([{ block: 0, from: 3, to: 6 }]));
  it('each block that it touches', () => expect(select(nodes()[5]!, 5, nodes()[8]!, 2)).toEqual([{ block: 0, from: 19, to: 25 }, { block: 1, from: 0, to: 8 }, { block: 2, from: 0, to: 2 }]));
  it('a whole element', () => expect(select(root().children[2]!, 0, root().children[2]!, 1)).toEqual([{ block: 2, from: 0, to: 9 }]));
  it('all of the text, where it goes beyond it', () => expect(select(document.body, 0, document.body, 1).map(({ block }) => block)).toEqual([0, 1, 2]));
  it('nothing of a block at whose beginning it ends', () => expect(select(nodes()[5]!, 5, nodes()[8]!, 0).map(({ block }) => block)).toEqual([0, 1]));
  it('nothing, where it is white space alone', () => expect(select(nodes()[4]!, 0, nodes()[4]!, 1)).toEqual([]));
  it('nothing, where it is collapsed', () => expect(select(nodes()[0]!, 1, nodes()[0]!, 1)).toEqual([]));
});

describe('a point', () => {
  it('of the text has its place', () => expect(pointAt(read(), nodes()[2]!, 3)).toEqual({ block: 0, offset: 10 }));
  it('beside it has none', () => expect(pointAt(read(), document.body, 0)).toBeNull());
});

describe('where the page shows something else', () => {
  it.each([
    ['other words', [paragraph('Xi met Putin. They talked.')]],
    ['fewer blocks', blocks.slice(0, 2)],
    ['nothing', []],
  ])('nothing can be said of %s', (_, others) => expect(readTextNodes(root(), others)).toBeNull());
});
