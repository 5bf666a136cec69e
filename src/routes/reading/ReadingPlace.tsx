import { useEffect, type RefObject } from 'react';
import { Notice } from '../../components/notices/Notice.tsx';
import { useStores } from '../../data/dataContext.ts';
import type { ArticleFile } from '../../model.ts';
import { useHeldLine } from './useHeldLine.ts';
import { useReadingPlace } from './useReadingPlace.ts';

/** Tells which sentence is on top of the screen, and says so where the article was opened at the place where it was left. */
export function ReadingPlace({ article, text, onSentence }: {
  readonly article: ArticleFile['article'];
  readonly text: RefObject<HTMLElement | null>;
  readonly onSentence: (sentence: number | null) => void;
}) {
  const { sentence, resumed, forgetResumed } = useReadingPlace(article, text, useStores()?.personal ?? null);
  useHeldLine();
  useEffect(() => onSentence(sentence), [sentence, onSentence]);
  if (!resumed) return null;
  return (
    <Notice onDismiss={forgetResumed}>
      <span>You are where you left off.</span>
      <button
        type="button"
        onClick={() => {
          forgetResumed();
          window.scrollTo(0, 0);
        }}
      >
        Go to the start
      </button>
    </Notice>
  );
}
