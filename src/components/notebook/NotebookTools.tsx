import { useId } from 'react';
import { notebookPath } from '../../paths.ts';
import { Chip, Chips } from '../Chips.tsx';
import type { NoteOrder } from './groupNotes.ts';
import styles from './NotebookTools.module.css';

/** Search within the notebook, and how it is ordered. */
export function NotebookTools({ text, query, order, onText }: {
  /** What stands in the box; the address says it a moment later. */
  readonly text: string;
  readonly query: string | undefined;
  readonly order: NoteOrder;
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.tools}>
      <label htmlFor={id} className="hidden-text">Search in the notebook</label>
      <input id={id} type="search" className={styles.search} value={text} placeholder="Search in the notebook" autoComplete="off" onChange={(event) => onText(event.target.value)} />
      <Chips label="Order">
        <Chip href={notebookPath({ q: query })} on={order === 'article'}>By article</Chip>
        <Chip href={notebookPath({ q: query, by: 'name' })} on={order === 'name'}>By name</Chip>
        <Chip href={notebookPath({ q: query, by: 'event' })} on={order === 'event'}>By date of event</Chip>
      </Chips>
    </div>
  );
}
