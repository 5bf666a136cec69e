import { useEffect } from 'react';
import type { RowReading } from '../../../components/list/ArticleRow.tsx';
import type { ArticleId } from '../../../model.ts';
import { useProgress } from '../../reading/useProgress.ts';
import { useNewArticles } from '../useNewArticles.ts';
import { useStates } from '../useStates.ts';

const none: ReadonlySet<ArticleId> = new Set();

/** Tells a list what its rows show of the reader's doings, once that is known and whenever it changes. */
export function Readings({ onReadings }: { readonly onReadings: (readings: ReadonlyMap<ArticleId, RowReading>) => void }) {
  const { states } = useStates();
  const progress = useProgress();
  const fresh = useNewArticles()?.fresh ?? none;
  useEffect(() => {
    onReadings(new Map([...new Set([...states.keys(), ...fresh])].map((article): readonly [ArticleId, RowReading] => {
      const { state, saved } = states.get(article) ?? { state: 'unread', saved: false };
      return [article, { state, saved, fresh: fresh.has(article), progress: progress.get(article) ?? 0 }];
    })));
  }, [states, progress, fresh, onReadings]);
  return null;
}
