import type { Correction, SeedProblem } from '../../model.ts';
import { isRecord, nameValue, parseCorrection } from './parseCorrection.ts';
import { scanJson } from './scanJson.ts';

export type CorrectionsReading =
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'problems'; readonly problems: readonly SeedProblem[] };

const FORMAT = 1;

/**
 * Reads `corrections.json`: all of its steps, or every problem with its line. Nothing is taken from a file
 * that has one, so that half a journal is never mistaken for a whole one.
 *
 * @param file what the problems call it
 */
export function parseCorrections(text: string, file: string): CorrectionsReading {
  const json = text.replace(/^\uFEFF/, '');
  const problems: SeedProblem[] = [];
  const fail: Fail = (line, found, expected, todo) => problems.push({ file, line, found, expected, todo });
  const corrections = readFile(json, fail);
  return corrections === null || problems.length > 0 ? { kind: 'problems', problems } : { kind: 'corrections', corrections };
}

type Fail = (line: number | null, found: string, expected: string, todo: string) => void;

function readFile(json: string, fail: Fail): readonly Correction[] | null {
  const scan = scanJson(json);
  if (scan.kind === 'broken') {
    const rest = json.slice(scan.at, scan.at + 20).split('\n')[0]!;
    const found = rest === '' ? 'ends too early' : `breaks off at ${JSON.stringify(rest)}`;
    fail(countLines(json, [scan.at])[0]!, found, 'and a file of corrections is JSON', 'Put the place right, or export the corrections again.');
    return null;
  }
  const file: unknown = JSON.parse(json);
  if (!isRecord(file)) {
    fail(1, `holds ${nameValue(file)}`, 'where { "format": 1, "corrections": [ … ] } is expected', 'Export the corrections again.');
    return null;
  }
  const { format, corrections, ...more } = file;
  if (typeof format === 'number' && format > FORMAT) {
    fail(1, `is of format ${format}`, `and this version of Dateline reads format ${FORMAT}`, 'Open it with a newer version of Dateline.');
    return null;
  }
  if (format !== FORMAT) fail(1, `has ${nameValue(format)} as "format"`, `where ${FORMAT} is expected`, `Write "format": ${FORMAT}.`);
  for (const key of Object.keys(more)) fail(1, `has "${key}"`, 'which a file of corrections does not know', 'Take it out.');
  if (!Array.isArray(corrections)) {
    fail(1, `has ${nameValue(corrections)} as "corrections"`, 'where a list of steps is expected', 'Write "corrections": [ … ].');
    return null;
  }
  // Of a key that is there twice the last one counts, as for JSON.parse.
  const lines = countLines(json, scan.items.get('corrections')?.slice(-corrections.length) ?? []);
  return corrections.flatMap((step: unknown, index) => {
    const complain = (where: string, found: unknown, expected: string): null => {
      const place = where === '' ? `step ${index + 1}` : `"${where}" of step ${index + 1}`;
      fail(lines[index] ?? null, `has ${nameValue(found)} as ${place}`, `where ${expected} is expected`, 'Put it right, or take the step out.');
      return null;
    };
    const read = parseCorrection(step, complain);
    return read === null ? [] : [read];
  });
}

/** The lines of offsets, which are sorted; the first line is 1. */
function countLines(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let end = text.indexOf('\n');
  return offsets.map((offset) => {
    for (; end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  });
}
