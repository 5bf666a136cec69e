import type { Span } from '../../../model.ts';
import { cleanInline } from './cleanText.ts';

/** Text as the formats see it, before white space is settled: a tree, so that spans can nest but never cross. */
export type Inline =
  | string
  | { readonly kind: 'emphasis' | 'strong' | 'code'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

export interface BlockText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Joins the tree to one line of text: white space is one blank, none at the ends; a span begins and
 * ends with ink, an empty one is dropped, and of spans of one kind in one another the outer stays.
 */
export function buildBlockText(content: readonly Inline[]): BlockText {
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  let blankDue = false;
  const write = (raw: string): void => {
    const clean = cleanInline(raw);
    const ink = clean.trim();
    if (clean.startsWith(' ') && length > 0) blankDue = true;
    if (ink === '') return;
    parts.push(blankDue ? ` ${ink}` : ink);
    length += ink.length + (blankDue ? 1 : 0);
    blankDue = clean.endsWith(' ');
  };
  const visit = (items: readonly Inline[], open: ReadonlySet<string>): void => {
    for (const item of items) {
      if (typeof item === 'string') write(item);
      else if (open.has(item.kind)) visit(item.content, open);
      else {
        const firstPart = parts.length;
        const before = length;
        visit(item.content, new Set([...open, item.kind]));
        if (parts.length === firstPart) continue;
        const range = { from: parts[firstPart]!.startsWith(' ') ? before + 1 : before, to: length };
        spans.push(item.kind === 'link' ? { kind: 'link', href: item.href, ...range } : { kind: item.kind, ...range });
      }
    }
  };
  visit(content, new Set());
  return { text: parts.join(''), spans: spans.sort((a, b) => a.from - b.from || b.to - a.to) };
}

/** The address when it is one a reader may follow from an article (http, https, mailto), else null. */
export function parseHref(raw: string): string | null {
  const href = raw.trim();
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)[^\s"<>\\^`{|}]*$/i.test(href) ? href : null;
}
