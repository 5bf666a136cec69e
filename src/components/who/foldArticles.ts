import type { EntityFile } from '../../model.ts';

/** Of one article at most so many sentences are quoted; the others are found in the article. */
export const quotedOfOne = 60;

const first = { articles: 20, quotations: 200 };
const step = { articles: 100, quotations: 400 };

/**
 * How many of the newest articles a page shows: 20, fewer where they hold more than 200 quotations, at
 * least one. A single article more is no reason to fold.
 *
 * @param asked as many as an address asks for; never fewer than the page shows of itself
 */
export const foldArticles = (articles: EntityFile['articles'], asked: number): number => Math.max(unfold(articles, 0, first), Math.min(asked, articles.length));

/** How many are shown when more than the first `shown` are asked for: 100 more, or as many as hold 400 quotations. */
export const unfoldArticles = (articles: EntityFile['articles'], shown: number): number => unfold(articles, shown, step);

function unfold(articles: EntityFile['articles'], from: number, limit: typeof first): number {
  let quotations = 0;
  let end = from;
  for (const article of articles.slice(from, from + limit.articles)) {
    quotations += Math.min(article.quotations.length, quotedOfOne);
    if (end > from && quotations > limit.quotations) return end;
    end += 1;
  }
  return articles.length - end === 1 ? articles.length : end;
}
