import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { manifestQuery } from '../../data/library.ts';
import { notedArticlesQuery } from '../../data/own/notebook.ts';
import { joinBlocks, spread, type ArticleText } from '../../evidence/anchoring/articleText.ts';
import { describeNote, type Note } from '../../evidence/anchoring/describeNote.ts';
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import { formatLinkOf, formatQuoteLink } from '../../evidence/anchoring/quoteLink.ts';
import type { ArticleId } from '../../model.ts';
import { articlePath } from '../../paths.ts';

export interface Notes {
  readonly notes: readonly Note[];
  /** The address of a note's place: its words as they stand today, where that is known. */
  readonly hrefOf: (note: Note) => string;
}

/** Highlights with what their articles say of them today. */
export function useNotes(all: readonly Highlight[] | undefined): Notes {
  const manifest = useQuery(manifestQuery());
  const ids = useMemo(() => all && [...new Set(all.map(({ article }) => article))].toSorted(), [all]);
  const files = useQuery(notedArticlesQuery(manifest.data, ids)).data;
  const texts = useMemo(
    () => new Map([...(files ?? [])].flatMap(([id, file]): readonly (readonly [ArticleId, ArticleText])[] => (file === null ? [] : [[id, joinBlocks(file.article.blocks.map(({ text }) => text))]]))),
    [files],
  );
  const notes = useMemo(() => (all ?? []).map((highlight) => describeNote(highlight, files?.get(highlight.article), texts.get(highlight.article) ?? null)), [all, files, texts]);
  return {
    notes,
    hrefOf: ({ highlight, standing }) => {
      const text = texts.get(highlight.article);
      const range = text === undefined || standing?.kind !== 'found' ? null : spread(text, standing.place);
      return `${articlePath(highlight.article)}#${text === undefined || range === null ? formatLinkOf(highlight.quote) : formatQuoteLink(text.text, range)}`;
    },
  };
}
