import { lazy, Suspense, type RefObject } from 'react';
import type { MarksMode } from '../../data/own/personal.ts';
import type { ArticleFile } from '../../model.ts';
import { ListenHere } from '../listening/ListenHere.tsx';
import { ReadingPlace } from './ReadingPlace.tsx';
import { FindHere } from './find/FindHere.tsx';
import { WalkHere } from './walk/WalkHere.tsx';

const Highlights = lazy(async () => ({ default: (await import('./highlights/Highlights.tsx')).Highlights }));
const ReadingStates = lazy(async () => ({ default: (await import('./states/ReadingStates.tsx')).ReadingStates }));
const PrintHere = lazy(async () => ({ default: (await import('./print/PrintHere.tsx')).PrintHere }));

export interface ReaderExtrasProps {
  readonly article: ArticleFile['article'];
  /** The element that holds the running text. */
  readonly text: RefObject<HTMLElement | null>;
  readonly marks: MarksMode;
  /** Is told the sentence on top of the screen; null above the text. */
  readonly onSentence: (sentence: number | null) => void;
}

/** What an article has and its first view does not need; each part brings its own code when it is used. */
export function ReaderExtras({ article, text, marks, onSentence }: ReaderExtrasProps) {
  return (
    <>
      <ReadingPlace article={article} text={text} onSentence={onSentence} />
      <Suspense><ReadingStates article={article} text={text} /></Suspense>
      <ListenHere article={article} text={text} />
      <FindHere article={article} text={text} />
      <WalkHere article={article.id} text={text} />
      <Suspense><Highlights article={article} text={text} /></Suspense>
      <Suspense><PrintHere article={article} text={text} marks={marks} /></Suspense>
    </>
  );
}
