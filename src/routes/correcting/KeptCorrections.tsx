import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { correctionsMark, journalKey } from '../../data/library.ts';

const CorrectionNotice = lazy(async () => ({ default: (await import('./CorrectionNotice.tsx')).CorrectionNotice }));

/** Waits until there are corrections, kept from an earlier visit, or made in this window or another one. Until then nothing of them is loaded. */
export function KeptCorrections() {
  const queries = useQueryClient();
  const [begun, setBegun] = useState(() => queries.getQueryState(journalKey) !== undefined || isMarked());
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => key === correctionsMark && setBegun(true);
    window.addEventListener('storage', hear);
    // What is added is told while a view renders, what is updated is not.
    const stop = queries.getQueryCache().subscribe(({ type, query }) => type === 'updated' && query.queryKey[0] === journalKey[0] && setBegun(true));
    return () => {
      window.removeEventListener('storage', hear);
      stop();
    };
  }, [queries]);
  return begun ? <Suspense><CorrectionNotice /></Suspense> : null;
}

function isMarked(): boolean {
  try {
    return window.localStorage.getItem(correctionsMark) !== null;
  } catch {
    // Where site data is blocked, even to look at it throws.
    return false;
  }
}
