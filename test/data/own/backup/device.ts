import { QueryClient } from '@tanstack/react-query';
import { openDatabase, type Ask } from '../../../../src/data/own/database.ts';
import { collectAll, removeAll, restoreBackup, undoRestore, writeBackup, type RestoreDone } from '../../../../src/data/own/backup/backup.ts';
import { loadRows, type RowTurn } from '../../../../src/data/own/backup/keptRows.ts';
import type { PartName } from '../../../../src/data/own/backup/part.ts';
import type { Highlight } from '../../../../src/evidence/anchoring/highlight.ts';

/** What lies in a store: rows of keyed stores as they are, of settings by their names. */
export type Stored = Readonly<Partial<Record<Exclude<PartName, 'settings'>, readonly unknown[]>>> & { readonly settings?: Readonly<Record<string, unknown>> };

export const made = '2023-05-04T12:00:00.000Z';

export const highlight = (id: string, more: Partial<Highlight> = {}): Highlight => ({
  id, article: 'talks', title: 'Talks end', published: '2023-03-23', quote: { exact: `words ${id}`, prefix: 'before ', suffix: ' after' },
  place: { block: 0, from: 7, to: 14 }, colour: 'yellow', note: '', made: 1, changed: 1, ...more,
} as Highlight);
export const state = (article: string, at: number, more: object = {}) => ({ article, state: 'read', saved: false, seconds: 60, at, ...more });
export const placeIn = (article: string, at: number, sentence = 3) => ({ article, sentence, text: 'It began', progress: 0.5, at });
export const view = (name: string, at: number, address = `who=${name}`) => ({ name, address, at });
export const step = (name: string, at = 5) => ({ at, correction: { do: 'rename', entity: { id: 'xi', kind: 'person', name: 'Xi' }, name } });
export const look = (theme: string) => ({ theme, font: 'literata', size: 100, leading: 162, measure: 72, align: 'start', hyphens: false });

/** A device in front of a window; `indexedDB` is that of the test. */
export function openDevice() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const ask: Ask = openDatabase();
  return {
    ask,
    client,
    put: (stored: Stored) => ask(async (database) => {
      const { settings = {}, ...keyed } = stored;
      for (const [store, values] of Object.entries(keyed)) for (const value of values) await database.put(store as 'states', value as never);
      for (const [name, value] of Object.entries(settings)) await database.put('settings', value, name);
    }, null),
    /** Everything, byte for byte; but not what a running app notes of its own visit. */
    dump: async (visit: 'with visit' | null = null) => JSON.stringify([...(await loadRows(ask))!].map(([name, rows]) => [name, rows.filter(({ key }) => visit !== null || key !== 'visit')])),
    backup: async () => writeBackup((await collectAll(ask))!, made),
    restore: (text: string, file = 'backup.json') => restoreBackup(client, ask, text, file, 9),
    undo: (turns: readonly RowTurn[]) => undoRestore(client, ask, turns, 10),
    removeAll: () => removeAll(client, ask, 11),
  };
}

/** A file with these parts. */
export const file = (parts: object, head: object = {}): string => JSON.stringify({ format: 'dateline-backup', version: 1, made, ...parts, ...head }, null, 1);

export const say = ({ counts }: RestoreDone): string =>
  [...counts].flatMap(([name, { added, updated, newerHere, known }]) => (added + updated + newerHere + known === 0 ? [] : [`${name} +${added} ^${updated} <${newerHere} =${known}`])).join(', ');
