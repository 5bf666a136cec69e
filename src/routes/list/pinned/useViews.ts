import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStores } from '../../../data/dataContext.ts';
import { pinView, renameView, rereadViews, undoViews, unpinView, viewsMark, viewsQuery, type Views } from '../../../data/own/views.ts';

export interface ViewKeeping {
  /** Null until they have been read, and where there is no reader. */
  readonly views: Views | null;
  readonly pin: (name: string, address: string) => Promise<void>;
  readonly rename: (name: string, to: string) => Promise<void>;
  readonly unpin: (name: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** The views of the list that the reader has given a name, and what can be done with them. Hears of other windows. */
export function useViews(): ViewKeeping {
  const queries = useQueryClient();
  const ask = useStores()?.database ?? null;
  const { data } = useQuery(viewsQuery(ask));
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => key === viewsMark && void rereadViews(queries);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [queries]);
  const deeds = useMemo(() => ({
    pin: async (name: string, address: string) => ask === null ? undefined : pinView(queries, ask, name, address, Date.now()),
    rename: async (name: string, to: string) => ask === null ? undefined : renameView(queries, ask, name, to, Date.now()),
    unpin: async (name: string) => ask === null ? undefined : unpinView(queries, ask, name, Date.now()),
    undo: async () => ask === null ? undefined : undoViews(queries, ask),
  }), [queries, ask]);
  return { views: data ?? null, ...deeds };
}
