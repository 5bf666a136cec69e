import { useCallback, useEffect, useState } from 'react';
import type { MarksMode, Personal } from '../../data/own/personal.ts';

const next: Readonly<Record<MarksMode, MarksMode>> = { calm: 'all', all: 'off', off: 'calm' };

/** How many names are marked; the button, or the key that presses it, goes on to the next of calm, all, off. The choice is remembered. */
export function useMarks(personal: Personal | null): readonly [mode: MarksMode, cycle: () => void] {
  const [mode, setMode] = useState<MarksMode>('calm');
  useEffect(() => {
    void personal?.loadMarks().then((kept) => kept !== null && setMode(kept));
  }, [personal]);
  const cycle = useCallback(() => {
    const to = next[mode];
    setMode(to);
    void personal?.saveMarks(to);
  }, [mode, personal]);
  return [mode, cycle];
}
