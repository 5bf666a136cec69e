/** All that is personal on this device, read and written as a whole: each in one transaction, so that it happens or it does not. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Ask, Schema } from '../database.ts';
import type { MergeCount, Part, PartName, Row } from './part.ts';

const stores = ['places', 'states', 'highlights', 'views', 'corrections', 'settings'] as const satisfies readonly StoreNames<Schema>[];

export type KeptRows = ReadonlyMap<PartName, readonly Row[]>;

/** One value before and after; undefined where there is none. */
export interface RowTurn {
  readonly store: PartName;
  readonly key: IDBValidKey;
  readonly before: unknown;
  readonly after: unknown;
}

/** Null where the browser refuses storage. */
export const loadRows = (ask: Ask): Promise<KeptRows | null> => ask(async (database) => readAll(database.transaction(stores)), null);

export interface Restored {
  readonly counts: ReadonlyMap<PartName, MergeCount>;
  readonly turns: readonly RowTurn[];
}

/** Merges what was read from a file into what is here. Null where the browser would not keep it: then nothing was changed. */
export const mergeRows = (ask: Ask, parts: readonly Part[], read: ReadonlyMap<PartName, readonly unknown[]>): Promise<Restored | null> =>
  change(ask, async (write, rows) => {
    const counts = new Map<PartName, MergeCount>();
    const turns: RowTurn[] = [];
    for (const { name, merge } of parts) {
      const here = rows.get(name) ?? [];
      const { puts, count } = merge(here, read.get(name) ?? []);
      counts.set(name, count);
      const before = new Map(here.map(({ key, value }) => [key, value]));
      const keys = await Promise.all(puts.map(({ key, value }) => write.put(name, value, key)));
      turns.push(...keys.map((key, index) => ({ store: name, key, before: before.get(key), after: puts[index]!.value })));
    }
    return { counts, turns };
  });

/** Takes back what was done. What was changed since, here or in another window, stays as it is now; returns how much that is, or null where nothing could be written. */
export const undoTurns = (ask: Ask, turns: readonly RowTurn[]): Promise<{ readonly changedSince: number } | null> =>
  change(ask, async (write, rows) => {
    const now = new Map([...rows].map(([name, list]) => [name, new Map(list.map(({ key, value }) => [key, value]))]));
    const fitting = turns.filter(({ store, key, after }) => isSame(now.get(store)?.get(key), after));
    await Promise.all(fitting.map(({ store, key, before }) => (before === undefined ? write.remove(store, key) : write.put(store, before, store === 'settings' ? key : null))));
    return { changedSince: turns.length - fitting.length };
  });

/** Removes all that is personal, also what this edition cannot read. */
export const removeRows = (ask: Ask): Promise<readonly RowTurn[] | null> =>
  change(ask, async (write, rows) => {
    await Promise.all(stores.map((name) => write.clear(name)));
    return [...rows].flatMap(([store, list]) => list.map(({ key, value }) => ({ store, key: key!, before: value, after: undefined })));
  });

/** Steps get their number in the store: it stands in what is kept, and not in what was written. */
function isSame(now: unknown, after: unknown): boolean {
  return JSON.stringify(withoutId(now)) === JSON.stringify(withoutId(after));
}

function withoutId(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('correction' in value)) return value;
  const { id: _, ...rest } = value as { readonly id?: unknown };
  return rest;
}

interface Writing {
  readonly put: (store: PartName, value: unknown, key: IDBValidKey | null) => Promise<IDBValidKey>;
  readonly remove: (store: PartName, key: IDBValidKey) => Promise<void>;
  readonly clear: (store: PartName) => Promise<void>;
}

const change = <T>(ask: Ask, deed: (write: Writing, rows: KeptRows) => Promise<T>): Promise<T | null> =>
  ask(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    try {
      const done = await deed({
        // The stores differ in their values; each part gives its own what it takes.
        put: (store, value, key) => transaction.objectStore(store).put(value, key === null ? undefined : (key as never)),
        remove: (store, key) => transaction.objectStore(store).delete(key as never),
        clear: (store) => transaction.objectStore(store).clear(),
      }, await readAll(transaction));
      await transaction.done;
      return done;
    } catch (error) {
      // A value that the store refuses at once does not end the transaction by itself.
      transaction.done.catch(() => null);
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw error;
    }
  }, null);

type Stores = Pick<IDBPTransaction<Schema, (typeof stores)[number][], 'readonly' | 'readwrite'>, 'objectStore'>;

async function readAll(transaction: Stores): Promise<KeptRows> {
  return new Map(await Promise.all(stores.map(async (name): Promise<readonly [PartName, readonly Row[]]> => {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll() as Promise<readonly unknown[]>]);
    return [name, keys.map((key, index) => ({ key, value: values[index] }))];
  })));
}
