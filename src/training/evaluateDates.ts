import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDates } from '../analysis/dates/findDates.ts';
import type { Block, CalendarDate } from '../model.ts';

/** An annotated or found expression; offsets are UTF-16 in the document's text. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Null where the annotators gave none. */
  readonly value: string | null;
}

export interface TimexDocument {
  readonly doc: string;
  /** Document creation time; begins `YYYY-MM-DD`. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
  /** Ranges whose expressions are not scored. */
  readonly ignore?: readonly (readonly [number, number])[];
}

/** F1 in per cent. */
export interface TimexScore {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
}

const overlap = (a: Timex, b: Timex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The extent without white space and closing marks at its edges, which annotators treat unevenly. */
function trim(timex: Timex, text: string): Timex {
  let { start, end } = timex;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:]/.test(text.charAt(end - 1))) end--;
  return { ...timex, start, end };
}

const withoutDot = (timex: Timex, text: string): number => (text.charAt(timex.end - 1) === '.' ? timex.end - 1 : timex.end);

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const percent = (n: number): number => Math.round(n * 10_000) / 100;

/**
 * TempEval-3 task A (UzZaman et al. 2013). `strict`: same extent; `relaxed`: extents overlap; `type` and `value`:
 * relaxed F1 times the share of matched gold expressions whose type or value is the same string.
 */
export function scoreDates(
  documents: readonly TimexDocument[],
  find: (document: TimexDocument) => readonly Timex[],
): TimexScore {
  const sum = { gold: 0, found: 0, strictGold: 0, strictFound: 0, relaxedGold: 0, relaxedFound: 0, type: 0, value: 0, valued: 0 };
  for (const document of documents) {
    const { text, ignore = [] } = document;
    const gold = document.timexes.map((timex) => trim(timex, text));
    const found = find(document)
      .map((timex) => trim(timex, text))
      .filter(({ start, end }) => !ignore.some(([from, to]) => Math.min(to, end) > Math.max(from, start)));
    const same = (a: Timex, b: Timex): boolean => a.start === b.start && withoutDot(a, text) === withoutDot(b, text);
    sum.gold += gold.length;
    sum.found += found.length;
    sum.strictFound += found.filter((timex) => gold.some((other) => same(timex, other))).length;
    sum.relaxedFound += found.filter((timex) => gold.some((other) => overlap(timex, other) > 0)).length;
    for (const timex of gold) {
      const exact = found.find((other) => same(timex, other));
      const matches = found.filter((other) => overlap(timex, other) > 0).sort((a, b) => overlap(b, timex) - overlap(a, timex));
      const match = exact ?? matches[0];
      if (match === undefined) continue;
      sum.relaxedGold++;
      if (exact !== undefined) sum.strictGold++;
      if (match.type === timex.type) sum.type++;
      if (timex.value !== null) sum.valued++;
      if (timex.value !== null && match.value === timex.value) sum.value++;
    }
  }
  const relaxed = f1(share(sum.relaxedFound, sum.found), share(sum.relaxedGold, sum.gold));
  return {
    gold: sum.gold,
    found: sum.found,
    strict: percent(f1(share(sum.strictFound, sum.found), share(sum.strictGold, sum.gold))),
    relaxed: percent(relaxed),
    type: percent(relaxed * share(sum.type, sum.relaxedGold)),
    value: percent(relaxed * share(sum.value, sum.valued)),
  };
}

/** Runs the finder on a plain text, a line a block, and gives its finds in offsets of the whole text. */
export function findTimexes({ text, dct }: TimexDocument): readonly Timex[] {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const [raw] = line;
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    blocks.push({ kind: 'paragraph', text: trimmed, spans: [] });
    offsets.push(line.index + lead);
  }
  return findDates(blocks, publicationDay(dct)).map(({ block, from, to, type, value }) => {
    const offset = offsets[block] ?? 0;
    return { start: offset + from, end: offset + to, type, value };
  });
}

/** The cast is this file's door: a corpus is read as it stands. */
function publicationDay(dct: string): CalendarDate {
  const day = dct.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`"${dct}" is no creation time. Write "YYYY-MM-DD" at its beginning.`);
  return day as CalendarDate;
}

const COLUMNS = ['gold', 'found', 'strict', 'relaxed', 'type', 'value'] as const;

/**
 * Scores the date finder on every corpus in `<dataFolder>/dates/*.json` (arrays of `TimexDocument`) and returns a
 * table to print, one corpus a line. Throws where the folder or a corpus cannot be read.
 */
export async function evaluateDates(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'dates');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`${folder} holds no corpus. Put files named "*.json" there.`);
  const rows = [['dates (F1)', 'documents', ...COLUMNS, 'a CPU second']];
  for (const name of names) {
    const documents = JSON.parse(await readFile(join(folder, name), 'utf8')) as readonly TimexDocument[];
    // Once before the clock runs, as a library's build has the code warm.
    documents.forEach(findTimexes);
    const start = process.cpuUsage();
    const score = scoreDates(documents, findTimexes);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const figures = COLUMNS.map((column) => (column === 'gold' || column === 'found' ? String(score[column]) : score[column].toFixed(2)));
    rows.push([name.replace(/\.json$/, ''), String(documents.length), ...figures, String(Math.round(documents.length / seconds))]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}
