import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react';
import { stemmer } from 'stemmer';
import { FoundBar } from '../../../components/search/FoundBar.tsx';
import { paintFound } from '../../../components/search/paintFound.ts';
import { rangeInElements } from '../../../components/search/rangeInElements.ts';
import { findInArticle, type ArticleHit } from '../../../evidence/search/findInArticle.ts';
import type { ArticleFile } from '../../../model.ts';
import { isTyping } from '../../frame/isTyping.ts';

/** What has the key for itself: a control, a card. */
const controls = 'a[href], button, summary, [role="button"], [role="dialog"], [role="alertdialog"], [role="menu"]';
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Marks what was searched for in the article's text and walks it: Enter and Shift+Enter or the buttons, Esc ends.
 *
 * @param start the sentence that the address names: there the walk begins
 */
export function FindInArticle({ article, text, query, start }: {
  readonly article: ArticleFile['article'];
  readonly text: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly start: number | null;
}) {
  const hits = useMemo(() => findInArticle(article, query, stemmer), [article, query]);
  const [at, setAt] = useState(() => Math.max(0, hits.findIndex(({ sentence }) => sentence >= (start ?? 0))));
  const [ended, setEnded] = useState(false);
  const shown = !ended && hits.length > 0;

  useEffect(() => {
    const root = text.current;
    if (!shown || root === null) return undefined;
    const ranges = hits.map((hit) => rangeOf(root, hit));
    return paintFound(ranges.filter((range) => range !== null), ranges[at] ?? null);
  }, [shown, hits, at, text]);

  const show = (index: number, focus: boolean) => {
    const hit = hits[index];
    const range = hit === undefined || text.current === null ? null : rangeOf(text.current, hit);
    if (range === null) return;
    bringIntoView(range);
    if (focus) focusOn(range);
  };
  const step = (by: -1 | 1, focus = false) => {
    const to = (at + by + hits.length) % hits.length;
    setAt(to);
    show(to, focus);
  };
  // The address leads to a sentence, which may be long; without one the first place may be out of sight.
  const arrive = useEffectEvent(() => show(at, start === null));
  useEffect(() => arrive(), []);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'Escape' && document.querySelector(overlays) === null) {
      event.preventDefault();
      setEnded(true);
    } else if (event.key === 'Enter' && hits.length > 0 && !(event.target instanceof Element && event.target.closest(controls) !== null)) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, true);
    }
  });
  useEffect(() => {
    if (ended) return undefined;
    // Before the keys of the view, for which Escape means to go back.
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, [ended]);

  if (ended) return null;
  return <FoundBar query={query} at={at} of={hits.length} onStep={step} onEnd={() => setEnded(true)} />;
}

const rangeOf = (root: HTMLElement, { sentence, from, to, text }: ArticleHit): Range | null =>
  rangeInElements([...root.querySelectorAll(`[data-sentence="${sentence}"]`)], from, to, text);

/** The bar on top and what stands at the foot of the window cover a part of it. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 90 || bottom > window.innerHeight - 130) window.scrollBy(0, top - window.innerHeight * 0.4);
}

/** The sentence that holds a place takes the focus, so that one reads on from there. */
function focusOn(range: Range): void {
  const sentence = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]');
  if (sentence == null) return;
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
}
