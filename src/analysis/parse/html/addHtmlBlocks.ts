import { parseHref, type Inline } from '../text/buildBlockText.ts';
import type { BlockList } from '../text/buildBlocks.ts';
import { attribute, isElement, isText, tagOf, type HtmlNode } from './parseHtmlTree.ts';
import { phrasing, readSaid } from './readSaid.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const unread = setOf('script style noscript template svg math iframe object embed canvas audio video button input select textarea nav head title meta link map area dialog');
const emphasised = setOf('em i cite dfn var');
const monospaced = setOf('code kbd samp tt');

interface Place {
  /** Lists around it. */
  readonly lists: number;
  /** Makes a block of a run of text and phrasing elements. */
  readonly addRun: (list: BlockList, content: readonly Inline[]) => void;
}

/** Adds what stands in `root` as blocks. Elements it does not know are containers, so that their text is never lost. */
export function addHtmlBlocks(list: BlockList, root: HtmlNode, kind: 'paragraph' | 'quotation'): void {
  addFlow(list, root, { lists: 0, addRun: (within, content) => within.add(kind, content) });
}

function withinNode(list: BlockList, node: HtmlNode): BlockList {
  const said = readSaid(node);
  return said === null ? list : list.within(said);
}

/** Text and phrasing elements side by side are one run; an element of its own or two line breaks end it. */
function addFlow(list: BlockList, root: HtmlNode, place: Place): void {
  let run: Inline[] = [];
  let breaks = 0;
  const end = (): void => {
    if (run.length > 0) place.addRun(list, run);
    run = [];
    breaks = 0;
  };
  for (const node of root.childNodes) {
    if (isUnread(node)) continue;
    if (tagOf(node) === 'br') breaks += 1;
    else if (isText(node) && (node.textContent ?? '').trim() === '') run.push(' ');
    else if (isText(node) || (phrasing.has(tagOf(node)) && holdsPhrasing(node))) {
      if (breaks > 1) end();
      if (breaks === 1) run.push(' ');
      breaks = 0;
      // No spread: an element may hold more pieces than a call takes arguments.
      for (const piece of readInline(node)) run.push(piece);
    } else if (isElement(node)) {
      end();
      addElement(list, node, place);
    }
  }
  end();
}

function addElement(outer: BlockList, node: HtmlNode, place: Place): void {
  const tag = tagOf(node);
  const list = withinNode(outer, node);
  if (/^h[1-6]$/.test(tag)) list.addHeading(Number(tag[1]), readInlines(node));
  else if (tag === 'blockquote') addFlow(list, node, { ...place, addRun: (within, content) => within.add('quotation', content) });
  else if (tag === 'pre' || tag === 'listing' || tag === 'xmp') list.addCode(node.textContent ?? '');
  else if (tag === 'ul' || tag === 'ol' || tag === 'menu') addList(list, node, place);
  else if (tag === 'table') addTable(list, node, place);
  else if (tag === 'figure') addFigure(list, node, place);
  else if (tag === 'figcaption' || tag === 'caption') list.add('caption', readInlines(node));
  else addFlow(list, node, place);
}

function addList(list: BlockList, node: HtmlNode, place: Place): void {
  let number = tagOf(node) === 'ol' ? (wholeNumber(attribute(node, 'start')) ?? 1) : null;
  for (const item of node.childNodes) {
    if (!isElement(item) || isUnread(item)) continue;
    if (tagOf(item) !== 'li') {
      addElement(list, item, { ...place, lists: place.lists + 1 });
      continue;
    }
    if (number !== null) number = wholeNumber(attribute(item, 'value')) ?? number;
    addFlow(withinNode(list, item), item, { lists: place.lists + 1, addRun: startItem(place, number) });
    if (number !== null) number += 1;
  }
}

/** An item's first run of text carries its mark; what follows in it is paragraphs. */
function startItem(place: Place, number: number | null): Place['addRun'] {
  let first = true;
  return (list, content) => {
    if (content.every((part) => typeof part === 'string' && part.trim() === '')) return;
    if (first) list.addItem(place.lists, number, content);
    else list.add('paragraph', content);
    first = false;
  };
}

function addTable(list: BlockList, table: HtmlNode, place: Place): void {
  const rows = findRows(table, false);
  // A table for layout: one column, or tables in tables.
  if (rows === null || rows.every(({ cells }) => cells.length < 2)) return addFlow(list, table, place);
  for (const child of table.childNodes) if (tagOf(child) === 'caption') list.add('caption', readInlines(child));
  for (const { node, header, cells } of rows) withinNode(list, node).addRow(header, cells.map(readInlines));
}

interface Row {
  readonly node: HtmlNode;
  readonly header: boolean;
  readonly cells: readonly HtmlNode[];
}

/** Null when a cell holds a table. */
function findRows(node: HtmlNode, inHead: boolean): readonly Row[] | null {
  const rows: Row[] = [];
  for (const child of node.childNodes) {
    const tag = tagOf(child);
    if (tag === 'tr') {
      const cells = [...child.childNodes].filter((cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th');
      if (cells.some(holdsTable)) return null;
      rows.push({ node: child, header: inHead || (cells.length > 0 && cells.every((cell) => tagOf(cell) === 'th')), cells });
    } else if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') {
      const inner = findRows(child, tag === 'thead');
      if (inner === null) return null;
      for (const row of inner) rows.push(row);
    }
  }
  return rows;
}

const holdsTable = (node: HtmlNode): boolean => tagOf(node) === 'table' || [...node.childNodes].some(holdsTable);

/** A figure's caption is what it says of itself, else its picture's title or description; a quotation or table in it is read as such. */
function addFigure(list: BlockList, figure: HtmlNode, place: Place): void {
  const before = list.count();
  addFlow(list, figure, place);
  if (list.count() > before) return;
  const picture = findPicture(figure);
  if (picture !== null) list.add('caption', [attribute(picture, 'title') || attribute(picture, 'alt')]);
}

function findPicture(node: HtmlNode): HtmlNode | null {
  if (tagOf(node) === 'img') return node;
  for (const child of node.childNodes) {
    const found = findPicture(child);
    if (found !== null) return found;
  }
  return null;
}

const readInlines = (node: HtmlNode): readonly Inline[] => [...node.childNodes].flatMap(readInline);

function readInline(node: HtmlNode): readonly Inline[] {
  if (isText(node)) return [node.textContent ?? ''];
  if (!isElement(node) || isUnread(node)) return [];
  const tag = tagOf(node);
  if (tag === 'br') return [' '];
  const content = readInlines(node);
  if (emphasised.has(tag)) return [{ kind: 'emphasis', content }];
  if (tag === 'b' || tag === 'strong') return [{ kind: 'strong', content }];
  if (monospaced.has(tag)) return [{ kind: 'code', content }];
  if (tag === 'q') return ['“', ...content, '”'];
  if (tag === 'a') {
    const href = parseHref(attribute(node, 'href'));
    return href === null ? content : [{ kind: 'link', href, content }];
  }
  // Blocks where text is expected (a paragraph in a cell) stand apart from their neighbours.
  return phrasing.has(tag) ? content : [' ', ...content, ' '];
}

const holdsPhrasing = (node: HtmlNode): boolean => [...node.childNodes].every((child) => !isElement(child) || isUnread(child) || (phrasing.has(tagOf(child)) && holdsPhrasing(child)));

function isUnread(node: HtmlNode): boolean {
  return isElement(node) ? unread.has(tagOf(node)) || (node.getAttribute?.('hidden') ?? null) !== null : !isText(node);
}

function wholeNumber(text: string): number | null {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}
