import { memo, type ReactNode } from 'react';
import type { CalendarDate, EntityId, TimelineEntry } from '../../model.ts';
import { plural } from '../words/plural.ts';
import { DueNote } from './DueNote.tsx';
import { EventItem } from './EventList.tsx';
import type { ListItem, ListYear } from './filter/foldTimeline.ts';
import type { Clock } from './span/placeInTime.ts';
import styles from './TimelineList.module.css';

/** A fold's events stand in lists of as many: a browser lays out only those near its window. */
const chunk = 50;

export interface TimelineListProps {
  readonly clock: Clock;
  /** The names whose mentions are filled. */
  readonly about: readonly EntityId[];
  /** How it can be put right that reports stand together. */
  readonly putRight: (entry: TimelineEntry) => ReactNode;
  /** What is announced for a time before this day should have come about. */
  readonly today: CalendarDate;
  /** All that is told, to find in it what followed. */
  readonly told: readonly TimelineEntry[];
  /** The keys of the folds that are open. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** Events in order of the clock, by year, dense times folded: the primary form of the timeline. */
export const TimelineList = memo(function TimelineList({ years, ...rest }: TimelineListProps & { readonly years: readonly ListYear[] }) {
  return years.map((year) => {
    const isOpen = !year.folds || rest.open.has(year.key);
    return (
      <section key={year.key} className={styles.year}>
        <h2>{year.folds ? <Toggle name={year.name} count={year.events} isOpen={isOpen} onToggle={() => rest.onToggle(year.key)} /> : year.name}</h2>
        {isOpen && <ol>{year.items.map((item) => <Item key={item.kind === 'event' ? item.entry.id : item.key} item={item} {...rest} />)}</ol>}
      </section>
    );
  });
});

function Item({ item, ...rest }: TimelineListProps & { readonly item: ListItem }) {
  if (item.kind === 'event') return <Told entry={item.entry} {...rest} />;
  const isOpen = rest.open.has(item.key);
  const chunks = Array.from({ length: isOpen ? Math.ceil(item.entries.length / chunk) : 0 }, (_, index) => item.entries.slice(index * chunk, (index + 1) * chunk));
  return (
    <li className={styles.fold}>
      <h3><Toggle name={item.name} count={item.entries.length} isOpen={isOpen} onToggle={() => rest.onToggle(item.key)} /></h3>
      {chunks.map((entries) => (
        <ol key={entries[0]!.id} className={chunks.length > 1 ? styles.chunk : undefined}>
          {entries.map((entry) => <Told key={entry.id} entry={entry} {...rest} />)}
        </ol>
      ))}
    </li>
  );
}

function Toggle({ name, count, isOpen, onToggle }: { readonly name: string; readonly count: number; readonly isOpen: boolean; readonly onToggle: () => void }) {
  return (
    <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
      {name} <span>· {plural(count, 'event')}</span>
    </button>
  );
}

function Told({ entry, clock, about, putRight, today, told }: TimelineListProps & { readonly entry: TimelineEntry }) {
  return (
    <EventItem entry={entry} byReport={clock === 'reported'} about={about} putRight={putRight}>
      <DueNote entry={entry} today={today} told={told} />
    </EventItem>
  );
}
