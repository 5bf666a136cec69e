import { lazy, Suspense, type RefObject } from 'react';
import type { ArticleFile } from '../../model.ts';
import { useSpeech } from './useSpeech.ts';

const Listen = lazy(async () => ({ default: (await import('./here/Listen.tsx')).Listen }));

/** Reading aloud, where this device has a voice for the article's language; without one nothing is there. */
export function ListenHere({ article, text }: { readonly article: ArticleFile['article']; readonly text: RefObject<HTMLElement | null> }) {
  const speech = useSpeech(article.lang);
  return speech === null ? null : <Suspense><Listen article={article} text={text} speech={speech} /></Suspense>;
}
