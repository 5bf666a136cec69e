import { useCallback, useEffect, useState } from 'react';
import type { MarksMode, Personal } from '../../data/personal.ts';

const next: Readonly<Record<MarksMode, MarksMode>> = { calm: 'all', all: 'off', off: 'calm' };

/** How many names are marked; `e` or the button goes on to the next of calm, all, off. The choice is remembered. */
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
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'e' || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      cycle();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [cycle]);
  return [mode, cycle];
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
