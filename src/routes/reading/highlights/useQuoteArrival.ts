import { useEffect, useState, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { drawnRange, readTextNodes } from '../../../components/highlights/textNodes.ts';
import { splitRange, type ArticleText } from '../../../evidence/anchoring/articleText.ts';
import { followQuoteLink, isQuoteFragment, parseQuoteLink } from '../../../evidence/anchoring/quoteLink.ts';
import type { ArticleFile } from '../../../model.ts';

/** As long as a sentence lights up that a link leads to. */
const litMs = 2400;

export interface QuoteArrival {
  /** The words that a link has led to, while they light up. */
  readonly lit: Range | null;
  /** The link's words are not in the article any more. */
  readonly missed: boolean;
  readonly forgetMissed: () => void;
}

/** Goes to the words that the address quotes. Their article is here, so this needs no connection. */
export function useQuoteArrival(article: ArticleFile['article'], joined: ArticleText, text: RefObject<HTMLElement | null>): QuoteArrival {
  const { hash, key } = useLocation();
  const how = useNavigationType();
  const [lit, setLit] = useState<Range | null>(null);
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    const root = text.current;
    // The same address that is asked for twice has another key.
    if (root === null || key === '' || !isQuoteFragment(hash)) return undefined;
    const link = parseQuoteLink(hash);
    const places = link === null ? [] : splitRange(joined, followQuoteLink(joined, link) ?? { from: 0, to: 0 });
    const nodes = readTextNodes(root, article.blocks);
    const ranges = nodes === null ? [] : places.flatMap((place) => drawnRange(nodes, place) ?? []);
    const [first, last] = [ranges[0], ranges.at(-1)];
    // Back leads to where the reader was.
    const stays = how === NavigationType.Pop && window.scrollY > 40;
    if (first === undefined || last === undefined) {
      // oxlint-disable-next-line react/set-state-in-effect -- only the drawn page tells
      setMissed(true);
      if (!stays) goToHeading();
      return undefined;
    }
    const whole = document.createRange();
    whole.setStart(first.startContainer, first.startOffset);
    whole.setEnd(last.endContainer, last.endOffset);
    setMissed(false);
    setLit(whole);
    if (!stays) goTo(whole);
    const timer = setTimeout(() => setLit(null), litMs);
    return () => clearTimeout(timer);
  }, [hash, key, how, article, joined, text]);
  return { lit, missed, forgetMissed: () => setMissed(false) };
}

function goTo(range: Range): void {
  const sentence = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]') ?? range.startContainer.parentElement;
  if (sentence !== null) {
    if (!sentence.matches('a')) sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
  }
  const { top, height } = range.getBoundingClientRect();
  window.scrollTo(window.scrollX, Math.max(0, window.scrollY + top - Math.max(90, (window.innerHeight - height) / 3)));
}

function goToHeading(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
