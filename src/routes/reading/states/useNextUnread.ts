import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ArticleState } from '../../../data/own/database.ts';
import { manifestQuery, monthsQuery } from '../../../data/library.ts';
import type { ArticleFile, ArticleId, ArticleSummary, Manifest } from '../../../model.ts';

export type StatesOf = ReadonlyMap<ArticleId, Pick<ArticleState, 'state'>>;

/** The next article of the library that is not read, in the order of the list and round its end: null where all are, undefined until it is known. */
export function useNextUnread({ id, published }: Pick<ArticleFile['article'], 'id' | 'published'>, states: StatesOf): ArticleSummary | null | undefined {
  const queries = useQueryClient();
  const manifest = useQuery(manifestQuery()).data;
  const [next, setNext] = useState<ArticleSummary | null | undefined>(undefined);
  useEffect(() => {
    if (manifest === undefined) return undefined;
    let gone = false;
    // Where the library cannot be reached there is no next one to go to.
    void findInLibrary(queries, manifest, id, published.slice(0, 7), states).then((found) => !gone && setNext(found)).catch(() => null);
    return () => {
      gone = true;
    };
  }, [queries, manifest, id, published, states]);
  return next;
}

/** Month by month: most often the article's own month is enough. */
async function findInLibrary(queries: QueryClient, manifest: Manifest, id: ArticleId, month: string, states: StatesOf): Promise<ArticleSummary | null> {
  const months = manifest.months.map((entry) => entry.month);
  const own = months.findIndex((each) => each === month);
  const order = own === -1 ? months : [...months.slice(own), ...months.slice(0, own + 1)];
  for (const [index, each] of order.entries()) {
    const [file] = await queries.ensureQueryData(monthsQuery(manifest, [each]));
    const rows = file?.articles ?? [];
    const at = rows.findIndex((row) => row.id === id);
    // The own month comes twice: first what stands below the article, at the end what stands above it.
    const part = own === -1 || (index > 0 && index < order.length - 1) ? rows : index === 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at));
    const found = findUnread(part, states);
    if (found !== null) return found;
  }
  return null;
}

/** The first of the rows that is not read. */
export const findUnread = (rows: readonly ArticleSummary[], states: StatesOf): ArticleSummary | null =>
  rows.find((row) => states.get(row.id)?.state !== 'read') ?? null;
