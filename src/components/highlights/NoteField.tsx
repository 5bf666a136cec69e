import { useEffect, useId, useRef, useState } from 'react';
import styles from './NoteField.module.css';

/** A note as it is written. It is kept when the writing ends, however it ends. */
export function NoteField({ note, label = 'Note', autoFocus = true, onNote, onDone }: {
  readonly note: string;
  readonly label?: string;
  readonly autoFocus?: boolean;
  readonly onNote: (note: string) => void;
  /** Asked to close; without it there is no button for that. */
  readonly onDone?: () => void;
}) {
  const id = useId();
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useRef(() => undefined as void);
  useEffect(() => {
    keep.current = () => onNote(text.trim());
  });
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  // It may be closed by Esc, by a tap beside it or by going elsewhere.
  useEffect(() => () => keep.current(), []);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className="hidden-text">{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        placeholder="What you want to remember"
        onChange={(event) => setText(event.target.value)}
        onBlur={() => keep.current()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          keep.current();
          onDone?.();
        }}
      />
      {onDone !== undefined && <button type="button" onClick={onDone}>Done</button>}
    </div>
  );
}
