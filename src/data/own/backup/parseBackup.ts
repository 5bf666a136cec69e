import { nameValue } from '../../../evidence/corrections/parseCorrection.ts';
import { scanJson } from '../../../evidence/corrections/scanJson.ts';
import { isRecord } from './findFault.ts';
import { backupFormat, backupVersion } from './formatBackup.ts';
import { openLines, type Lines } from './openLines.ts';
import type { Part, PartName } from './part.ts';

export type BackupReading =
  | {
      readonly kind: 'backup';
      /** An instant, ISO 8601. */
      readonly made: string;
      /** Every entry was checked. A part that the file leaves out is empty. */
      readonly parts: ReadonlyMap<PartName, readonly unknown[]>;
      /** What this edition does not know, in words. */
      readonly ignored: readonly string[];
    }
  /** In whole sentences, the first ones of many. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** More of them would say nothing: such a file is damaged as a whole. */
const mostProblems = 12;

/**
 * Reads a backup: all of it, or what is wrong with it and where. Nothing is taken from a file that has a
 * fault, so that half a backup is never mistaken for a whole one.
 *
 * @param file what the problems call it
 */
export function parseBackup(text: string, file: string, parts: readonly Part[]): BackupReading {
  const json = text.replace(/^\uFEFF/, '');
  const lines = openLines(json);
  const scan = scanJson(json);
  if (scan.kind === 'broken') return fail(`${place(file, lines, scan.at)} ${tellBreak(json, scan.at)}, and a backup is JSON. Choose the file as it was saved; this one is not whole, or was changed.`);
  const root: unknown = JSON.parse(json);
  if (!isRecord(root)) return fail(`${file} holds ${nameValue(root)}, where { "format": "${backupFormat}", … } is expected. Choose a backup that Dateline has saved.`);
  const { format, version, made, ...rest } = root;
  if (format !== backupFormat) return fail(`${file} has ${nameValue(format)} as "format", where "${backupFormat}" is expected. ${suggest(root)}`);
  if (typeof version === 'number' && version > backupVersion) {
    return fail(`${file} is of version ${version}, and this Dateline reads backups up to version ${backupVersion}. Reload this page for the newer Dateline, or restore it where it was saved.`);
  }
  if (version !== backupVersion) return fail(`${file} has ${nameValue(version)} as "version", where ${backupVersion} is expected. Choose the file as it was saved.`);
  const faults: string[] = [];
  const ignored = Object.keys(rest).filter((name) => parts.every((part) => part.name !== name)).map((name) => `the part "${name}"`);
  if (typeof made !== 'string' || Number.isNaN(Date.parse(made))) faults.push(`${file} has ${nameValue(made)} as "made", where the time is expected at which it was saved. Choose the file as it was saved.`);
  const read = new Map<PartName, readonly unknown[]>();
  for (const part of parts) {
    const list: unknown = rest[part.name] ?? [];
    if (!Array.isArray(list)) {
      faults.push(`${file} has ${nameValue(list)} as "${part.name}", where a list is expected. Choose the file as it was saved.`);
      continue;
    }
    // Of a key that is there twice the last one counts, as for JSON.parse.
    const starts = list.length === 0 ? [] : (scan.items.get(part.name)?.slice(-list.length) ?? []);
    read.set(part.name, list.filter((entry: unknown, index) => {
      const checked = part.check(entry);
      switch (checked.kind) {
        case 'entry':
          return true;
        case 'unknown':
          ignored.push(checked.what);
          return false;
        case 'fault': {
          const { where, found, expected } = checked.fault;
          const what = where === '' ? '' : `"${where}" of `;
          faults.push(`${place(file, lines, starts[index] ?? 0)} has ${nameValue(found)} as ${what}entry ${index + 1} of "${part.name}", where ${expected} is expected. Put it right, or take the entry out.`);
          return false;
        }
      }
    }));
  }
  return faults.length > 0 ? fail(...faults) : { kind: 'backup', made: made as string, parts: read, ignored };
}

const fail = (...problems: readonly string[]): BackupReading => ({
  kind: 'problems',
  problems: problems.length <= mostProblems ? problems : [...problems.slice(0, mostProblems), `And ${problems.length - mostProblems} more.`],
});

function place(file: string, lines: Lines, offset: number): string {
  const { line, column } = lines(offset);
  return `${file}, line ${line}, column ${column},`;
}

function tellBreak(json: string, at: number): string {
  const rest = json.slice(at, at + 20).split('\n')[0]!;
  return rest === '' ? 'ends too early' : `breaks off at ${JSON.stringify(rest)}`;
}

/** Other files of this app are easily taken for a backup. */
function suggest(root: Readonly<Record<string, unknown>>): string {
  if ('corrections' in root) return 'Import a file of corrections on the page of corrections.';
  if ('items' in root || 'first' in root) return 'Import a file of annotations in the notebook.';
  return 'Choose a backup that Dateline has saved.';
}
