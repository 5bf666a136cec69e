import { useEffect, useState } from 'react';
import { Toast } from '../../../components/notices/Toast.tsx';
import type { StateChange, States } from '../../../data/own/states.ts';
import { listPath } from '../../../paths.ts';
import { useAnnouncement } from '../Announcer.tsx';
import { useCommand } from '../keys/useCommand.ts';
import type { StateKeeping } from '../useStates.ts';

/** Long enough to read it twice; the pointer or the focus on it holds it. The key undoes at any time. */
const shownMs = 12_000;

/** Says what became of an article's state and how to undo it, on whichever view the reader is by then; and undoes it by key. */
export function StatesNotice({ keeping: { kept, undo } }: { readonly keeping: StateKeeping }) {
  const news = kept?.news ?? null;
  const [dismissed, setDismissed] = useState<States['news']>(null);
  const last = kept?.done.at(-1);
  useCommand('undo', last === undefined ? null : () => void undo(), last?.at ?? 0);
  if (kept === null || news === null || news.number === dismissed?.number) return null;
  return <Told key={news.number} news={news} kept={kept.kept} onUndo={() => void undo()} onDismiss={() => setDismissed(news)} />;
}

function Told({ news, kept, onUndo, onDismiss }: {
  readonly news: NonNullable<States['news']>;
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
  const saved = news.change.kind === 'saved' || news.change.kind === 'unsaved';
  return <Toast label="Reading" words={words} all={saved ? { href: listPath({ is: 'saved' }), text: 'Saved', name: 'All saved articles' } : { href: listPath({ is: 'unread' }), text: 'Unread', name: 'All unread articles' }} onUndo={news.undone ? null : onUndo} onDismiss={onDismiss} onHold={setHeld} />;
}

const deeds: Readonly<Record<StateChange['kind'], string>> = {
  began: 'Marked as being read',
  read: 'Marked as read',
  unread: 'Marked as unread',
  saved: 'Saved for later',
  unsaved: 'No longer saved',
};

const describe = ({ kind, turns }: StateChange): string => (turns.length === 1 ? deeds[kind] : `${deeds[kind]}: ${String(turns.length)} articles`);
