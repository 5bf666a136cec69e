import { useMemo } from 'react';
import type { Queue } from '../../../data/listening/openPlayer.ts';
import type { ArticleFile } from '../../../model.ts';
import { useResultSet } from '../../reading/useResultSet.ts';

/** The list that the article was opened from, as listening goes through it; null where it was opened from none, or while the list is on its way. */
export function useQueueHere({ id, title }: Pick<ArticleFile['article'], 'id' | 'title'>): Queue | null {
  const set = useResultSet(id);
  return useMemo(() => {
    if (set === null) return null;
    const rows = set.rows.map((row) => ({ id: row.id, title: row.title }));
    if (set.at !== -1) return { of: set.of, articles: rows };
    // It has left the list since: it is heard where it would stand.
    const before = set.next === null ? rows.length : rows.findIndex((row) => row.id === set.next?.id);
    return { of: set.of, articles: rows.toSpliced(before, 0, { id, title }) };
  }, [set, id, title]);
}
