import type { Block } from '../../model.ts';
import { buildBlockText } from './text/buildBlockText.ts';
import type { Header } from './parseHeader.ts';

/** An article's text and the title it goes by: the header's, or one that stood in the text and was taken out of it. */
export interface Body {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** Characters; a longer line without a stop is a paragraph that lost it. */
const longestHeading = 150;

/**
 * Plain text → blocks. A blank line parts paragraphs; lines of one paragraph are joined. One line
 * without closing punctuation is a subheading between paragraphs, and the title above the first.
 */
export function parsePlainText({ title, body }: Pick<Header, 'title' | 'body'>): Body {
  const texts = splitParagraphs(body)
    .map((lines) => ({ text: buildBlockText([lines.join('\n')]).text, single: lines.length === 1 }))
    .filter(({ text }) => text !== '');
  const blocks = texts.map(({ text, single }, index): Block => {
    const between = index > 0 && index < texts.length - 1;
    return between && single && isHeading(text) ? { kind: 'heading', level: 2, text, spans: [] } : { kind: 'paragraph', text, spans: [] };
  });
  const first = texts[0];
  const isTitle = first !== undefined && texts.length > 1 && first.single && isHeading(first.text) && (title ?? first.text) === first.text;
  return isTitle ? { title: first.text, blocks: blocks.slice(1) } : { title, blocks };
}

function splitParagraphs(body: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of body.split('\n')) {
    if (line.trim() !== '') paragraphs.at(-1)!.push(line);
    else if (paragraphs.at(-1)!.length > 0) paragraphs.push([]);
  }
  return paragraphs;
}

const isHeading = (text: string): boolean => text.length <= longestHeading && /[\p{L}\p{M}\p{N}%]$/u.test(text);
