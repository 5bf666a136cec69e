/** Everything personal as one file, out and in again; loaded when used. */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { Ask } from '../database.ts';
import { formatBackup } from './formatBackup.ts';
import { loadRows, mergeRows, removeRows, undoTurns, type RowTurn } from './keptRows.ts';
import { parseBackup } from './parseBackup.ts';
import type { Collected, MergeCount, PartName } from './part.ts';
import { backupParts } from './parts.ts';
import { forgetAll, takeUp } from './takeUp.ts';

export type Personals = ReadonlyMap<PartName, Collected>;

/** All that is here of the reader's; null where the browser refuses storage. */
export async function collectAll(ask: Ask): Promise<Personals | null> {
  const rows = await loadRows(ask);
  return rows && new Map(backupParts.map(({ name, collect }) => [name, collect(rows.get(name) ?? [])]));
}

/** The same for a view: read anew whenever one comes to it. */
export const personalsQuery = (ask: Ask | null) =>
  queryOptions({ queryKey: ['personals'], queryFn: ask === null ? skipToken : () => collectAll(ask), staleTime: 0, gcTime: 0, structuralSharing: false });

/** @param made an instant, ISO 8601 */
export const writeBackup = (all: Personals, made: string): string => formatBackup(made, new Map([...all].map(([name, { entries }]) => [name, entries])));

export interface RestoreDone {
  readonly counts: ReadonlyMap<PartName, MergeCount>;
  /** The time at which the file was saved: an instant, ISO 8601. */
  readonly made: string;
  /** What of the file this edition does not know, in words. */
  readonly ignored: readonly string[];
  /** What it takes to undo it; empty where nothing was changed. */
  readonly turns: readonly RowTurn[];
}

export type RestoreResult =
  | { readonly kind: 'done'; readonly done: RestoreDone }
  /** The file was not taken, or could not be kept: nothing was changed. In whole sentences. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/**
 * Merges a backup into what is here: nothing is doubled, of two versions of one thing the later counts,
 * and settings are those of the file. What was removed here since it was saved comes back.
 *
 * @param at milliseconds since 1970
 */
export async function restoreBackup(client: QueryClient, ask: Ask, text: string, file: string, at: number): Promise<RestoreResult> {
  const reading = parseBackup(text, file, backupParts);
  if (reading.kind === 'problems') return reading;
  const restored = await mergeRows(ask, backupParts, reading.parts);
  if (restored === null) return { kind: 'problems', problems: ['This browser would not keep it: it keeps nothing here, as in a private window, or the device is full.'] };
  await takeUp(client, ask, restored.turns, at);
  return { kind: 'done', done: { ...restored, made: reading.made, ignored: reading.ignored } };
}

/** Takes back a restore or a removal. Returns how much of it was changed since and stays as it is now; null where the browser would not keep it. */
export async function undoRestore(client: QueryClient, ask: Ask, turns: readonly RowTurn[], at: number): Promise<number | null> {
  const undone = await undoTurns(ask, turns);
  if (undone === null) return null;
  await takeUp(client, ask, turns, at);
  return undone.changedSince;
}

/** Removes all that is personal from this device, the library stays. Returns what it takes to undo it; null where the browser would not. */
export async function removeAll(client: QueryClient, ask: Ask, at: number): Promise<readonly RowTurn[] | null> {
  const turns = await removeRows(ask);
  if (turns !== null) await forgetAll(client, ask, at);
  return turns;
}
