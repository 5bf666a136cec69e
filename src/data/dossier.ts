import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { SourceDetails } from '../evidence/dossier/dossier.ts';
import type { ArticleId, ArticleRef, ArticleSummary, CalendarDate, Manifest } from '../model.ts';
import { articleQuery, journalKey, monthsQuery } from './library.ts';
import type { Journal } from './own/corrections.ts';

/** Asked for at once; a dossier may speak of very many articles. */
const atOnce = 12;

/**
 * What the files of articles say that no other tells. One that cannot be had fails the whole: a dossier must not lack
 * addresses without a word.
 *
 * @param onRead is told how many have been read
 */
export async function readSourceDetails(client: QueryClient, manifest: Manifest, ids: readonly ArticleId[], onRead: (count: number) => void): Promise<ReadonlyMap<ArticleId, SourceDetails>> {
  const details = new Map<ArticleId, SourceDetails>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const files = await Promise.all(ids.slice(at, at + atOnce).map((id) => client.ensureQueryData(articleQuery(manifest, id))));
    for (const file of files) {
      if (file === null) continue;
      const { id, author, url, lang, dir } = file.article;
      details.set(id, { author, url, lang, dir });
    }
    onRead(Math.min(ids.length, at + atOnce));
  }
  return details;
}

/** The articles published in a span, newest first; null as the span asks for none. */
export const publishedQuery = (manifest: Manifest | undefined, span: { readonly from: CalendarDate | null; readonly to: CalendarDate | null } | null) => {
  const within = (day: string, length: number): boolean =>
    span !== null && (span.from === null || day >= span.from.slice(0, length)) && (span.to === null || day <= span.to.slice(0, length));
  const months = span === null ? undefined : manifest?.months.map(({ month }) => month).filter((month) => within(month, 7));
  return {
    ...monthsQuery(manifest, months),
    select: (files: readonly { readonly articles: readonly ArticleSummary[] }[]) => files.flatMap(({ articles }) => articles.filter(({ published }) => within(published, 10)).map(refer)),
  };
};

const refer = ({ id, title, published, source, lang, dir }: ArticleSummary): ArticleRef => ({ id, title, published, source, ...(lang === 'en' ? {} : { lang }), ...(dir === 'ltr' ? {} : { dir }) });

/** The journal of corrections as far as this window has opened it: it does where there are any. Without them nothing is loaded. */
export const openedJournalQuery = () => queryOptions<Journal>({ queryKey: journalKey, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });
