/**
 * What belongs to the reader and not to the library: kept in IndexedDB on this device, keyed by article,
 * so that it survives a rebuild and tolerates articles that are gone.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ArticleId } from '../model.ts';

/** Where someone was in an article. */
export interface ReadingPlace {
  readonly article: ArticleId;
  /** The topmost sentence on the screen, and how it begins: an article may be edited and rebuilt. */
  readonly sentence: number;
  readonly text: string;
  /** 0 to 1: how far down the article. */
  readonly progress: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type MarksMode = 'calm' | 'all' | 'off';

interface PersonalSchema extends DBSchema {
  places: { key: string; value: ReadingPlace };
  settings: { key: string; value: unknown };
}

export interface Personal {
  loadPlace(article: ArticleId): Promise<ReadingPlace | null>;
  loadPlaces(): Promise<readonly ReadingPlace[]>;
  savePlace(place: ReadingPlace): Promise<void>;
  loadMarks(): Promise<MarksMode | null>;
  saveMarks(mode: MarksMode): Promise<void>;
}

/** Opens the reader's store on first use. Where a browser refuses storage (private windows), nothing is kept and nothing fails. */
export function openPersonal(): Personal {
  let opened: Promise<IDBPDatabase<PersonalSchema> | null> | null = null;
  const open = () =>
    (opened ??= openDB<PersonalSchema>('dateline', 1, {
      upgrade(database) {
        database.createObjectStore('places', { keyPath: 'article' });
        database.createObjectStore('settings');
      },
    }).catch(() => null));

  return {
    loadPlace: async (article) => (await (await open())?.get('places', article)) ?? null,
    loadPlaces: async () => (await (await open())?.getAll('places')) ?? [],
    savePlace: async (place) => void (await (await open())?.put('places', place)),
    loadMarks: async () => {
      const value: unknown = await (await open())?.get('settings', 'marks');
      return isMarks(value) ? value : null;
    },
    saveMarks: async (mode) => void (await (await open())?.put('settings', mode, 'marks')),
  };
}

const isMarks = (value: unknown): value is MarksMode => value === 'calm' || value === 'all' || value === 'off';
