import { isElement, tagOf, type HtmlNode } from './parseHtmlTree.ts';
import { langOf, phrasing } from './readSaid.ts';

/** What is written on an element. The document is the parser's own, made for one reading. */
interface WritableNode extends HtmlNode {
  readonly setAttribute?: (name: string, value: string) => void;
}

/**
 * Writes the language and direction that an element in `body` states on every block inside it that states none: what
 * takes the boilerplate away leaves out the elements around the article, and with them what they say.
 */
export function spreadLanguage(body: HtmlNode): void {
  for (const child of body.childNodes) spread(child, '', '');
}

function spread(node: WritableNode, lang: string, dir: string): void {
  if (!isElement(node) || phrasing.has(tagOf(node))) return;
  const ownLang = langOf(node) || lang;
  const ownDir = node.getAttribute?.('dir') || dir;
  if (ownLang !== '') node.setAttribute?.('lang', ownLang);
  if (ownDir !== '') node.setAttribute?.('dir', ownDir);
  for (const child of node.childNodes) spread(child, ownLang, ownDir);
}
