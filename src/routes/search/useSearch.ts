import { useQuery, useQueryClient } from '@tanstack/react-query';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { useStores } from '../../data/dataContext.ts';
import { manifestQuery } from '../../data/library.ts';
import { foundKey, listReadStates, searchQuery } from '../../data/search.ts';
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import { parseQuery } from '../../evidence/search/parseQuery.ts';
import type { SearchResult } from '../../evidence/search/searchResult.ts';
import { useStates } from '../frame/useStates.ts';
import { useHighlighting } from '../reading/highlights/useHighlighting.ts';

export interface Found {
  /** What was found last; of an earlier query while the answer to this one is on its way. Null where nothing was asked. */
  readonly result: SearchResult | null;
  readonly failed: Error | null;
  readonly retry: () => void;
}

/**
 * Asks the worker for `query` whenever it changes, and again when the notes or, where it is asked for them,
 * the reading states do. Answers come into the page when it has nothing more urgent to do.
 */
export function useSearch(query: string, limit: number): Found {
  const client = useQueryClient();
  const manifest = useQuery(manifestQuery());
  const bridge = useQuery(searchQuery());
  const [result, setResult] = useState<SearchResult | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const library = manifest.data;
  // What was found before stands there at once: Back comes to a page of its old height.
  const held = library === undefined ? null : (client.getQueryData<SearchResult>(foundKey(library.version, query, limit)) ?? null);

  const isAsked = query.trim() !== '';
  const bridged = bridge.data;
  const personal = usePersonal(query);
  const ask = useCallback(() => {
    if (!isAsked || library === undefined || bridged === undefined || personal === null) return undefined;
    return bridged.find({ manifest: library, query, limit, states: personal.states }, personal.notes, {
      onFound: (found) => startTransition(() => {
        setFailed(null);
        setResult(found);
        if (found.done) client.setQueryData(foundKey(library.version, query, limit), found);
      }),
      onFailed: (reason) => setFailed(new Error(reason)),
    });
  }, [isAsked, query, limit, library, bridged, client, personal]);
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

const none: readonly Highlight[] = [];

/** What of the reader's own is searched, and what `is:` asks for; null until the store was read. The same object while nothing of it changes. */
function usePersonal(query: string): { readonly notes: readonly Highlight[]; readonly states: ReturnType<typeof listReadStates> } | null {
  const isStored = useStores() !== null;
  const { highlights } = useHighlighting();
  const { kept } = useStates();
  const all = highlights?.all ?? none;
  const isRead = !isStored || (highlights !== null && kept !== null);
  const asksStates = useMemo(() => parseQuery(query).some(({ kind }) => kind === 'is'), [query]);
  const states = asksStates ? kept?.all : undefined;
  return useMemo(() => (isRead ? { notes: all, states: states === undefined ? [] : listReadStates(states) } : null), [isRead, all, states]);
}
