import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStores } from '../../data/dataContext.ts';
import { manifestQuery } from '../../data/library.ts';
import { newArticlesQuery, reenterVisit, stayInVisit, type NewArticles } from '../../data/own/newArticles.ts';

/** What has come since the reader's last visit; null until it is known. Never for a first view: it is loaded when used. */
export function useNewArticles(): NewArticles | null {
  const ask = useStores()?.database ?? null;
  const manifest = useQuery(manifestQuery());
  return useQuery(newArticlesQuery(ask, manifest.data, Date.now)).data ?? null;
}

const everyMs = 60_000;

/** Notes how long this visit lasts, and when another begins. Once, for all views. */
export function useVisit(): void {
  const queries = useQueryClient();
  const ask = useStores()?.database ?? null;
  useNewArticles();
  useEffect(() => {
    if (ask === null) return undefined;
    const stay = () => void (document.visibilityState === 'visible' && stayInVisit(ask, Date.now()));
    const turn = () => void (document.visibilityState === 'visible' ? reenterVisit(queries) : stayInVisit(ask, Date.now()));
    const timer = setInterval(stay, everyMs);
    document.addEventListener('visibilitychange', turn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [ask, queries]);
}
