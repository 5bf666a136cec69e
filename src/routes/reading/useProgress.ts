import { useEffect, useState } from 'react';
import { useStores } from '../../data/dataContext.ts';
import type { ArticleId } from '../../model.ts';

/** How far the reader is in each article that was opened on this device, 0 to 1; empty until it is known. */
export function useProgress(): ReadonlyMap<ArticleId, number> {
  const personal = useStores()?.personal ?? null;
  const [progress, setProgress] = useState<ReadonlyMap<ArticleId, number>>(new Map());
  useEffect(() => {
    let gone = false;
    void personal?.loadPlaces().then((places) => !gone && setProgress(new Map(places.map((place) => [place.article, place.progress]))));
    return () => {
      gone = true;
    };
  }, [personal]);
  return progress;
}
