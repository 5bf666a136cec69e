import { useEffect } from 'react';
import { useStores } from '../../../data/dataContext.ts';
import { placeHeard, saveHeard } from '../../../data/listening/heard.ts';
import type { Playing } from '../../../data/listening/openPlayer.ts';
import type { ArticleFile } from '../../../model.ts';

/** Listening moves the place of reading, sentence by sentence, wherever the reader is meanwhile. */
export function useHeardPlace(article: ArticleFile['article'], { sentence, progress }: Playing): void {
  const stores = useStores();
  useEffect(() => {
    if (stores === null || sentence === null) return;
    const place = placeHeard(article, sentence, progress, Date.now());
    void stores.personal.savePlace(place);
    void saveHeard(stores.database, place);
  }, [stores, article, sentence, progress]);
}
