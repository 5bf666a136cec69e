import { useQuery, useQueryClient } from '@tanstack/react-query';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { useStores } from '../../data/dataContext.ts';
import { manifestQuery } from '../../data/library.ts';
import { foundKey, loadReadStates, searchQuery } from '../../data/search.ts';
import { parseQuery } from '../../evidence/search/parseQuery.ts';
import type { SearchResult } from '../../evidence/search/searchResult.ts';

export interface Found {
  /** What was found last; of an earlier query while the answer to this one is on its way. Null where nothing was asked. */
  readonly result: SearchResult | null;
  readonly failed: Error | null;
  readonly retry: () => void;
}

/** Asks the worker for `query` whenever it changes. Answers come into the page when it has nothing more urgent to do. */
export function useSearch(query: string, limit: number): Found {
  const client = useQueryClient();
  const manifest = useQuery(manifestQuery());
  const bridge = useQuery(searchQuery());
  const database = useStores()?.database ?? null;
  const [result, setResult] = useState<SearchResult | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const library = manifest.data;
  // What was found before stands there at once: Back comes to a page of its old height.
  const held = library === undefined ? null : (client.getQueryData<SearchResult>(foundKey(library.version, query, limit)) ?? null);

  const isAsked = query.trim() !== '';
  const bridged = bridge.data;
  const ask = useCallback(() => {
    if (!isAsked || library === undefined || bridged === undefined) return undefined;
    let giveUp = (): void => undefined;
    let gone = false;
    const begin = async (): Promise<void> => {
      const asksStates = parseQuery(query).some(({ kind }) => kind === 'is');
      const states = asksStates && database !== null ? await loadReadStates(database) : [];
      if (gone) return;
      giveUp = bridged.find({ manifest: library, query, limit, states }, {
        onFound: (found) => startTransition(() => {
          setFailed(null);
          setResult(found);
          if (found.done) client.setQueryData(foundKey(library.version, query, limit), found);
        }),
        onFailed: (reason) => setFailed(new Error(reason)),
      });
    };
    void begin();
    return () => {
      gone = true;
      giveUp();
    };
  }, [isAsked, query, limit, library, bridged, client, database]);
  useEffect(ask, [ask]);

  return {
    result: !isAsked ? null : result?.query === query ? result : (held ?? result),
    failed: failed ?? manifest.error,
    retry: () => {
      setFailed(null);
      if (library === undefined) void manifest.refetch();
      else ask();
    },
  };
}
