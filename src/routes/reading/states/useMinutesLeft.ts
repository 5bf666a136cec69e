import { useEffect, useState, type RefObject } from 'react';
import { minutesLeft } from '../../../evidence/reading/minutesLeft.ts';
import { progressOf } from '../progressOf.ts';

/** Minutes that are left below the reader's place, as it is now. */
export function useMinutesLeft(minutes: number, text: RefObject<HTMLElement | null>): number {
  const [left, setLeft] = useState(minutes);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      if (text.current !== null) setLeft(minutesLeft(minutes, 'reading', progressOf(text.current)));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [minutes, text]);
  return left;
}
