import { keepPreviousData, queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { ArticleFile, ArticleId, Manifest } from '../../model.ts';
import { articleQuery } from '../library.ts';

/** Asked for at once; a notebook may speak of very many articles. */
const atOnce = 12;

/** The articles that a notebook speaks of; null for those that the library has no more, or that cannot be had now. */
export const notedArticlesQuery = (manifest: Manifest | undefined, ids: readonly ArticleId[] | undefined) =>
  queryOptions({
    queryKey: ['noted-articles', manifest?.version ?? null, ids ?? null],
    queryFn: manifest === undefined || ids === undefined ? skipToken : ({ client }) => readArticles(client, manifest, ids),
    placeholderData: keepPreviousData,
  });

async function readArticles(client: QueryClient, manifest: Manifest, ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ArticleFile | null>> {
  const read = new Map<ArticleId, ArticleFile | null>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const files = await Promise.all(some.map((id) => client.ensureQueryData(articleQuery(manifest, id))));
    some.forEach((id, index) => read.set(id, files[index] ?? null));
  }
  return read;
}
