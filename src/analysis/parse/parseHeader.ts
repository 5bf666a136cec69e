import type { CalendarDate, ParsedArticle } from '../../model.ts';
import { quote, type Complaint } from './formatSeedProblem.ts';
import { parseWrittenDay } from './parseCalendarDate.ts';
import { parseFrontMatter, type Metadata } from './parseFrontMatter.ts';

/** A publication date and where it was read. */
export interface Published {
  readonly date: CalendarDate;
  readonly basis: ParsedArticle['publishedBasis'];
}

/** What stands above the text of a plain or Markdown file. */
export interface Header extends Omit<Metadata, 'date'> {
  readonly published: Published | null;
  /** The text below it; its first line is line `bodyLine` of the file, 1-based. */
  readonly body: string;
  readonly bodyLine: number;
  readonly langLine: number | null;
  readonly complaints: readonly Complaint[];
  readonly warnings: readonly Complaint[];
}

/**
 * Reads front matter and, where it gives no date, a first line that opens with `date YYYY-MM-DD`;
 * the text may go on in that line. `source` is the whole file, cleaned by `cleanSource`.
 */
export function parseHeader(source: string): Header {
  const lines = source.split('\n');
  const { date, bodyLine, complaints, ...metadata } = parseFrontMatter(lines);
  const rest = { ...metadata, bodyLine: bodyLine + 1 };
  const body = lines.slice(bodyLine);
  if (date !== null) return { ...rest, published: { date, basis: 'metadata' }, body: body.join('\n'), complaints };
  const first = body.findIndex((line) => line.trim() !== '');
  const opening = /^\s*(date:?[ \t]+(\d\S*))[ \t]*/i.exec(body[first] ?? '');
  if (opening === null) return { ...rest, published: null, body: body.join('\n'), complaints };
  const written = parseWrittenDay(opening[2]!.replace(/[,;:.]$/, ''));
  if (written === null) {
    const complaint = { line: bodyLine + first + 1, found: `starts with ${quote(opening[1]!)}`, expected: 'which is no calendar date', todo: 'Write "date YYYY-MM-DD".' };
    return { ...rest, published: null, body: body.join('\n'), complaints: [...complaints, complaint] };
  }
  const text = [...body.slice(0, first), body[first]!.slice(opening[0].length), ...body.slice(first + 1)];
  return { ...rest, published: { date: written, basis: 'text' }, body: text.join('\n'), complaints };
}
