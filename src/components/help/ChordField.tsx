import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { KeyRow, ReadStroke } from './HelpDialog.tsx';
import styles from './HelpDialog.module.css';

/** One command with its key. Its button turns into a field that takes the keys pressed: Enter keeps them, Escape does not. */
export function ChordField({ row, readStroke }: { readonly row: KeyRow; readonly readStroke: ReadStroke }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const shown = row.chord?.split(' ').map((stroke) => names[stroke] ?? stroke);
  const editing = draft !== null;
  const edited = useRef(false);
  useEffect(() => {
    if (editing) field.current?.focus();
    else if (edited.current) button.current?.focus();
    edited.current = editing;
  }, [editing]);

  const end = (failed: string | null) => {
    setProblem(failed);
    if (failed === null) setDraft(null);
  };
  const press = (event: KeyboardEvent) => {
    const stroke = readStroke(event.nativeEvent);
    const erases = event.key === 'Backspace' || event.key === 'Delete';
    if (stroke === null && !erases) return;
    event.preventDefault();
    event.stopPropagation();
    if (erases) setDraft('');
    else if (stroke === 'Escape') end(null);
    else if (stroke === 'Enter') end(draft === '' ? null : row.onSet(draft ?? ''));
    // A third key begins anew.
    else setDraft((before) => (before === null || before === '' || before.includes(' ') ? stroke : `${before} ${stroke!}`));
  };

  return (
    <div className={styles.row}>
      <span className={styles.name}>{row.name}</span>
      {editing ? (
        <>
          <input ref={field} className={styles.field} readOnly value={draft} placeholder="Press a key" aria-label={`New key for “${row.name}”: Enter keeps it, Escape does not`} aria-describedby={problem === null ? undefined : id} onKeyDown={press} />
          <button type="button" className={styles.plain} disabled={draft === ''} onClick={() => end(row.onSet(draft))}>Keep</button>
          <button type="button" className={styles.plain} onClick={() => end(row.onSet(''))}>No key</button>
          {!row.isUsual && <button type="button" className={styles.plain} onClick={() => end(row.onReset())}>As it came</button>}
        </>
      ) : (
        <button ref={button} type="button" className={styles.chord} data-changed={!row.isUsual} aria-label={`${shown?.join(' ') ?? 'No key'}: change the key for “${row.name}”`} onClick={() => setDraft('')}>
          {shown === undefined ? <span aria-hidden="true">–</span> : shown.map((stroke) => <kbd key={stroke}>{stroke}{' '}</kbd>)}
        </button>
      )}
      <p id={id} role="alert" className={styles.problem}>{problem}</p>
    </div>
  );
}

const names: Readonly<Record<string, string>> = { Escape: 'Esc' };
