import type { ArticleId, Block, CalendarDate, ParsedArticle } from '../model.ts';
import { parseCalendarDate } from '../analysis/parse/parseCalendarDate.ts';
import { splitText } from '../analysis/splitText.ts';

/** One line of the analyse command's input, ready to analyse. */
export interface AnalyseRequest {
  /** As given: a string or a number. */
  readonly id: string | number;
  readonly text: string;
  /** `id` and `file` are the line's number, because the given ids need not differ. */
  readonly article: ParsedArticle;
  /** Where each block stands in `text`. */
  readonly starts: readonly number[];
}

// The first line of the plain seed format: ' date 2023-05-03 '.
const HEADER = /^[\s\uFEFF]*date[^\S\n\r]+(\d{4}-\d{2}-\d{2})(?=\s|$)/u;
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/u;
const LONGEST_HEADING = 120;

/** `line` is 1-based. A problem says what is wrong with the line and what to write. */
export function parseAnalyseLine(json: string, line: number): AnalyseRequest | { readonly problem: string } {
  const wrong = (expected: string, found: string) => ({
    problem: `line ${line} should be ${expected}, but ${found}. Write {"id": "…", "date": "YYYY-MM-DD", "text": "…"}.`,
  });

  const value = parseJson(json);
  if (value === undefined) return wrong('one JSON object', 'it is no JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('one JSON object', 'it is another kind of value');
  const { id, date, text } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return wrong('an object with an "id"', 'its id is neither text nor a number');
  if (typeof text !== 'string') return wrong('an object with a "text"', 'its text is no text');

  const header = HEADER.exec(text);
  const written = date ?? header?.[1];
  if (written === undefined) return wrong('an object with a "date"', 'it has none, nor does its text begin with one');
  const day = typeof written === 'string' ? DAY_AND_TIME.exec(written.trim())?.[1] : undefined;
  const published = day === undefined ? null : parseCalendarDate(day);
  if (published === null) return wrong('an object with a calendar date', `its date is ${JSON.stringify(written)}`);

  const skipped = header?.[0].length ?? 0;
  const pieces = splitText(text.slice(skipped));
  return {
    id,
    text,
    article: makeArticle(line, published, pieces.map((piece, at) => makeBlock(piece.text, at + 1 < pieces.length))),
    starts: pieces.map(({ start }) => start + skipped),
  };
}

/** Undefined, which no JSON means, where it is no JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** As in the plain seed format: a short line without closing punctuation, with text after it, is a heading. */
function makeBlock(text: string, moreFollows: boolean): Block {
  const isHeading = moreFollows && text.length <= LONGEST_HEADING && !/[.!?…:;,。！？_–—-]["'”’»)\]]*$/u.test(text);
  return isHeading ? { kind: 'heading', level: 2, text, spans: [] } : { kind: 'paragraph', text, spans: [] };
}

function makeArticle(line: number, published: CalendarDate, blocks: readonly Block[]): ParsedArticle {
  const id = `line-${line}`;
  return {
    id: id as ArticleId,
    file: id,
    title: id,
    titleBasis: 'derived',
    published,
    publishedBasis: 'metadata',
    source: null,
    author: null,
    url: null,
    lang: 'en',
    dir: 'ltr',
    blocks,
  };
}
