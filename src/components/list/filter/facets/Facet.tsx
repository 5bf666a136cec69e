import { useState } from 'react';
import type { EntityKind } from '../../../../model.ts';
import { EntityDot } from '../../../EntityDot.tsx';
import { plural } from '../../../words/plural.ts';
import { FacetHead } from './FacetHead.tsx';
import styles from './Facet.module.css';

export interface FacetValue<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
  /** Articles that it would leave, or that are missed because it is left out. */
  readonly count: number;
  readonly kind: EntityKind | null;
}

const first = 8;
const step = 40;

/** Values of one kind: each can be chosen, and left out. On a value that has the focus the key `-` leaves it out. */
export function Facet<Value extends string>({ title, values, choice, unfolded = false, searching = false, onChoose }: {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly choice: { readonly only: readonly Value[]; readonly not: readonly Value[] };
  readonly unfolded?: boolean;
  /** What is searched for stands open. */
  readonly searching?: boolean;
  readonly onChoose: (value: Value, as: 'only' | 'not' | null) => void;
}) {
  const [opened, setOpened] = useState(unfolded);
  const [most, setMost] = useState(first);
  const asOf = (value: string) => ((choice.only as readonly string[]).includes(value) ? 'only' : (choice.not as readonly string[]).includes(value) ? 'not' : null);
  const chosen = values.filter(({ value }) => asOf(value) !== null);
  const open = opened || searching;
  // What is chosen is always in sight, where it stands.
  const shown = open ? values.filter((each, at) => at < most || chosen.includes(each)) : chosen;
  return (
    <section className={styles.facet}>
      <FacetHead title={title} open={open} onToggle={() => setOpened(!opened)} />
      <ul>
        {shown.map(({ value, name, count, kind }) => {
          const as = asOf(value);
          const toggle = (to: 'only' | 'not') => onChoose(value as Value, as === to ? null : to);
          return (
            <li key={value} className={styles.value} data-as={as}>
              <button
                type="button"
                className={styles.only}
                aria-pressed={as === 'only'}
                disabled={count === 0 && as === null}
                onClick={() => toggle('only')}
                onKeyDown={(event) => {
                  if (event.key === '-') toggle('not');
                }}
              >
                {kind !== null && <EntityDot kind={kind} />}
                <span>{name}<span className="hidden-text">, {plural(count, 'article')}</span></span>
                <small aria-hidden="true">{count}</small>
              </button>
              <button type="button" className={styles.not} aria-pressed={as === 'not'} aria-label={`Leave out ${name}`} title={`Leave out ${name}`} disabled={count === 0 && as === null} onClick={() => toggle('not')}>
                <span aria-hidden="true">−</span>
              </button>
            </li>
          );
        })}
      </ul>
      {open && values.length > most && <button type="button" className={styles.more} onClick={() => setMost(most + step)}>{values.length - most} more</button>}
    </section>
  );
}
