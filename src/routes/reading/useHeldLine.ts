import { useEffect } from 'react';
import { firstSentence } from '../look/holdPlace.ts';

/** Keeps the reader's line where it is when the window changes its width: a phone is turned, a window is pulled. */
export function useHeldLine(): void {
  useEffect(() => {
    let width = window.innerWidth;
    let held: { readonly line: Element; readonly top: number } | null = null;
    let frame = 0;
    const remember = () => {
      // A scroll that the new width has brought about is none of the reader's.
      if (window.innerWidth !== width) return;
      const line = firstSentence();
      held = line === null ? null : { line, top: line.getBoundingClientRect().top };
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(remember);
    };
    const resize = () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      if (held?.line.isConnected === true) window.scrollBy(0, held.line.getBoundingClientRect().top - held.top);
    };
    remember();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', resize);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', resize);
    };
  }, []);
}
