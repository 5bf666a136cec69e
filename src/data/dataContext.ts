import { createContext, use } from 'react';
import type { Ask } from './own/database.ts';
import type { Personal } from './own/personal.ts';
import type { Visits } from './visits.ts';

/** The stores of this window, made once in `main.tsx`. */
export interface DataStores {
  readonly personal: Personal;
  readonly visits: Visits;
  /** What the others are kept in, for what is loaded when used. */
  readonly database: Ask;
}

/** Null where pages are prerendered: there is no reader yet, and nothing personal is drawn. */
export const DataContext = createContext<DataStores | null>(null);

export const useStores = (): DataStores | null => use(DataContext);
