import { useId, useState } from 'react';
import type { PutRightPanelProps } from './subject.ts';
import styles from './PutRightPanel.module.css';

/** Another name for all of it: typed, or one of the ways in which it is written. */
export function RenamePage({ subject: { entity, forms }, onCorrect }: PutRightPanelProps) {
  const id = useId();
  const [typed, setTyped] = useState(entity.name);
  const name = typed.replaceAll(/\s+/g, ' ').trim();
  const rename = (to: string) => onCorrect({ do: 'rename', entity, name: to });
  const others = forms.filter((form) => form !== entity.name);
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '' && name !== entity.name) rename(name);
        }}
      >
        <label className={styles.field} htmlFor={id}>Name</label>
        <input id={id} className={styles.input} autoComplete="off" spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit" className={styles.primary} disabled={name === '' || name === entity.name}>Rename</button>
      </form>
      {others.length > 0 && (
        <>
          <h4 className="eyebrow">It is written</h4>
          <ul className={styles.list}>
            {others.map((form) => <li key={form}><button type="button" className={styles.name} onClick={() => rename(form)}><span className="hidden-text">Rename to</span> <b>{form}</b></button></li>)}
          </ul>
        </>
      )}
    </>
  );
}
