import { parseHTML } from 'linkedom/worker';

/** What is read of a DOM node. The analysis runs without a DOM, so it names the few members that it uses. */
export interface HtmlNode {
  readonly nodeType: number;
  /** Upper case for elements. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  /** Elements alone have it. */
  readonly getAttribute?: (name: string) => string | null;
}

/** What is read of a document. */
export interface HtmlPage {
  readonly childNodes: Iterable<HtmlNode>;
  readonly querySelectorAll: (selectors: string) => Iterable<HtmlNode>;
}

/** Elements in one another; real pages stay below 60, and the extraction slows down with every level. */
export const deepest = 200;

const frame = /<\/?(?:html|head|body|!doctype)(?=[\s>])[^<>]*>/gi;

/**
 * HTML → a document with head and body, which the parser does not add by itself. The document is
 * linkedom's own, as Readability wants it.
 */
export function parseHtmlTree(html: string) {
  const root = /<html(?:\s[^<>]*)?>/i.exec(html);
  const complete = root !== null && opensDocument(html.slice(0, root.index)) && /<body[\s>]/i.test(html);
  return parseHTML(complete ? html : `${root?.[0] ?? '<html>'}<head></head><body>${html.replace(frame, '')}</body></html>`).document;
}

/** Whether nothing but a doctype, comments and white space stands before the root. Browsers put a comment with the address there. */
function opensDocument(before: string): boolean {
  return before.length < 2000 && before.replace(/<!--[^]*?-->/g, '').replace(/<[!?][^<>]*>/g, '').trim() === '';
}

/** How many elements stand in one another, counted without recursion. */
export function depthOf(page: HtmlPage): number {
  let level: readonly HtmlNode[] = [...page.childNodes];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return depth;
}

export const isElement = (node: HtmlNode): boolean => node.nodeType === 1;
export const isText = (node: HtmlNode): boolean => node.nodeType === 3;
/** Lower case. */
export const tagOf = (node: HtmlNode): string => node.nodeName.toLowerCase();
export const attribute = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? '';
