import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Printing<T> {
  readonly value: T;
  /** Takes back what was changed on the page. */
  readonly undo: () => void;
}

/** What is on the page for paper alone: made when printing begins, and gone when it is over. Null at all other times. */
export function usePrinting<T>(prepare: () => Printing<T>): T | null {
  const [printing, setPrinting] = useState<Printing<T> | null>(null);
  const latest = useRef(prepare);
  useEffect(() => {
    latest.current = prepare;
  });
  useEffect(() => {
    let undo: (() => void) | null = null;
    const end = () => {
      undo?.();
      undo = null;
      setPrinting(null);
    };
    const begin = () => {
      undo?.();
      const made = latest.current();
      undo = made.undo;
      // The browser draws the paper as soon as this returns.
      flushSync(() => setPrinting(made));
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      undo?.();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing?.value ?? null;
}

/** Writes keys behind elements, for paper; what comes back takes them away again. */
export function writeKeys(keyed: readonly (readonly [element: Element, key: string])[]): () => void {
  for (const [element, key] of keyed) element.setAttribute('data-printed-key', key);
  return () => {
    for (const [element] of keyed) element.removeAttribute('data-printed-key');
  };
}
