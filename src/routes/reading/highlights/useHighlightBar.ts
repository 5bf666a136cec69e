import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { HighlightBarProps } from '../../../components/highlights/HighlightBar.tsx';
import { coveredPlaces, drawnRange, readTextNodes } from '../../../components/highlights/textNodes.ts';
import { anchorQuote } from '../../../evidence/anchoring/anchorQuote.ts';
import { spread, type ArticleText } from '../../../evidence/anchoring/articleText.ts';
import { formatQuotation } from '../../../evidence/anchoring/formatQuotation.ts';
import type { Highlight, HighlightColour } from '../../../evidence/anchoring/highlight.ts';
import { formatQuoteLink } from '../../../evidence/anchoring/quoteLink.ts';
import type { ArticleFile, BlockRange } from '../../../model.ts';
import { articlePath } from '../../../paths.ts';
import { isTyping } from '../../frame/isTyping.ts';
import { useCommand } from '../../frame/keys/useCommand.ts';
import { findTapped } from './findTapped.ts';
import { makeId } from './makeId.ts';
import type { Highlighting } from './useHighlighting.ts';
import { useSelected } from './useSelected.ts';
import type { Standing } from './useStanding.ts';
import { extendBySentence, sentenceAt, walkSentences } from './walkSentences.ts';

interface Opened {
  /** What it is about on the page. */
  readonly range: Range;
  readonly places: readonly BlockRange[];
  /** Highlights that it is about; none for words that are only selected. */
  readonly ids: readonly string[];
  readonly takesFocus: boolean;
  readonly noting: boolean;
  readonly said: string;
  /** What it is about has been seen among the highlights: what was just made comes a moment later. */
  readonly seen: boolean;
}

export interface HighlightBarState {
  readonly open: boolean;
  readonly props: HighlightBarProps;
}

/** What the bar is about, and what its buttons do: the state between selecting and highlighting. */
export function useHighlightBar(
  article: ArticleFile['article'],
  joined: ArticleText,
  text: RefObject<HTMLElement | null>,
  standing: readonly Standing[],
  { highlights, add, change, remove }: Highlighting,
): HighlightBarState {
  const [opened, setOpened] = useState<Opened | null>(null);
  const popup = useRef<HTMLDivElement>(null);
  /** What in the text had the focus before. */
  const home = useRef<HTMLElement | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const own = standing.filter(({ highlight }) => opened?.ids.includes(highlight.id) === true).map(({ highlight }) => highlight);
  if (opened !== null && !opened.seen && own.length > 0) setOpened({ ...opened, seen: true });
  // Its highlight may have been undone, or removed in another window.
  if (opened !== null && opened.seen && own.length === 0) setOpened(null);
  const shown = opened;
  const lastColour = highlights?.all.at(-1)?.colour ?? 'yellow';

  const openRange = (range: Range, takesFocus: boolean): Opened | null => {
    const nodes = text.current === null ? null : readTextNodes(text.current, article.blocks);
    const places = nodes === null ? [] : coveredPlaces(nodes, range, article.blocks);
    if (places.length === 0) return null;
    const same = standing.filter(({ place }) => places.length === 1 && isSame(place, places[0]!)).map(({ highlight }) => highlight.id);
    home.current = homeOf(text.current);
    return { range: range.cloneRange(), places, ids: same.slice(-1), takesFocus, noting: false, said: '', seen: false };
  };
  const openOwn = ({ highlight, place }: Standing, takesFocus: boolean): void => {
    const nodes = text.current === null ? null : readTextNodes(text.current, article.blocks);
    const range = nodes === null ? null : drawnRange(nodes, place);
    if (range === null) return;
    home.current = homeOf(text.current);
    setOpened({ range, places: [place], ids: [highlight.id], takesFocus, noting: false, said: '', seen: false });
  };

  /** Makes highlights of the places, one in each block; gives their ids. */
  const make = (places: readonly BlockRange[], colour: HighlightColour): readonly string[] => {
    const now = Date.now();
    const made = places.map((place): Highlight => ({
      id: makeId(),
      article: article.id,
      title: article.title,
      published: article.published,
      quote: anchorQuote(joined.text, spread(joined, place)!),
      place,
      colour,
      note: '',
      made: now,
      changed: now,
    }));
    void add(made);
    document.getSelection()?.removeAllRanges();
    return made.map(({ id }) => id);
  };

  useSelected(text, popup, (range) => {
    const next = range === null ? null : openRange(range, false);
    if (next !== null) setOpened(next);
    else setOpened((before) => (before !== null && before.ids.length === 0 ? null : before));
  });

  const highlightHere = () => {
    const root = text.current;
    if (root === null) return;
    const selection = document.getSelection();
    const selected = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? openRange(selection.getRangeAt(0), true) : null;
    const sentence = sentenceAt(root) ?? topSentence(root);
    const range = document.createRange();
    if (sentence !== null) range.selectNodeContents(sentence);
    const next = selected ?? (sentence === null ? null : openRange(range, true));
    if (next === null) return;
    const over = selected === null ? standing.findLast(({ place }) => next.places.some((each) => covers(place, each))) : undefined;
    if (over !== undefined) openOwn(over, true);
    else setOpened(next.ids.length > 0 ? next : { ...next, ids: make(next.places, lastColour) });
  };
  useCommand('highlight', highlightHere);

  const latest = useRef({ shown, standing, openOwn });
  useEffect(() => {
    latest.current = { shown, standing, openOwn };
  });
  useEffect(() => {
    const root = text.current;
    if (root === null) return undefined;
    const tap = (event: MouseEvent) => {
      if (event.button !== 0 || event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
      // A name has its card, and a link its way.
      if (event.target instanceof Element && event.target.closest('a, button') !== null) return;
      const nodes = readTextNodes(root, article.blocks);
      const found = nodes === null ? null : findTapped(nodes, latest.current.standing, event);
      if (found !== null) latest.current.openOwn(found, false);
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Enter' && latest.current.shown !== null && !(event.target instanceof Element && event.target.closest('a, button') !== null)) {
        const first = popup.current?.querySelector('button');
        first?.focus();
        if (first != null) event.preventDefault();
        return;
      }
      const step = steps[event.key];
      if (step === undefined || (!event.shiftKey && !event.key.endsWith('Right') && !event.key.endsWith('Left'))) return;
      if (event.shiftKey ? extendBySentence(root, step) : walkSentences(root, step)) event.preventDefault();
    };
    root.addEventListener('click', tap);
    document.addEventListener('keydown', press);
    return () => {
      root.removeEventListener('click', tap);
      document.removeEventListener('keydown', press);
    };
  }, [text, article]);

  const ids = shown === null ? [] : shown.ids;
  /** The highlights that the bar is about; made now where there are none yet. */
  const ensure = (colour: HighlightColour): readonly string[] => (shown === null || ids.length > 0 ? ids : make(shown.places, colour));
  const copy = async () => {
    if (shown === null) return;
    const said = await copyText(quote(article, joined, shown.places)).then(() => 'Copied, with a link to its place.', () => 'This browser does not let the page copy.');
    setOpened((before) => before && { ...before, said });
  };
  return {
    open: shown !== null,
    props: {
      subject: shown === null ? null : { colour: own[0]?.colour ?? (ids.length > 0 ? lastColour : null), note: own[0]?.note ?? '', noting: shown.noting, said: shown.said },
      anchor: shown?.range ?? null,
      narrow: window.matchMedia('(max-width: 800px)').matches,
      takesFocus: shown?.takesFocus ?? false,
      popup,
      onColour: (colour) => {
        if (shown === null) return;
        if (ids.length > 0) void change(ids, { colour });
        else setOpened({ ...shown, ids: make(shown.places, colour), said: '' });
      },
      onNoting: () => {
        if (shown !== null) setOpened({ ...shown, ids: ensure(lastColour), noting: !shown.noting, said: '' });
      },
      // Words in several blocks are several highlights: the note stands with the first.
      onNote: (note) => void change(ids.slice(0, 1), { note }),
      onCopy: () => void copy(),
      onRemove: () => {
        void remove(ids);
        close();
      },
      onClose: close,
      home: () => home.current,
    },
  };
}

const steps: Readonly<Partial<Record<string, -1 | 1>>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const isSame = (a: BlockRange, b: BlockRange): boolean => a.block === b.block && a.from === b.from && a.to === b.to;
const covers = (outer: BlockRange, inner: BlockRange): boolean => outer.block === inner.block && outer.from <= inner.from && outer.to >= inner.to;

/** What in the text has the focus. */
const homeOf = (root: HTMLElement | null): HTMLElement | null =>
  root !== null && document.activeElement instanceof HTMLElement && root.contains(document.activeElement) ? document.activeElement : null;

/** The first sentence in the window: who has not gone anywhere reads there. */
const topSentence = (root: HTMLElement): HTMLElement | null =>
  [...root.querySelectorAll<HTMLElement>('[data-sentence]')].find((sentence) => sentence.getBoundingClientRect().top >= 60) ?? null;

function quote({ id, title, source, published }: ArticleFile['article'], joined: ArticleText, places: readonly BlockRange[]): string {
  const ranges = places.map((place) => spread(joined, place)!);
  const fragment = formatQuoteLink(joined.text, { from: ranges[0]!.from, to: ranges.at(-1)!.to });
  return formatQuotation({
    paragraphs: ranges.map(({ from, to }) => joined.text.slice(from, to)),
    title,
    source,
    published,
    link: new URL(`${articlePath(id)}#${fragment}`, document.baseURI).href,
  });
}

async function copyText(words: string): Promise<void> {
  // Without a secure connection there is no clipboard to write to.
  await navigator.clipboard.writeText(words);
}
