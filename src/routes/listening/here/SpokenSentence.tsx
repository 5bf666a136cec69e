import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { BackToSpoken } from '../../../components/listening/BackToSpoken.tsx';
import { paintSpoken } from '../../../components/listening/paintSpoken.ts';
import { boxOf, isRoomy, isSeen } from './spokenBox.ts';

/** A scroll of ours is over after so long, where the browser does not tell. */
const scrollMs = 1000;

/**
 * Shows in the text what is being said, and keeps it in the window: unless the reader has scrolled away
 * from it, who is then offered the way back.
 */
export function SpokenSentence({ sentence, text }: {
  /** Null is the title. */
  readonly sentence: number | null;
  readonly text: RefObject<HTMLElement | null>;
}) {
  const [away, setAway] = useState(false);
  /** Until then a scroll is not the reader's. */
  const own = useRef(0);

  const bring = () => {
    const box = boxOf(elementsOf(text.current, sentence));
    if (box === null || isRoomy(box)) return;
    own.current = performance.now() + scrollMs;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollTo({ top: window.scrollY + box.top - window.innerHeight * 0.3, behavior: calm ? 'instant' : 'smooth' });
  };
  const follow = useEffectEvent(() => {
    if (!away) bring();
  });
  useEffect(() => {
    const forget = paintSpoken(elementsOf(text.current, sentence));
    follow();
    return forget;
  }, [text, sentence]);

  const look = useEffectEvent(() => {
    const box = boxOf(elementsOf(text.current, sentence));
    if (performance.now() > own.current) setAway(box !== null && !isSeen(box));
  });
  useEffect(() => {
    const scroll = () => look();
    const end = () => {
      own.current = 0;
    };
    window.addEventListener('scroll', scroll, { passive: true });
    window.addEventListener('scrollend', end);
    // Who takes hold while the text still glides has scrolled.
    const takes = ['wheel', 'touchmove', 'keydown'] as const;
    takes.forEach((name) => window.addEventListener(name, end, { passive: true }));
    return () => {
      window.removeEventListener('scroll', scroll);
      window.removeEventListener('scrollend', end);
      takes.forEach((name) => window.removeEventListener(name, end));
    };
  }, []);

  if (!away) return null;
  return (
    <BackToSpoken
      onBack={() => {
        setAway(false);
        bring();
      }}
    />
  );
}

function elementsOf(text: HTMLElement | null, sentence: number | null): readonly Element[] {
  if (text === null) return [];
  return [...(sentence === null ? (text.closest('article')?.querySelectorAll('h1') ?? []) : text.querySelectorAll(`[data-sentence="${String(sentence)}"]`))];
}
