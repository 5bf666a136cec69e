import { lazy, Suspense, useEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router-dom';
import { StateTools } from '../../../components/reader/states/StateTools.tsx';
import { TimeLeft } from '../../../components/reader/states/TimeLeft.tsx';
import type { ArticleFile } from '../../../model.ts';
import { useStates } from '../../frame/useStates.ts';
import { NextInLibrary } from './NextInLibrary.tsx';
import { useMinutesLeft } from './useMinutesLeft.ts';
import { useReadingTime } from './useReadingTime.ts';

const NextInSet = lazy(async () => ({ default: (await import('./NextInSet.tsx')).NextInSet }));

const unknown = { state: 'unread', saved: false, seconds: 0 } as const;

/** The parts of the page that stood before the code for this came, and that it draws in. */
interface Places {
  readonly head: Element | null;
  readonly bar: Element | null;
  readonly foot: Element | null;
}

/** What becomes of an article by being read, and what the reader says of it: shown at its head, in the bar and at its foot. */
export function ReadingStates({ article, text }: { readonly article: ArticleFile['article']; readonly text: RefObject<HTMLElement | null> }) {
  const { states, kept, mark, save, record } = useStates();
  const known = kept === null ? null : (states.get(article.id) ?? unknown);
  useReadingTime(article, text, known, record);
  const left = useMinutesLeft(article.minutes, text);
  const isListed = new URLSearchParams(useLocation().search).has('of');
  const [places, setPlaces] = useState<Places | null>(null);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- only the drawn page tells
    setPlaces(findPlaces(text.current));
  }, [text]);
  if (known === null || places === null) return null;
  const read = known.state === 'read';
  return (
    <>
      {places.head !== null && createPortal(
        <StateTools saved={known.saved} read={read} onSave={(saved) => void save([article.id], saved)} onMark={(state) => void mark([article.id], state)} />,
        places.head,
      )}
      {places.bar !== null && createPortal(<TimeLeft minutes={left} read={read} />, places.bar)}
      {places.foot !== null && createPortal(
        isListed ? <Suspense><NextInSet article={article} states={states} /></Suspense> : <NextInLibrary article={article} states={states} />,
        places.foot,
      )}
    </>
  );
}

function findPlaces(text: HTMLElement | null): Places {
  const article = text?.closest('article') ?? null;
  return { head: article?.querySelector('header') ?? null, bar: document.querySelector('[data-command="look"]')?.parentElement ?? null, foot: article };
}
