import type { ArticleId, ArticleSummary } from '../../model.ts';
import type { ListFilter, ListSort } from './listFilter.ts';
import { openMatcher, type ListFacts } from './matchArticle.ts';

/**
 * The articles within a filter, in order; equal ones newest first, of one day by id.
 *
 * @param keep is listed though it may not be within the filter: where it would stand can be told
 */
export function listArticles(facts: ListFacts, filter: ListFilter, sort: ListSort, keep: ArticleId | null = null): readonly ArticleSummary[] {
  const match = openMatcher(facts, filter);
  return sortArticles(facts, facts.rows.filter((article) => article.id === keep || match(article).length === 0), sort);
}

function sortArticles({ left }: ListFacts, rows: readonly ArticleSummary[], sort: ListSort): readonly ArticleSummary[] {
  switch (sort) {
    case 'newest':
      return rows.toSorted(newestFirst);
    case 'oldest':
      return rows.toSorted((a, b) => newestFirst(b, a));
    case 'left': {
      // What was read to its end comes last.
      const minutes = new Map(rows.map((row) => [row, left(row) || Infinity]));
      return rows.toSorted((a, b) => compare(minutes.get(a)!, minutes.get(b)!) || newestFirst(a, b));
    }
    case 'events':
      return rows.toSorted((a, b) => compare(b.newEvents, a.newEvents) || newestFirst(a, b));
  }
}

const newestFirst = (a: ArticleSummary, b: ArticleSummary): number => compare(b.published, a.published) || compare(a.id, b.id);

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
