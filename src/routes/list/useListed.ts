import { useMemo } from 'react';
import { listArticles } from '../../evidence/list/listArticles.ts';
import type { ListAsked } from '../../evidence/list/listFilter.ts';
import type { ArticleId, ArticleSummary } from '../../model.ts';
import { useListFacts, type KnownFacts, type Reach } from './useListFacts.ts';

export interface Listed {
  /** In order; null while they are on their way, or where nothing is asked. */
  readonly rows: readonly ArticleSummary[] | null;
  readonly known: KnownFacts | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * The articles that a list shows, all of them, in its order. For code that is loaded when used.
 *
 * @param asked null: nothing is asked
 * @param keep is listed though it may not be within the filter
 * @param reach see `useListFacts`
 */
export function useListed(asked: ListAsked | null, keep: ArticleId | null = null, reach: Reach = 'asked'): Listed {
  const { known, error, retry } = useListFacts(asked?.filter ?? null, reach);
  const sort = asked?.sort ?? 'newest';
  const rows = useMemo(() => (known === null ? null : listArticles(known.facts, known.filter, sort, keep)), [known, sort, keep]);
  return { rows, known, error, retry };
}
