import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import type { TextQuote } from '../../evidence/anchoring/anchorQuote.ts';
import { joinBlocks } from '../../evidence/anchoring/articleText.ts';
import { findQuote } from '../../evidence/anchoring/findQuote.ts';
import { isQuote } from '../../evidence/anchoring/highlight.ts';
import type { ArticleFile } from '../../model.ts';
import type { Personal, ReadingPlace as StoredPlace } from '../../data/own/personal.ts';
import { sentenceAnchor } from '../../paths.ts';
import { arriveAt } from '../frame/useArrival.ts';
import { anchorSentence } from './anchorSentence.ts';
import { progressOf } from './progressOf.ts';

/** Below this the reader has not begun, above it the article is read: both open at the top. */
const begun = 0.04;
const ended = 0.96;

export interface Reading {
  /** The topmost sentence on the screen; null above the text. */
  readonly sentence: number | null;
  /** The article was opened where it was left. */
  readonly resumed: boolean;
  readonly forgetResumed: () => void;
}

/**
 * Follows where the reader is in the article, remembers it on this device, and on the next opening goes
 * there: unless the address names a sentence, or Back leads to a place of its own.
 */
export function useReadingPlace(article: ArticleFile['article'], text: RefObject<HTMLElement | null>, personal: Personal | null): Reading {
  const [sentence, setSentence] = useState<number | null>(null);
  const [resumed, setResumed] = useState(false);
  const { hash } = useLocation();
  const how = useNavigationType();
  // What counts is how the article was opened; going to a sentence in it later is no opening.
  const [opening] = useState({ hash, how });
  const looked = useRef(false);

  useEffect(() => {
    // An article whose names are put right is not opened anew.
    if (personal === null || opening.hash !== '' || looked.current) return undefined;
    let gone = false;
    void personal.loadPlace(article.id).then((place) => {
      if (gone) return;
      looked.current = true;
      const at = place === null ? null : resumeAt(article, place);
      // A scroll place of Back or reload, or a reader who has already moved, is left alone.
      if (at === null || window.scrollY > 40) return;
      arriveAt(sentenceAnchor(at), 'start');
      setResumed(true);
    });
    return () => {
      gone = true;
    };
  }, [article, personal, opening]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Who was quicker than this code has moved already.
    let moved = opening.hash === '' && window.scrollY > 40;
    const look = () => {
      const root = text.current;
      if (root === null) return;
      const at = topSentence(root);
      setSentence(at);
      if (personal === null || at === null || !moved) return;
      void personal.savePlace({ article: article.id, ...anchorSentence(article, at), progress: progressOf(root), at: Date.now() });
    };
    const soon = () => {
      moved = true;
      clearTimeout(timer);
      timer = setTimeout(look, 200);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('pagehide', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('pagehide', look);
    };
  }, [article, text, personal, opening]);

  return { sentence, resumed, forgetResumed: () => setResumed(false) };
}

/** The sentence at which an article is opened again; null is its beginning. */
export function resumeAt(article: ArticleFile['article'], { progress, sentence, text, around }: StoredPlace): number | null {
  return progress < begun || progress > ended ? null : findSentence(article, sentence, text, around);
}

/**
 * The sentence that a place was in, in an article that may have changed since: where its words stand with
 * what stood around them, also if some were edited; else the one that begins as it did, nearest to where
 * it was; else the same number.
 */
export function findSentence(article: ArticleFile['article'], sentence: number, text: string, around?: StoredPlace['around']): number {
  const quote = { exact: text, ...around };
  const anchored = isQuote(quote) ? findAnchored(article, sentence, quote) : null;
  if (anchored !== null) return anchored;
  const begins = (index: number) => {
    const range = article.sentences[index];
    return range !== undefined && text !== '' && article.blocks[range.block]!.text.startsWith(text, range.from);
  };
  const nearest = Math.max(0, Math.min(sentence, article.sentences.length - 1));
  for (let distance = 0; distance < article.sentences.length; distance += 1) {
    if (begins(nearest - distance)) return nearest - distance;
    if (begins(nearest + distance)) return nearest + distance;
  }
  return nearest;
}

function findAnchored({ blocks, sentences }: ArticleFile['article'], sentence: number, quote: TextQuote): number | null {
  const range = sentences[sentence];
  const hint = range === undefined ? null : { block: range.block, from: range.from, to: range.from + quote.exact.length };
  const place = findQuote(joinBlocks(blocks.map((block) => block.text)), quote, hint)?.place;
  const found = place === undefined ? -1 : sentences.findLastIndex(({ block, from }) => block === place.block && from <= place.from);
  return found === -1 ? null : found;
}

/** By bisection: sentences stand in the page in their order. The bar on top covers the first pixels. */
function topSentence(root: HTMLElement): number | null {
  const sentences = root.querySelectorAll<HTMLElement>('[data-sentence]');
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.getBoundingClientRect().bottom > 76) high = middle;
    else low = middle + 1;
  }
  const found = sentences[Math.min(low, sentences.length - 1)];
  return found === undefined || found.getBoundingClientRect().top > window.innerHeight ? null : Number(found.dataset['sentence']);
}
