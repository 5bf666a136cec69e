import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStores } from '../../../data/dataContext.ts';
import {
  addHighlights, changeHighlights, highlightsMark, highlightsQuery, importHighlights, moveHighlights, removeHighlights, rereadHighlights, undoHighlights,
  type Highlights, type ImportCount,
} from '../../../data/own/highlights.ts';
import type { Highlight } from '../../../evidence/anchoring/highlight.ts';
import type { BlockRange } from '../../../model.ts';

export interface Highlighting {
  /** Null until they have been read, and where pages are prerendered. */
  readonly highlights: Highlights | null;
  readonly add: (added: readonly Highlight[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly change: (ids: readonly string[], to: Partial<Pick<Highlight, 'colour' | 'note'>>) => Promise<void>;
  readonly move: (places: ReadonlyMap<string, BlockRange>) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly importAll: (read: readonly Highlight[]) => Promise<ImportCount>;
}

/** The reader's highlights, and what can be done with them at this moment. Hears of other windows. */
export function useHighlighting(): Highlighting {
  const queries = useQueryClient();
  const ask = useStores()?.database ?? null;
  const { data } = useQuery(highlightsQuery(ask));
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => key === highlightsMark && void rereadHighlights(queries);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [queries]);
  const deeds = useMemo(() => {
    const nothing: ImportCount = { added: 0, updated: 0, known: 0 };
    return {
      add: async (added: readonly Highlight[]) => ask === null ? undefined : addHighlights(queries, ask, added, Date.now()),
      remove: async (ids: readonly string[]) => ask === null ? undefined : removeHighlights(queries, ask, ids, Date.now()),
      change: async (ids: readonly string[], to: Partial<Pick<Highlight, 'colour' | 'note'>>) => ask === null ? undefined : changeHighlights(queries, ask, ids, to, Date.now()),
      move: async (places: ReadonlyMap<string, BlockRange>) => ask === null ? undefined : moveHighlights(queries, ask, places),
      undo: async () => ask === null ? undefined : undoHighlights(queries, ask),
      importAll: async (read: readonly Highlight[]) => ask === null ? nothing : importHighlights(queries, ask, read),
    };
  }, [queries, ask]);
  return { highlights: data ?? null, ...deeds };
}
