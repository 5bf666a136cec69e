import { lazy, Suspense, useEffect, useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { ArticleId } from '../../../model.ts';

const ResultWalk = lazy(async () => ({ default: (await import('./ResultWalk.tsx')).ResultWalk }));

/** Where the reader comes from a part of the list, the article stands in that part. */
export function WalkHere({ article, text }: { readonly article: ArticleId; readonly text: RefObject<HTMLElement | null> }) {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const parameters = new URLSearchParams(search);
  const of = parameters.get('of') ?? '';
  const [kept, setKept] = useState(of);
  if (of !== '' && of !== kept) setKept(of);
  // A link to a place in the article knows nothing of the list; who follows it is still in it, also after a reload.
  parameters.set('of', kept);
  const found = of === '' && kept !== '' ? parameters.toString() : null;
  useEffect(() => {
    if (found !== null) void navigate({ search: found, hash }, { replace: true });
  }, [found, hash, navigate]);
  return of === '' ? null : <Suspense><ResultWalk article={article} text={text} /></Suspense>;
}
