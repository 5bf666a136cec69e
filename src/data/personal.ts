/**
 * What belongs to the reader and not to the library: kept in IndexedDB on this device, keyed by article,
 * so that it survives a rebuild and tolerates articles that are gone.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
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

/** Opens the reader's store on first use. Where a browser refuses storage (private windows, a full disk), nothing is kept and nothing fails. */
export function openPersonal(): Personal {
  let opened: Promise<IDBPDatabase<PersonalSchema>> | null = null;
  const open = async () => {
    // The library for it is not needed for the first view.
    const { openDB } = await import('idb');
    return openDB<PersonalSchema>('dateline', 1, {
      upgrade(database) {
        database.createObjectStore('places', { keyPath: 'article' });
        database.createObjectStore('settings');
      },
    });
  };
  const ask = async <T, Otherwise>(question: (database: IDBPDatabase<PersonalSchema>) => Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> => {
    try {
      return await question(await (opened ??= open()));
    } catch {
      return otherwise;
    }
  };

  return {
    loadPlace: (article) => ask(async (database) => (await database.get('places', article)) ?? null, null),
    loadPlaces: () => ask<readonly ReadingPlace[], readonly ReadingPlace[]>((database) => database.getAll('places'), []),
    savePlace: async (place) => void (await ask((database) => database.put('places', place), null)),
    loadMarks: () =>
      ask(async (database) => {
        const value: unknown = await database.get('settings', 'marks');
        return isMarks(value) ? value : null;
      }, null),
    saveMarks: async (mode) => void (await ask((database) => database.put('settings', mode, 'marks'), null)),
  };
}

const isMarks = (value: unknown): value is MarksMode => value === 'calm' || value === 'all' || value === 'off';
