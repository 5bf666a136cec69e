import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Toast } from '../../components/notices/Toast.tsx';
import { describeCorrection } from '../../components/who/putRight/describeCorrection.ts';
import { rereadJournal, type Journal } from '../../data/own/corrections.ts';
import { correctionsMark } from '../../data/library.ts';
import { correctionsPath } from '../../paths.ts';
import { useAnnouncement } from '../frame/Announcer.tsx';
import { useCommand } from '../frame/keys/useCommand.ts';
import { useCorrecting } from './useCorrecting.ts';

/** Long enough to read it twice; the pointer or the focus on it holds it. `u` undoes at any time. */
const shownMs = 12_000;

/** Says what was put right and how to undo it, answers to the key `u`, and hears of other windows. */
export function CorrectionNotice() {
  const queries = useQueryClient();
  const { journal, undo } = useCorrecting();
  const [dismissed, setDismissed] = useState<Journal['news']>(null);
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => key === correctionsMark && void rereadJournal(queries);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [queries]);
  const last = journal?.steps.at(-1);
  useCommand('undo', last === undefined ? null : () => void undo(), last?.at);
  const news = journal?.news ?? null;
  if (journal === null || news === null || news === dismissed) return null;
  return <Told key={news.number} news={news} kept={journal.kept} onUndo={() => void undo()} onDismiss={() => setDismissed(news)} />;
}

function Told({ news, kept, onUndo, onDismiss }: {
  readonly news: NonNullable<Journal['news']>;
  readonly kept: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}) {
  const [held, setHeld] = useState(false);
  const words = `${news.kind === 'made' ? '' : 'Undone: '}${describeCorrection(news.step.correction)}.${kept ? '' : ' This browser keeps nothing, so it holds for this visit.'}`;
  useAnnouncement(news.kind === 'made' ? `${words} Press u to undo.` : words);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, shownMs);
    return () => clearTimeout(timer);
  }, [held, onDismiss]);
  return <Toast label="Correction" words={words} all={{ href: correctionsPath(), text: 'All', name: 'All corrections' }} onUndo={news.kind === 'made' ? onUndo : null} onDismiss={onDismiss} onHold={setHeld} />;
}
