import { useEffect, useState } from 'react';
import { listParameters } from '../../../components/list/filter/listAddress.ts';
import { Toast } from '../../../components/notices/Toast.tsx';
import type { ViewChange, Views } from '../../../data/own/views.ts';
import { useAnnouncement } from '../../frame/Announcer.tsx';
import { useCommand } from '../../frame/keys/useCommand.ts';
import { useAsked } from '../useAsked.ts';
import { useViews } from './useViews.ts';
import styles from './PinnedViews.module.css';

/** Long enough to read it twice; the pointer or the focus on it holds it. The key undoes at any time. */
const shownMs = 12_000;

/** The reader's own views of the list, each a link to it; and what was done with them last, with its undo. */
export function PinnedViews({ search }: { readonly search: URLSearchParams }) {
  const { views, undo } = useViews();
  const here = listParameters(useAsked(search).asked);
  const news = views?.news ?? null;
  // What was told before this view came is told already.
  const [dismissed, setDismissed] = useState(news);
  const last = views?.done.at(-1);
  useCommand('undo', last === undefined ? null : () => void undo(), last?.at ?? 0);
  if (views === null) return null;
  return (
    <>
      {views.all.length > 0 && (
        <nav className={styles.views} aria-label="Pinned views">
          {views.all.map(({ name, address }) => (
            <a key={name} href={pathOf(address)} aria-current={address === here ? 'true' : undefined}>{name}</a>
          ))}
        </nav>
      )}
      {news !== null && news.number !== dismissed?.number && (
        <Told key={news.number} news={news} kept={views.kept} onUndo={() => void undo()} onDismiss={() => setDismissed(news)} />
      )}
    </>
  );
}

/** A view may be kept from an earlier edition: what it says that is no more is left out, and said where it leads to. */
const pathOf = (address: string): string => `./?${address}`;

function Told({ news, kept, onUndo, onDismiss }: {
  readonly news: NonNullable<Views['news']>;
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
  const view = news.change.turns.flatMap(({ before, after }) => after ?? before ?? []).at(-1);
  return <Toast label="Pinned views" words={words} all={{ href: pathOf(view?.address ?? ''), text: 'Show', name: `Show “${view?.name ?? ''}”` }} onUndo={news.undone ? null : onUndo} onDismiss={onDismiss} onHold={setHeld} />;
}

function describe({ kind, turns }: ViewChange): string {
  const before = turns[0]?.before?.name ?? '';
  const after = turns.at(-1)?.after?.name ?? '';
  switch (kind) {
    case 'pinned':
      return `Pinned “${after}”`;
    case 'renamed':
      return `“${before}” is called “${after}” now`;
    case 'unpinned':
      return `Unpinned “${before}”`;
  }
}
