import { lazy, Suspense, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { ArticleFile } from '../../../model.ts';

const FindInArticle = lazy(async () => ({ default: (await import('./FindInArticle.tsx')).FindInArticle }));

/** Where the reader comes from a search, what was searched for is found in the article too. */
export function FindHere({ article, text }: { readonly article: ArticleFile['article']; readonly text: RefObject<HTMLElement | null> }) {
  const { search, hash, key } = useLocation();
  const query = new URLSearchParams(search).get('find')?.trim() ?? '';
  if (query === '') return null;
  const [, sentence] = /^#s(\d+)$/.exec(hash) ?? [];
  return <Suspense><FindInArticle key={key} article={article} text={text} query={query} start={sentence === undefined ? null : Number(sentence)} /></Suspense>;
}
