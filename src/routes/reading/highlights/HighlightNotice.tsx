import { useEffect, useState } from 'react';
import { Toast } from '../../../components/notices/Toast.tsx';
import type { HighlightChange, Highlights } from '../../../data/own/highlights.ts';
import { notebookPath } from '../../../paths.ts';
import { useAnnouncement } from '../../frame/Announcer.tsx';
import { useCommand } from '../../frame/keys/useCommand.ts';
import { useHighlighting } from './useHighlighting.ts';

/** Long enough to read it twice; the pointer or the focus on it holds it. The key undoes at any time. */
const shownMs = 12_000;

/** Says what was done with highlights and how to undo it, and undoes it by key. `quiet`: what did it is still open. */
export function HighlightNotice({ quiet = false }: { readonly quiet?: boolean }) {
  const { highlights, undo } = useHighlighting();
  const news = highlights?.news ?? null;
  // What was told before this view came is told already.
  const [dismissed, setDismissed] = useState(news);
  const last = highlights?.done.at(-1);
  useCommand('undo', last === undefined ? null : () => void undo(), last?.at ?? 0);
  if (highlights === null || news === null || news.number === dismissed?.number || quiet) return null;
  return <Told key={news.number} news={news} kept={highlights.kept} onUndo={() => void undo()} onDismiss={() => setDismissed(news)} />;
}

function Told({ news, kept, onUndo, onDismiss }: {
  readonly news: NonNullable<Highlights['news']>;
  readonly kept: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}) {
  const [held, setHeld] = useState(false);
  const words = `${news.undone ? 'Undone: ' : ''}${describe(news.change)}.${kept ? '' : ' This browser keeps nothing, so it holds for this visit.'}`;
  useAnnouncement(news.undone ? words : `${words} It can be undone.`);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, shownMs);
    return () => clearTimeout(timer);
  }, [held, onDismiss]);
  return <Toast label="Highlights" words={words} all={{ href: notebookPath(), text: 'Notebook' }} onUndo={news.undone ? null : onUndo} onDismiss={onDismiss} onHold={setHeld} />;
}

function describe({ kind, turns }: HighlightChange): string {
  const { before = null, after = null } = turns[0] ?? {};
  const words = `“${cut((after ?? before)?.quote.exact ?? '')}”`;
  switch (kind) {
    case 'added':
      return `Highlighted ${words}`;
    case 'removed':
      return `Removed the highlight on ${words}`;
    case 'changed':
      if (before?.note === after?.note) return `Another colour for ${words}`;
      return after?.note === '' ? `Removed the note on ${words}` : `Noted on ${words}`;
  }
}

/** Without the marks that a sentence of its own would bring. */
const cut = (text: string): string => {
  const words = text.replace(/^[“"«„]/u, '').replace(/[.”"»]+$/u, '');
  return words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words;
};
