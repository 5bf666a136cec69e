import { useEffect, useRef, type RefObject } from 'react';
import { useStores } from '../../../data/dataContext.ts';
import { loadHeard } from '../../../data/listening/heard.ts';
import type { ArticleFile } from '../../../model.ts';
import { findSentence } from '../../reading/useReadingPlace.ts';

/** The focus comes this soon after the key or the tap that moved it, in milliseconds; else the page has moved it. */
const soonMs = 500;

/**
 * The sentence at which listening to this article was left, in this visit or the one before; null where it
 * was not, or once the reader has gone to another sentence or paragraph.
 *
 * @param spoken what is being said now; null while nothing of this article is
 */
export function useLeftAt(article: ArticleFile['article'], text: RefObject<HTMLElement | null>, spoken: number | null): RefObject<number | null> {
  const ask = useStores()?.database ?? null;
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (spoken !== null) left.current = spoken;
  }, [spoken]);
  useEffect(() => {
    if (ask === null) return undefined;
    let gone = false;
    void loadHeard(ask).then((heard) => {
      if (!gone && heard?.article === article.id) left.current ??= findSentence(article, heard.sentence, heard.text);
    });
    return () => {
      gone = true;
    };
  }, [ask, article]);
  useEffect(() => {
    const root = text.current;
    let acted = -soonMs;
    const act = ({ timeStamp }: Event) => {
      acted = timeStamp;
    };
    const move = ({ timeStamp }: Event) => {
      if (timeStamp - acted < soonMs) left.current = null;
    };
    document.addEventListener('keydown', act, true);
    document.addEventListener('pointerdown', act, true);
    root?.addEventListener('focusin', move);
    return () => {
      document.removeEventListener('keydown', act, true);
      document.removeEventListener('pointerdown', act, true);
      root?.removeEventListener('focusin', move);
    };
  }, [text]);
  return left;
}
