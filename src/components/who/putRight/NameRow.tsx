import { EntityDot } from '../../EntityDot.tsx';
import { kindName } from '../../words/kinds.ts';
import { plural } from '../../words/plural.ts';
import type { NameForms } from './rankNames.ts';
import styles from './PutRightPanel.module.css';

/** A name that can be chosen. */
export function NameRow({ name, verb, onChoose }: {
  readonly name: NameForms;
  /** What choosing it says, before the name: `Same as`. */
  readonly verb: string;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" className={styles.name} onClick={onChoose}>
      <EntityDot kind={name.kind} />
      <span className="hidden-text">{verb}</span>{' '}
      <b>{name.name}</b>{' '}
      <small>{kindName[name.kind]} · {plural(name.mentions, 'mention')}</small>
    </button>
  );
}
