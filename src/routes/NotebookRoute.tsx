import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { groupNotes, searchNotes, type NoteOrder } from '../components/notebook/groupNotes.ts';
import { NotebookFile } from '../components/notebook/NotebookFile.tsx';
import { NotebookTools } from '../components/notebook/NotebookTools.tsx';
import { NoteGroups } from '../components/notebook/NoteGroups.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { dossierPath, listPath, notebookPath } from '../paths.ts';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { useTyping } from './frame/useTyping.ts';
import { View } from './frame/View.tsx';
import { useNotebookFile } from './notebook/useNotebookFile.ts';
import { useNotes } from './notebook/useNotes.ts';
import { HighlightNotice } from './reading/highlights/HighlightNotice.tsx';
import { useHighlighting } from './reading/highlights/useHighlighting.ts';
import styles from './NotebookRoute.module.css';

/** All that the reader has highlighted and noted: by article, by name or by date of event. */
export function NotebookRoute() {
  const { highlights, change, remove, importAll } = useHighlighting();
  const noted = useNotes(highlights?.all);
  const { notes, hrefOf } = noted;
  const { typing, order } = useFilter();
  const file = useNotebookFile(noted, importAll);
  const shown = searchNotes(notes, typing.text);
  const isEmpty = notes.length === 0;

  return (
    <View title="Notebook" section={null} ready stays>
      <div className={styles.stage}>
        <ViewHead title="Notebook">{isEmpty ? '' : shown.length === notes.length ? plural(notes.length, 'highlight') : `${shown.length} of ${plural(notes.length, 'highlight')}`}</ViewHead>
        {highlights?.kept === false && <p className={styles.note}>This browser keeps nothing here, as in a private window or on a full disk. Your highlights hold until the window is closed: export them to keep them.</p>}
        {highlights !== null && isEmpty && (
          <p className={styles.empty}>
            Nothing is highlighted yet. Open <a href={listPath()}>an article</a>, select some words and choose a colour, or press h for the sentence that has the focus. What you highlight and note is kept on this device and gathered here.
          </p>
        )}
        {!isEmpty && <NotebookTools text={typing.text} query={typing.text === '' ? undefined : typing.text} order={order} onText={typing.type} />}
        {!isEmpty && shown.length === 0 && <p className={styles.empty}>Nothing in the notebook fits “{typing.text}”.</p>}
        <NoteGroups
          {...groupNotes(shown, order)}
          hrefOf={hrefOf}
          onNote={({ highlight }, note) => void change([highlight.id], { note })}
          onRemove={({ highlight }) => {
            // What has the focus goes.
            document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
            void remove([highlight.id]);
          }}
        />
        {!isEmpty && <p className={styles.dossier}><a href={dossierPath()}>Make a dossier</a> of names or a span of time, with your notes in it.</p>}
        <NotebookFile empty={isEmpty} {...file} />
      </div>
      <HighlightNotice />
    </View>
  );
}

/** The query and the order, which the address holds. */
function useFilter() {
  const search = useAddressSearch();
  const navigate = useNavigate();
  const by = search.get('by');
  const order: NoteOrder = by === 'name' || by === 'event' ? by : 'article';
  const write = useCallback((text: string) => void navigate(`/${notebookPath({ q: text.trim(), by: order === 'article' ? undefined : order })}`, { replace: true }), [navigate, order]);
  return { typing: useTyping(search.get('q') ?? '', order, write), order };
}
