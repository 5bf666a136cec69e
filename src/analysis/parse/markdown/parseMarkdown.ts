import type { Definition, List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { buildBlockText, parseHref, type Inline } from '../text/buildBlockText.ts';
import { startBlocks, type BlockList } from '../text/buildBlocks.ts';
import type { Complaint } from '../formatSeedProblem.ts';
import { findOverload } from './findOverload.ts';
import { addHtmlBlocks } from '../html/addHtmlBlocks.ts';
import { depthOf, deepest, parseHtmlTree } from '../html/parseHtmlTree.ts';
import type { Header } from '../parseHeader.ts';
import type { Body } from '../parsePlainText.ts';

/** Where in the document a node stands. */
interface Place {
  /** Lists around it. */
  readonly lists: number;
  readonly quoted: boolean;
  readonly hrefs: ReadonlyMap<string, string>;
}

/**
 * Markdown (CommonMark with GitHub's tables, footnotes and bare links) → blocks. The first heading of
 * level 1 is the title, unless the header has another. Of HTML the text is kept.
 */
export function parseMarkdown({ title, body, bodyLine }: Pick<Header, 'title' | 'body' | 'bodyLine'>): Body | { readonly complaint: Complaint } {
  const complaint = findOverload(body, bodyLine);
  if (complaint !== null) return { complaint };
  const { children } = fromMarkdown(body, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
  const firstHeading = children.find((node) => node.type === 'heading');
  const hrefs = new Map(findDefinitions(children).map((node) => [node.identifier, node.url]));
  const ownTitle = firstHeading?.depth === 1 ? buildBlockText(readInlines(firstHeading.children, hrefs)).text : '';
  const isTitle = ownTitle !== '' && (title ?? ownTitle) === ownTitle;
  const list = startBlocks();
  const place: Place = { lists: 0, quoted: false, hrefs };
  for (const node of children) if (!isTitle || node !== firstHeading) addNode(list, node, place);
  return { title: isTitle ? ownTitle : title, blocks: list.blocks() };
}

function addNode(list: BlockList, node: RootContent, place: Place): void {
  const paragraph = place.quoted ? 'quotation' : 'paragraph';
  switch (node.type) {
    case 'paragraph': {
      const caption = captionOf(node.children);
      if (caption === null) list.add(paragraph, readInlines(node.children, place.hrefs));
      else list.add('caption', [caption]);
      return;
    }
    case 'heading':
      return list.addHeading(node.depth, readInlines(node.children, place.hrefs));
    case 'blockquote':
      for (const child of node.children) addNode(list, child, { ...place, quoted: true });
      return;
    case 'list':
      return addList(list, node, place);
    case 'code':
      return list.addCode(node.value);
    case 'table':
      for (const [index, row] of node.children.entries()) list.addRow(index === 0, row.children.map((cell) => readInlines(cell.children, place.hrefs)));
      return;
    case 'html':
      return addHtml(list, node.value, paragraph);
    case 'footnoteDefinition':
      for (const [index, child] of node.children.entries()) {
        if (child.type === 'paragraph' && index === 0) list.add('paragraph', [`[${node.label ?? node.identifier}] `, ...readInlines(child.children, place.hrefs)]);
        else addNode(list, child, place);
      }
      return;
    default:
      // Rules and link definitions have no text; list items, rows and cells are read with their parents.
      return;
  }
}

/** Reads HTML as text in blocks. What nests beyond reason is left as it is written: as text. */
function addHtml(list: BlockList, html: string, kind: 'paragraph' | 'quotation'): void {
  const page = parseHtmlTree(html);
  if (depthOf(page) > deepest) list.add(kind, [html]);
  else addHtmlBlocks(list, page, kind);
}

function addList(list: BlockList, node: List, place: Place): void {
  for (const [index, item] of node.children.entries()) {
    const number = node.ordered === true ? (node.start ?? 1) + index : null;
    const [first, ...rest] = item.children;
    const inside = { ...place, lists: place.lists + 1 };
    if (first?.type === 'paragraph') list.addItem(place.lists, number, readInlines(first.children, place.hrefs));
    else if (first !== undefined) addNode(list, first, inside);
    for (const child of rest) addNode(list, child, inside);
  }
}

function readInlines(nodes: readonly PhrasingContent[], hrefs: Place['hrefs']): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value];
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, content: readInlines(node.children, hrefs) }];
      case 'delete':
        return readInlines(node.children, hrefs);
      case 'inlineCode':
        return [{ kind: 'code', content: [node.value] }];
      case 'break':
        return [' '];
      case 'link':
        return linked(node.url, readInlines(node.children, hrefs));
      case 'linkReference':
        return linked(hrefs.get(node.identifier) ?? '', readInlines(node.children, hrefs));
      case 'footnoteReference':
        return [`[${node.label ?? node.identifier}]`];
      case 'html':
        return /^<br\b/i.test(node.value) ? [' '] : [];
      default:
        // A picture in a line of text is no figure.
        return [];
    }
  });
}

function linked(url: string, content: readonly Inline[]): readonly Inline[] {
  const href = parseHref(url);
  return href === null ? content : [{ kind: 'link', href, content }];
}

/** A picture that is a paragraph of its own, linked or not, is a figure; its title or else its description is the caption. */
function captionOf(nodes: readonly PhrasingContent[]): string | null {
  const [only, ...rest] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (only === undefined || rest.length > 0) return null;
  if (only.type === 'link') return captionOf(only.children);
  return only.type === 'image' ? (only.title ?? only.alt ?? '') : null;
}

function findDefinitions(nodes: readonly RootContent[]): readonly Definition[] {
  return nodes.flatMap((node) => (node.type === 'definition' ? [node] : 'children' in node ? findDefinitions(node.children as readonly RootContent[]) : []));
}
