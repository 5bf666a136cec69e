import type { ReactNode } from 'react';
import type { CalendarDate, EntityId, EntityRef } from '../../../model.ts';
import { timelinePath } from '../../../paths.ts';
import { Chip, Chips } from '../../Chips.tsx';
import { EntityDot } from '../../EntityDot.tsx';
import { formatDate } from '../../words/formatDate.ts';
import { plural } from '../../words/plural.ts';
import { formatSpan } from '../span/formatSpan.ts';
import type { Clock } from '../span/placeInTime.ts';
import { writeTimelineFilter, type Asked } from './readTimelineFilter.ts';
import styles from './Filters.module.css';

/** Other names open other folds. */
const to = (asked: Asked, change: Partial<Asked>): string => timelinePath(writeTimelineFilter({ ...asked, open: [], ...change }));

/** Whose events are shown; several names mean that all of them take part. `children` is what finds more names. */
export function NameChips({ asked, names, children }: {
  readonly asked: Asked;
  /** Those that are chosen first. */
  readonly names: readonly EntityRef[];
  readonly children: ReactNode;
}) {
  const without = (id: EntityId) => asked.who.filter((each) => each !== id);
  return (
    <Chips label="Filter by name">
      <Chip href={to(asked, { who: [] })} on={asked.who.length === 0}>All</Chip>
      {names.map(({ id, kind, name }) => {
        const on = asked.who.includes(id);
        return (
          <Chip key={id} href={to(asked, { who: on ? without(id) : [...asked.who, id] })} on={on}>
            {asked.who.length > 0 && !on && <><span aria-hidden="true">+</span><span className="hidden-text">together with</span>{' '}</>}
            <EntityDot kind={kind} />{name}
          </Chip>
        );
      })}
      {children}
    </Chips>
  );
}

const clocks: readonly { readonly clock: Clock; readonly name: string }[] = [
  { clock: 'happened', name: 'When it happened' },
  { clock: 'reported', name: 'When it was reported' },
  { clock: 'both', name: 'Both' },
];

/** Which of its two days an event stands under. */
export function ClockLinks({ asked }: { readonly asked: Asked }) {
  return (
    <nav className={styles.clocks} aria-label="Clock">
      {clocks.map(({ clock, name }) => (
        <a key={clock} href={to(asked, { clock })} aria-current={clock === asked.clock ? 'true' : undefined}>{name}</a>
      ))}
    </nav>
  );
}

/** What is left out of the timeline, in words, each with the tap that brings it back. */
export function LeftOut({ asked, later, children }: {
  readonly asked: Asked;
  /** Reports made after the day up to which it is told. */
  readonly later: number;
  /** What else is to be said of what is left. */
  readonly children: ReactNode;
}) {
  const { span, until } = asked;
  if (span === null && until === null) return null;
  return (
    <p className={styles.leftOut}>
      {span !== null && <span>{formatSpan(span)} <a href={to(asked, { span: null })}>Show all time</a></span>}
      {until !== null && <AsOf asked={asked} until={until} later={later} />}
      {children}
    </p>
  );
}

function AsOf({ asked, until, later }: { readonly asked: Asked; readonly until: CalendarDate; readonly later: number }) {
  return (
    <span>
      As told up to {formatDate(until)} · {plural(later, 'later report')} <a href={to(asked, { until: null })}>{later > 0 ? 'Show them' : 'Show without that end'}</a>
    </span>
  );
}
