import { useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import type { EntityRef } from '../../../model.ts';
import { plural } from '../../words/plural.ts';
import { findNames } from './findNames.ts';
import { NameRow } from './NameRow.tsx';
import { rankNames, type NameForms } from './rankNames.ts';
import styles from './PutRightPanel.module.css';

/** At most so many rows: who does not find it among them types a letter more. */
const shown = 30;

/** All names, the likeliest first, narrowed by what is typed. */
export function NameSearch({ label, question, onQuestion, subject, forms, names, verb, onChoose, children }: {
  readonly label: string;
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  /** The name that these are compared with. */
  readonly subject: EntityRef;
  readonly forms: readonly string[];
  readonly names: readonly NameForms[] | null;
  /** What choosing a name says, before the name. */
  readonly verb: string;
  readonly onChoose: (name: NameForms) => void;
  /** Stands before the names. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  const ranked = useMemo(() => rankNames({ ...subject, aliases: forms }, names ?? []).map(({ name }) => name), [subject, forms, names]);
  const asked = useDeferredValue(question);
  const found = useMemo(() => findNames(ranked, asked), [ranked, asked]);
  return (
    <>
      <label className={styles.field} htmlFor={id}>{label}</label>
      <input id={id} className={styles.input} type="search" autoComplete="off" spellCheck={false} value={question} onChange={(event) => onQuestion(event.target.value)} />
      <p className={styles.count} role="status">{names === null ? 'The names are on their way.' : plural(found.length, 'name')}</p>
      <ul className={styles.list}>
        {children}
        {found.slice(0, shown).map((name) => <li key={name.id}><NameRow name={name} verb={verb} onChoose={() => onChoose(name)} /></li>)}
      </ul>
    </>
  );
}
