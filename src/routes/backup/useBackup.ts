import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { FileNews } from '../../components/files/FileBox.tsx';
import { formatDate } from '../../components/words/formatDate.ts';
import { plural } from '../../components/words/plural.ts';
import { personalsQuery, removeAll, restoreBackup, undoRestore, writeBackup, type Personals } from '../../data/own/backup/backup.ts';
import type { RowTurn } from '../../data/own/backup/keptRows.ts';
import { useStores } from '../../data/dataContext.ts';
import { dayOf } from '../frame/dayOf.ts';
import { useCommand } from '../frame/keys/useCommand.ts';
import { saveFile } from '../frame/saveFile.ts';
import { countUnread, tellMerge } from './tellPersonals.ts';

export interface Backup {
  /** Null where the browser keeps nothing; undefined until that is known. */
  readonly all: Personals | null | undefined;
  readonly news: FileNews | null;
  readonly save: () => void;
  readonly restore: (file: File) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

/** What was done last, as long as it can be undone: until one leaves the page. */
interface Undoable {
  readonly turns: readonly RowTurn[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** All that is personal out as a file, in again, and away. */
export function useBackup(): Backup {
  const queries = useQueryClient();
  const ask = useStores()?.database ?? null;
  const all = useQuery(personalsQuery(ask)).data;
  const [news, setNews] = useState<FileNews | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);

  const countAnew = useCallback(() => queries.invalidateQueries({ queryKey: personalsQuery(ask).queryKey }), [queries, ask]);
  const tellDone = (words: string, lines: readonly string[], turns: readonly RowTurn[]) => {
    setUndoable(turns.length === 0 ? null : { turns, at: Date.now() });
    setNews({ kind: 'done', words, lines });
  };
  const undo = useCallback(async () => {
    if (ask === null || undoable === null) return;
    // What has the focus goes.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    setUndoable(null);
    const since = await undoRestore(queries, ask, undoable.turns, Date.now());
    if (since === null) setNews({ kind: 'failed', words: 'It could not be undone: this browser would not keep it.', lines: [] });
    else setNews({ kind: 'done', words: `Undone: all is as it was before.${since === 0 ? '' : ` But ${since === 1 ? '1 thing' : `${since} things`} changed since then, and stayed.`}` });
    await countAnew();
  }, [ask, undoable, queries, countAnew]);
  useCommand('undo', undoable === null ? null : () => void undo(), undoable?.at ?? 0);

  return {
    all,
    news: news?.kind === 'done' && undoable !== null ? { ...news, onUndo: () => void undo() } : news,
    save: () => {
      if (all == null) return;
      const now = Date.now();
      const name = `dateline-backup-${dayOf(now)}.json`;
      saveFile(name, 'application/json', writeBackup(all, new Date(now).toISOString()));
      const unread = countUnread(all);
      setNews({
        kind: 'done',
        words: `Saved as ${name}.`,
        lines: unread === 0 ? [] : [`${plural(unread, 'thing')} that this version of Dateline cannot read ${unread === 1 ? 'is' : 'are'} not in it, and ${unread === 1 ? 'stays' : 'stay'} here.`],
      });
    },
    restore: async (file) => {
      if (ask === null) return;
      const result = await restoreBackup(queries, ask, await file.text(), file.name, Date.now());
      if (result.kind === 'problems') {
        setNews({ kind: 'failed', words: 'Nothing was changed: this file cannot be restored.', lines: result.problems });
        return;
      }
      const { made, counts, ignored, turns } = result.done;
      const from = `${file.name}, saved on ${formatDate(dayOf(Date.parse(made)))}`;
      tellDone(turns.length === 0 ? `Nothing was changed: all of ${from}, is here already or newer here.` : `Restored from ${from}.`, [
        ...tellMerge(counts),
        ...(ignored.length === 0 ? [] : [`Left out, as this version of Dateline does not know it: ${ignored.join(', ')}.`]),
      ], turns);
      await countAnew();
    },
    removeAll: async () => {
      if (ask === null) return;
      const turns = await removeAll(queries, ask, Date.now());
      if (turns === null) setNews({ kind: 'failed', words: 'Nothing was removed: this browser does not let the page.', lines: [] });
      else tellDone('Everything personal was removed from this device.', [], turns);
      await countAnew();
    },
  };
}
