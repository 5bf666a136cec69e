import type { DBSchema, IDBPDatabase } from 'idb';
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import type { ArticleId, Correction } from '../../model.ts';
import type { ReadingPlace } from './personal.ts';

/** A step of the reader's, as it is kept. */
export interface KeptStep {
  /** Rises with every step made on this device. */
  readonly id: number;
  /** When it was made: milliseconds since 1970. */
  readonly at: number;
  readonly correction: Correction;
}

/** What the reader has done with an article. */
export interface ArticleState {
  readonly article: ArticleId;
  readonly state: 'unread' | 'reading' | 'read';
  readonly saved: boolean;
  /** Time on the screen. */
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A view of the list that was given a name. */
export interface PinnedView {
  readonly name: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Schema extends DBSchema {
  places: { key: string; value: ReadingPlace };
  settings: { key: string; value: unknown };
  corrections: { key: number; value: Omit<KeptStep, 'id'> & { readonly id?: number } };
  states: { key: string; value: ArticleState };
  highlights: { key: string; value: Highlight; indexes: { article: string } };
  views: { key: string; value: PinnedView };
}

/** Asks the reader's store; `otherwise` is the answer where the browser refuses storage (private windows, a full disk). */
export type Ask = <T, Otherwise>(question: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: Otherwise) => Promise<T | Otherwise>;

/** The reader's store on this device, opened on first use. Nothing fails where there is none. */
export function openDatabase(): Ask {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const lose = (): void => {
    opened = null;
  };
  return async (question, otherwise) => {
    try {
      // The code for it is not needed for the first view.
      return await question(await (opened ??= import('./openStore.ts').then(({ openStore }) => openStore(lose))));
    } catch {
      return otherwise;
    }
  };
}
