import type { Block, ParsedArticle, SourceFile } from '../../../src/model.ts';
import { formatSeedProblem } from '../../../src/analysis/parse/formatSeedProblem.ts';
import { parseArticle } from '../../../src/analysis/parse/parseArticle.ts';

const encoder = new TextEncoder();

export const seed = (name: string, text: string): SourceFile => ({ name, bytes: encoder.encode(text) });

/** The article; fails with the problems' own words when there is none. */
export function readArticle(name: string, text: string): ParsedArticle {
  const reading = parseArticle(seed(name, text));
  if ('problems' in reading) throw new Error(reading.problems.map(formatSeedProblem).join('\n'));
  return reading.article;
}

/** The problems' lines; empty when the file is read. */
export function readProblems(name: string, content: string | Uint8Array): readonly string[] {
  const reading = parseArticle({ name, bytes: typeof content === 'string' ? encoder.encode(content) : content });
  return 'problems' in reading ? reading.problems.map(formatSeedProblem) : [];
}

/**
 * A block in one line: `h2 Trade`, `- item`, `. - nested`, `3. third`, `" quotation`, `code x`,
 * `row a|b`, `head a|b`, `caption`, else a paragraph. Spans stand as `_emphasis_`, `*strong*`,
 * `` `code` ``, `[text](address)`.
 */
export function writeBlock(block: Block): string {
  const marks = block.spans.flatMap((span) => {
    const [open, close] = span.kind === 'link' ? ['[', `](${span.href})`] : span.kind === 'emphasis' ? ['_', '_'] : span.kind === 'strong' ? ['*', '*'] : ['`', '`'];
    const length = span.to - span.from;
    return [
      { at: span.from, order: -length, mark: open },
      { at: span.to, order: -1e9 + length, mark: close },
    ];
  });
  let text = '';
  let at = 0;
  for (const { at: next, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    text += block.text.slice(at, next) + mark;
    at = next;
  }
  text += block.text.slice(at);
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${text}`;
    case 'listItem':
      return `${'. '.repeat(block.depth)}${block.number === null ? '-' : `${block.number}.`} ${text}`;
    case 'tableRow':
      return `${block.header ? 'head' : 'row'} ${block.cells.map((cell) => block.text.slice(cell.from, cell.to)).join('|')}`;
    case 'quotation':
      return `" ${text}`;
    case 'code':
      return `code ${text}`;
    case 'caption':
      return `caption ${text}`;
  }
  return text;
}

export const writeBlocks = (article: ParsedArticle): readonly string[] => article.blocks.map(writeBlock);
