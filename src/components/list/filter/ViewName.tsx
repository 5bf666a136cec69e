import { useEffect, useId, useRef, useState } from 'react';
import styles from './ViewName.module.css';

const longest = 60;

/** Asks for a view's name. Escape gives it up. */
export function ViewName({ name, taken, onKeep, onCancel }: {
  /** What is proposed, or what it is called. */
  readonly name: string;
  /** Names of other views: who takes one of them puts this view in its place. */
  readonly taken: readonly string[];
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState(name);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const isTaken = taken.includes(text.trim());
  return (
    <form
      className={styles.form}
      aria-label="Name of this view"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onKeep(text);
      }}
    >
      <input
        ref={box}
        aria-label="Name of this view"
        aria-describedby={isTaken ? id : undefined}
        value={text}
        maxLength={longest}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit" disabled={text.trim() === ''}>{isTaken ? 'Replace' : 'Keep'}</button>
      <button type="button" onClick={onCancel}>Cancel</button>
      {isTaken && <small id={id}>Another view has this name. It gives way to this one.</small>}
    </form>
  );
}
