import { useEffect, useMemo } from 'react';
import { joinBlocks, type ArticleText } from '../../../evidence/anchoring/articleText.ts';
import { findQuote } from '../../../evidence/anchoring/findQuote.ts';
import type { Highlight } from '../../../evidence/anchoring/highlight.ts';
import type { ArticleFile, BlockRange } from '../../../model.ts';
import type { Highlighting } from './useHighlighting.ts';

export interface Standing {
  readonly highlight: Highlight;
  /** Where it stands today. */
  readonly place: BlockRange;
}

export interface StandingHighlights {
  readonly text: ArticleText;
  /** In the order in which they were made. */
  readonly standing: readonly Standing[];
  /** Their words are not in the article any more. */
  readonly lost: readonly Highlight[];
}

/** The highlights of one article, found in its text as it is today; where they have moved, that is kept. */
export function useStanding(article: ArticleFile['article'], { highlights, move }: Highlighting): StandingHighlights {
  const text = useMemo(() => joinBlocks(article.blocks.map((block) => block.text)), [article]);
  const all = highlights?.all;
  const found = useMemo(() => {
    const own = (all ?? []).filter((highlight) => highlight.article === article.id);
    const placed = own.map((highlight) => ({ highlight, place: findQuote(text, highlight.quote, highlight.place)?.place ?? null }));
    return {
      text,
      standing: placed.flatMap(({ highlight, place }) => (place === null ? [] : [{ highlight, place }])),
      lost: placed.flatMap(({ highlight, place }) => (place === null ? [highlight] : [])),
    };
  }, [all, article, text]);
  useEffect(() => {
    const moved = found.standing.filter(({ highlight: { place: last }, place }) => last.block !== place.block || last.from !== place.from || last.to !== place.to);
    if (moved.length > 0) void move(new Map(moved.map(({ highlight, place }) => [highlight.id, place])));
  }, [found, move]);
  return found;
}
