/**
 * What belongs to the reader and not to the library: kept in IndexedDB on this device, keyed by article,
 * so that it survives a rebuild and tolerates articles that are gone.
 */
import type { TextQuote } from '../../evidence/anchoring/anchorQuote.ts';
import type { ArticleId } from '../../model.ts';
import { openDatabase, type Ask } from './database.ts';

/** Where someone was in an article. */
export interface ReadingPlace {
  readonly article: ArticleId;
  /** The topmost sentence on the screen, and how it begins: an article may be edited and rebuilt. */
  readonly sentence: number;
  readonly text: string;
  /** What stands around that beginning; places of earlier editions do not know it. */
  readonly around?: Pick<TextQuote, 'prefix' | 'suffix'>;
  /** 0 to 1: how far down the article. */
  readonly progress: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type MarksMode = 'calm' | 'all' | 'off';

export interface Personal {
  loadPlace(article: ArticleId): Promise<ReadingPlace | null>;
  loadPlaces(): Promise<readonly ReadingPlace[]>;
  savePlace(place: ReadingPlace): Promise<void>;
  loadMarks(): Promise<MarksMode | null>;
  saveMarks(mode: MarksMode): Promise<void>;
}

/** Places and settings in the reader's store. Where a browser refuses storage, nothing is kept and nothing fails. */
export function openPersonal(ask: Ask = openDatabase()): Personal {
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
