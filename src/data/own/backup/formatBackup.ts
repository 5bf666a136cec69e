import type { PartName } from './part.ts';

export const backupFormat = 'dateline-backup';
/** Rises when an older edition could not read the file, or would read it wrongly. A new part needs no new version. */
export const backupVersion = 1;

/**
 * The text of a backup: an entry a line, so that two can be compared and a fault has a line.
 *
 * @param made an instant, ISO 8601
 */
export function formatBackup(made: string, parts: ReadonlyMap<PartName, readonly unknown[]>): string {
  const head = [`"format": "${backupFormat}"`, `"version": ${backupVersion}`, `"made": ${JSON.stringify(made)}`];
  const lists = [...parts].map(([name, entries]) => `"${name}": ${formatList(entries)}`);
  return `{\n  ${[...head, ...lists].join(',\n  ')}\n}\n`;
}

const formatList = (entries: readonly unknown[]): string => (entries.length === 0 ? '[]' : `[\n    ${entries.map((entry) => JSON.stringify(entry)).join(',\n    ')}\n  ]`);
