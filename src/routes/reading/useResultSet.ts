import { useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { describeList } from '../../components/list/filter/describeList.ts';
import { listAddress, listParameters } from '../../components/list/filter/listAddress.ts';
import { isNarrowed } from '../../evidence/list/conditions.ts';
import { openMatcher } from '../../evidence/list/matchArticle.ts';
import type { ArticleId, ArticleSummary } from '../../model.ts';
import { useAsked } from '../list/useAsked.ts';
import { useListed } from '../list/useListed.ts';

/** The list that an article was opened from, as it was when the article was opened. */
export interface ResultSet {
  readonly article: ArticleId;
  /** The list's parameters, as an article's address carries them. */
  readonly of: string;
  /** All of its articles, in its order; without this one where it is not in it any more. */
  readonly rows: readonly ArticleSummary[];
  /** Where this article stands in it, from 0; -1 where it is not in it any more. */
  readonly at: number;
  /** Also where it is not in it any more: those around the place where it would stand. */
  readonly previous: ArticleSummary | null;
  readonly next: ArticleSummary | null;
  /** What the list is, after a number of articles: `about Xi Jinping, unread`. */
  readonly words: string;
  /** The list's own address, below the app's root. */
  readonly address: string;
}

/**
 * The list that the address says an article was opened from; null where it was opened otherwise, or while
 * the list is on its way. It stays as it was found: who reads an article takes it out of what is unread,
 * and must not lose their way by that. For code that is loaded when used.
 */
export function useResultSet(article: ArticleId): ResultSet | null {
  const { search } = useLocation();
  const of = new URLSearchParams(search).get('of') ?? '';
  const { asked } = useAsked(useMemo(() => new URLSearchParams(of), [of]));
  const asksNothing = !isNarrowed(asked.filter) && asked.sort === 'newest';
  const { rows, known } = useListed(asksNothing ? null : asked, article);
  const [held, setHeld] = useState<ResultSet | null>(null);
  const isHeld = held !== null && held.article === article && held.of === listParameters(asked);

  if (!isHeld && rows !== null && known !== null && !known.stale) {
    const place = rows.findIndex(({ id }) => id === article);
    const isIn = place !== -1 && openMatcher(known.facts, known.filter)(rows[place]!).length === 0;
    setHeld({
      article,
      of: listParameters(asked),
      rows: isIn ? rows : rows.filter(({ id }) => id !== article),
      at: isIn ? place : -1,
      previous: rows[place - 1] ?? null,
      next: rows[place + 1] ?? null,
      words: describeList({ ...asked, filter: known.filter }, known.names),
      address: listAddress(asked),
    });
  }
  return isHeld ? held : null;
}
