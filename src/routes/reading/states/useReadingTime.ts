import { useEffect, useRef, type RefObject } from 'react';
import type { ArticleState } from '../../../data/own/database.ts';
import type { ReadingDone } from '../../../data/own/states.ts';
import { beginTime, countTime, type Notice } from '../../../evidence/reading/countTime.ts';
import { judgeReading } from '../../../evidence/reading/judgeReading.ts';
import type { ArticleFile } from '../../../model.ts';

const lookMs = 1_000;
/** So much time on the screen is lost at most where a page is closed in a hurry. */
const recordMs = 15_000;

/**
 * Follows how long the article is before the reader's eyes and whether its end was, and records what
 * follows (see `judgeReading`). Once the reader, an undo or another window says otherwise, this opening
 * changes the state no more: it is not taken from their hands again.
 *
 * @param kept what is known of the article; null until it has been read
 */
export function useReadingTime(article: ArticleFile['article'], text: RefObject<HTMLElement | null>, kept: Pick<ArticleState, 'state' | 'seconds'> | null, record: (done: ReadingDone) => Promise<void>): void {
  const known = useRef(kept);
  useEffect(() => {
    known.current = kept;
  });
  const { id, words, minutes } = article;
  const isKnown = kept !== null;
  useEffect(() => {
    if (!isKnown) return undefined;
    const opened = Date.now();
    let time = beginTime(opened, document.visibilityState === 'visible');
    let recorded = 0;
    let end = false;
    let expected = known.current!.state;
    let recording = false;

    const judge = (last: boolean) => {
      const { state, seconds } = known.current!;
      if (recording) return;
      if (state !== expected) {
        // In other hands: what was counted since is not recorded either.
        recorded = time.ms;
        return;
      }
      const more = (time.ms - recorded) / 1000;
      const reached = state === 'read' ? null : judgeReading({ seconds: seconds + more, words, minutes, end });
      const turns = reached !== null && reached !== state;
      if (more <= 0 || !(turns || last || more * 1000 >= recordMs)) return;
      recorded = time.ms;
      recording = true;
      void record({ article: id, seconds: more, reached: turns ? reached : null, opened }).then(() => {
        recording = false;
        if (turns) expected = reached;
      });
    };
    const notice = (what: Notice['what']) => {
      time = countTime(time, { at: Date.now(), what });
      end ||= document.visibilityState === 'visible' && isEndShown(text.current);
      judge(what === 'hide');
    };
    const act = () => notice('act');
    const turn = () => notice(document.visibilityState === 'visible' ? 'show' : 'hide');
    const leave = () => notice('hide');
    const timer = setInterval(() => document.visibilityState === 'visible' && notice('look'), lookMs);
    for (const name of acts) window.addEventListener(name, act, { passive: true, capture: true });
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      for (const name of acts) window.removeEventListener(name, act, { capture: true });
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id, words, minutes, isKnown, text, record]);
}

/** What shows that somebody is there. */
const acts = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** Whether the last line of the text is in the window, or above it. A text that has left the page is not shown. */
const isEndShown = (text: HTMLElement | null): boolean => text?.isConnected === true && text.getBoundingClientRect().bottom <= window.innerHeight;
