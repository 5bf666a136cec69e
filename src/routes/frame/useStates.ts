import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStores } from '../../data/dataContext.ts';
import type { ArticleState } from '../../data/own/database.ts';
import { importStates, markArticles, recordReading, rereadStates, saveArticles, statesMark, statesQuery, undoStates, type ReadingDone, type States, type StatesImport } from '../../data/own/states.ts';
import type { ArticleId } from '../../model.ts';

export interface StateKeeping {
  /** Empty until they have been read, and where pages are prerendered; what is not in it is unread and not saved. */
  readonly states: ReadonlyMap<ArticleId, ArticleState>;
  /** With what was done last; null until they have been read. */
  readonly kept: States | null;
  readonly mark: (articles: readonly ArticleId[], state: 'read' | 'unread') => Promise<void>;
  readonly save: (articles: readonly ArticleId[], saved: boolean) => Promise<void>;
  readonly record: (reading: ReadingDone) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly importAll: (read: readonly ArticleState[]) => Promise<StatesImport>;
}

const none: ReadonlyMap<ArticleId, ArticleState> = new Map();

/** What the reader has done with the articles, and what can be done with them at this moment. Hears of other windows. Never for a first view: it is loaded when used. */
export function useStates(): StateKeeping {
  const queries = useQueryClient();
  const ask = useStores()?.database ?? null;
  const { data } = useQuery(statesQuery(ask));
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => key === statesMark && void rereadStates(queries);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [queries]);
  const deeds = useMemo(() => ({
    mark: async (articles: readonly ArticleId[], state: 'read' | 'unread') => ask === null ? undefined : markArticles(queries, ask, articles, state, Date.now()),
    save: async (articles: readonly ArticleId[], saved: boolean) => ask === null ? undefined : saveArticles(queries, ask, articles, saved, Date.now()),
    record: async (reading: ReadingDone) => ask === null ? undefined : recordReading(queries, ask, reading, Date.now()),
    undo: async () => ask === null ? undefined : undoStates(queries, ask, Date.now()),
    importAll: async (read: readonly ArticleState[]) => ask === null ? { added: 0, updated: 0, known: 0 } : importStates(queries, ask, read),
  }), [queries, ask]);
  return { states: data?.all ?? none, kept: data ?? null, ...deeds };
}
