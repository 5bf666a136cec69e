import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { CalendarDate } from '../../model.ts';
import { parseHref } from './text/buildBlockText.ts';
import { cleanValue } from './text/cleanText.ts';
import { quote, type Complaint } from './formatSeedProblem.ts';
import { parseWrittenDay } from './parseCalendarDate.ts';
import { parseLang } from '../language/parseLang.ts';

/** What a source says about itself; null where it says nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly date: CalendarDate | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export interface FrontMatter extends Metadata {
  /** The line that states the language; null where none does. */
  readonly langLine: number | null;
  /** Index of the first line after it, 0 where there is none. */
  readonly bodyLine: number;
  readonly complaints: readonly Complaint[];
  /** What is wrong and yet stops nothing: the article is read without it. */
  readonly warnings: readonly Complaint[];
}

const nothing: Metadata = { title: null, date: null, source: null, author: null, url: null, lang: null, dir: null };
const unread = { ...nothing, langLine: null, warnings: [] };
/** What a field may also be called. */
const otherNames: Readonly<Record<string, keyof Metadata>> = { language: 'lang', direction: 'dir' };
/** Front matter is a handful of lines; past this it is a mistake, and no work for a YAML parser. */
const longest = 20_000;
const deepest = 50;

/** Reads the YAML between two lines `---` at the top of a file, if it is there. `lines` are the file's. */
export function parseFrontMatter(lines: readonly string[]): FrontMatter {
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open === -1 || lines[open]!.trimEnd() !== '---') return { ...unread, bodyLine: 0, complaints: [] };
  const close = lines.findIndex((line, index) => index > open && /^(?:---|\.\.\.)\s*$/.test(line));
  if (close === -1) {
    const complaint = { line: open + 1, found: 'opens front matter with "---"', expected: 'and no line "---" closes it', todo: 'Write a line "---" after the last field.' };
    return { ...unread, bodyLine: lines.length, complaints: [complaint] };
  }
  return { ...readFields(lines.slice(open + 1, close).join('\n'), open + 2), bodyLine: close + 1 };
}

function readFields(yaml: string, firstLine: number): Omit<FrontMatter, 'bodyLine'> {
  if (yaml.length > longest || nesting(yaml) > deepest) {
    const complaint = { line: firstLine - 1, found: 'has front matter that is too long or too deep', expected: `which holds a few fields in at most ${longest} characters`, todo: 'Check where the line "---" that closes it belongs.' };
    return { ...unread, complaints: [complaint] };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  if (document.errors.length > 0) {
    const complaints = document.errors.map((error) => ({ line: lineAt(error.pos[0]), found: `has front matter that is no YAML (${withoutStop(error.message)})`, expected: 'where fields stand as "name: value"', todo: 'Put a value with a colon or a quotation mark in quotation marks.' }));
    return { ...unread, complaints };
  }
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) {
    const complaint = { line: lineAt(root.range?.[0] ?? 0), found: 'has front matter without fields', expected: 'where fields stand as "name: value"', todo: 'Write "date: YYYY-MM-DD" between the two lines "---".' };
    return { ...unread, complaints: [complaint] };
  }
  const complaints: Complaint[] = [];
  const warnings: Complaint[] = [];
  const fields = new Map<string, { readonly text: string; readonly line: number }>();
  for (const pair of isMap(root) ? root.items : []) {
    if (!isScalar(pair.key)) continue;
    const written = String(pair.key.value).toLowerCase();
    const name = otherNames[written] ?? written;
    if (!(name in nothing) || pair.value === null) continue;
    const line = lineAt(pair.key.range?.[0] ?? 0);
    if (!isScalar(pair.value)) {
      (name === 'lang' || name === 'dir' ? warnings : complaints).push({ line, found: `has a list or fields as "${name}"`, expected: 'which is one line of text', todo: `Write "${name}: ${name === 'date' ? 'YYYY-MM-DD' : '…'}".` });
      continue;
    }
    // A number or a word like "true" is text here, as it is written.
    const text = pair.value.value === null ? null : cleanValue(typeof pair.value.value === 'string' ? pair.value.value : (pair.value.source ?? ''));
    if (text !== null) fields.set(name, { text, line });
  }
  const read = <T>(name: keyof Metadata, parse: (text: string) => T | null, wrong: string, todo: string, told = complaints): T | null => {
    const field = fields.get(name);
    if (field === undefined) return null;
    const value = parse(field.text);
    if (value === null) told.push({ line: field.line, found: `has ${quote(`${name}: ${field.text}`)}`, expected: wrong, todo });
    return value;
  };
  return {
    title: read('title', asWritten, '', ''),
    date: read('date', parseWrittenDay, 'which is no calendar date', 'Write "date: YYYY-MM-DD".'),
    source: read('source', asWritten, '', ''),
    author: read('author', asWritten, '', ''),
    url: read('url', parseHref, 'which is no web address', 'Write "url: https://…" or leave it out.'),
    lang: read('lang', parseLang, 'which is no language tag', 'Write "lang: en" or another tag of BCP 47.', warnings),
    dir: read('dir', parseDirection, 'which is no direction of writing', 'Write "dir: ltr" or "dir: rtl", or leave it out.', warnings),
    langLine: fields.get('lang')?.line ?? null,
    complaints,
    warnings,
  };
}

function parseDirection(text: string): 'ltr' | 'rtl' | null {
  const direction = text.trim().toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : null;
}

const asWritten = (text: string): string => text;

const withoutStop = (text: string): string => text.split('\n')[0]!.replace(/[.:]?\s*$/, '');

/** An upper bound on how deep the YAML nests: brackets left open, and blanks before a line. */
function nesting(yaml: string): number {
  let open = 0;
  let most = 0;
  for (const char of yaml) {
    if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  const indents = yaml.split('\n').map((line) => line.match(/^(?:\s|- |\? )*/)![0].length / 2);
  return Math.max(most, ...indents);
}
