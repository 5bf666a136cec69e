import { useEffect, useEffectEvent } from 'react';
import type { Playing } from '../../../data/listening/openPlayer.ts';
import { judgeReading } from '../../../evidence/reading/judgeReading.ts';
import type { ArticleFile } from '../../../model.ts';
import { useStates } from '../../frame/useStates.ts';

type Article = ArticleFile['article'];

/** So much time is lost at most where a page is closed in a hurry. */
const recordMs = 15_000;

/**
 * Listening counts as reading: its time is added to the article's, where the article is not before the
 * reader's eyes, whose time is counted there already; and who has heard the end has been at the end.
 */
export function useHeardTime(article: Article, { state }: Playing, isShown: boolean): void {
  const { states, kept, record } = useStates();
  const speaks = state === 'speaking';
  const hasEnded = state === 'ended';
  const add = useEffectEvent(({ id, words, minutes }: Article, { ms, opened, end }: { readonly ms: number; readonly opened: number; readonly end: boolean }) => {
    if (kept === null || (ms <= 0 && !end)) return;
    const known = states.get(id) ?? { state: 'unread', seconds: 0 };
    // At the end the last of the time may be on its way to the store.
    const seconds = known.seconds + (end ? recordMs : ms) / 1000;
    const reached = known.state === 'read' ? null : judgeReading({ seconds, words, minutes, end });
    void record({ article: id, seconds: ms / 1000, reached: reached === known.state ? null : reached, opened });
  });
  useEffect(() => {
    if (!speaks) return undefined;
    const opened = Date.now();
    let from = opened;
    let isSeen = isShown && document.visibilityState === 'visible';
    const count = () => {
      const now = Date.now();
      if (!isSeen) add(article, { ms: now - from, opened, end: false });
      from = now;
      isSeen = isShown && document.visibilityState === 'visible';
    };
    const timer = setInterval(count, recordMs);
    document.addEventListener('visibilitychange', count);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', count);
      count();
    };
  }, [speaks, isShown, article]);
  useEffect(() => {
    if (hasEnded) add(article, { ms: 0, opened: Date.now(), end: true });
  }, [hasEnded, article]);
}
