import type { ArticleId, ArticleRef, TimelineEntry } from '../../../model.ts';

/** The articles that report the events, newest first, each with how many. */
export function listArticles(entries: readonly TimelineEntry[]): readonly { readonly article: ArticleRef; readonly events: number }[] {
  const articles = new Map<ArticleId, { readonly article: ArticleRef; readonly events: number }>();
  for (const { reports } of entries) {
    for (const article of new Map(reports.map(({ article }) => [article.id, article])).values()) {
      articles.set(article.id, { article, events: (articles.get(article.id)?.events ?? 0) + 1 });
    }
  }
  return [...articles.values()].toSorted(({ article: a }, { article: b }) =>
    (a.published > b.published ? -1 : a.published < b.published ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
