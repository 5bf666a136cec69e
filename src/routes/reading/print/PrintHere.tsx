import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { keyNames } from '../../../components/print/keyNames.ts';
import { PrintedNotes } from '../../../components/print/PrintedNotes.tsx';
import { useStores } from '../../../data/dataContext.ts';
import { highlightsQuery } from '../../../data/own/highlights.ts';
import { articleQuery, manifestQuery } from '../../../data/library.ts';
import type { MarksMode } from '../../../data/own/personal.ts';
import type { ArticleFile } from '../../../model.ts';
import { usePrinting, writeKeys } from '../../frame/print/usePrinting.ts';

/** What a printed article has instead of taps: numbers behind names and who they are, its dates, the reader's notes. */
export function PrintHere({ article, text, marks }: { readonly article: ArticleFile['article']; readonly text: RefObject<HTMLElement | null>; readonly marks: MarksMode }) {
  const manifest = useQuery(manifestQuery());
  const file = useQuery(articleQuery(manifest.data, article.id));
  const highlights = useQuery(highlightsQuery(useStores()?.database ?? null));
  const own = highlights.data?.all.filter((highlight) => highlight.article === article.id) ?? [];
  const names = usePrinting(() => {
    const { names: value, keys } = keyNames({ article, cards: file.data?.cards ?? [] }, marks);
    const mentions = [...(text.current?.querySelectorAll('[data-mention]') ?? [])];
    return {
      value,
      undo: writeKeys(mentions.flatMap((mention) => {
        const key = keys.get(Number(mention.getAttribute('data-mention')));
        return key === undefined ? [] : [[mention, String(key)] as const];
      })),
    };
  });
  const inOrder = own.toSorted((a, b) => a.place.block - b.place.block || a.place.from - b.place.from);
  return names === null ? null : <PrintedNotes article={article} names={names} highlights={inOrder} />;
}
