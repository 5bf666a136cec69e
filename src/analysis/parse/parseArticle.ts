import type { ParsedArticle, SeedProblem, SourceFile } from '../../model.ts';
import { buildArticle, type Built, type DraftReading } from './buildArticle.ts';
import { cleanSource } from './text/cleanText.ts';
import type { Complaint } from './formatSeedProblem.ts';
import { parseHtml } from './html/parseHtml.ts';
import { parseArticleId } from './parseArticleId.ts';
import { parseHeader, type Header } from './parseHeader.ts';
import { parseMarkdown } from './markdown/parseMarkdown.ts';
import { parsePlainText, type Body } from './parsePlainText.ts';
import { parseUtf8 } from './parseUtf8.ts';

/** Warnings tell of what is wrong with a file that is read nevertheless. */
export type ArticleReading = { readonly article: ParsedArticle; readonly warnings: readonly SeedProblem[] } | { readonly problems: readonly SeedProblem[] };

/** Bytes. */
const largest = 5_000_000;

/** Reads one file by its extension: `.txt`, `.md`, `.markdown`, `.html`, `.htm`. Throws nothing, whatever the bytes. */
export function parseArticle(file: SourceFile): ArticleReading {
  const reading = readFile(file);
  const place = (complaint: Complaint): SeedProblem => ({ file: file.name, ...complaint });
  if ('article' in reading) return { article: reading.article, warnings: reading.warnings.map(place) };
  return { problems: reading.complaints.map(place) };
}

function readFile({ name, bytes }: SourceFile): Built {
  const parse = parserFor(name);
  if (parse === null) return refuse('is of no kind that is read', 'which are .txt, .md, .markdown, .html and .htm', 'Save it as one of these, or move it out of the folder.');
  const id = parseArticleId(name);
  if (id === null) return refuse('has a name without a letter from a to z or a digit', 'of which its address would be made', 'Rename the file, for instance "2023-05-03-visit.txt".');
  if (bytes.length > largest) return refuse(`is ${bytes.length} bytes long`, `and an article has at most ${largest}`, 'Split it into several files.');
  const decoded = parseUtf8(bytes);
  if ('complaint' in decoded) return { complaints: [decoded.complaint] };
  const source = cleanSource(decoded.text);
  if (source.trim() === '') return refuse('is empty', 'and an article has a date and text', 'Write the article into it, or remove the file.');
  const reading = parse(source);
  return 'complaints' in reading ? reading : buildArticle(reading.draft, id, name);
}

function refuse(found: string, expected: string, todo: string): { readonly complaints: readonly Complaint[] } {
  return { complaints: [{ line: null, found, expected, todo }] };
}

/** Whether the file's extension is one that is read. */
export const isReadable = (name: string): boolean => parserFor(name) !== null;

function parserFor(name: string): ((source: string) => DraftReading) | null {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === 'txt') return (source) => readWithHeader(source, parsePlainText);
  if (extension === 'md' || extension === 'markdown') return (source) => readWithHeader(source, parseMarkdown);
  if (extension === 'html' || extension === 'htm') return parseHtml;
  return null;
}

function readWithHeader(source: string, parse: (header: Header) => Body | { readonly complaint: Complaint }): DraftReading {
  const header = parseHeader(source);
  const { body: _, bodyLine: __, complaints, ...said } = header;
  const reading = parse(header);
  const problems = 'complaint' in reading ? [...complaints, reading.complaint] : complaints;
  if (problems.length > 0 || 'complaint' in reading) return { complaints: problems };
  if (reading.blocks.length === 0) return refuse('has a header and no text', 'and an article has both', 'Write the article below the header, or remove the file.');
  return { draft: { ...said, ...reading } };
}
