/** What a backup is made of. Pure: parts know rows and entries, and nothing of the store or the file. */
import type { Fault } from './findFault.ts';

/** Each is a list in the file, and a store of the same name on the device. */
export type PartName = 'places' | 'states' | 'highlights' | 'views' | 'corrections' | 'settings';

/** A value in the reader's store; `key` is null for one that gets its key there. */
export interface Row {
  readonly key: IDBValidKey | null;
  readonly value: unknown;
}

/** What came of the entries of a file. */
export interface MergeCount {
  readonly added: number;
  /** Here before, and the file's was later. */
  readonly updated: number;
  /** Here before, and not older than the file's, which differs: kept. */
  readonly newerHere: number;
  /** The same in both. */
  readonly known: number;
  /** Of settings: those that are now as in the file, by name. */
  readonly named?: readonly string[];
}

export interface Merge {
  readonly puts: readonly Row[];
  readonly count: MergeCount;
}

/** What one entry of a file is. */
export type Checked =
  | { readonly kind: 'entry' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Another edition's, of the same version: it is left out, and said. */
  | { readonly kind: 'unknown'; readonly what: string };

export interface Collected {
  readonly entries: readonly unknown[];
  /** How many are here that this edition cannot read: damaged, or of a later one. They stay where they are. */
  readonly unread: number;
}

/** One kind of personal thing. */
export interface Part {
  readonly name: PartName;
  /** Rows of the store → entries of the file, each of which `check` lets pass. */
  readonly collect: (rows: readonly Row[]) => Collected;
  readonly check: (entry: unknown) => Checked;
  /** @param entries that `check` has let pass. Merging the same entries again gives no puts. */
  readonly merge: (rows: readonly Row[], entries: readonly unknown[]) => Merge;
}
