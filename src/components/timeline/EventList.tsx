import type { ReactNode } from 'react';
import type { TimelineEntry, When } from '../../model.ts';
import { formatDate } from '../words/formatDate.ts';
import { formatWhen } from '../words/formatWhen.ts';
import { eventAnchor } from './eventAnchor.ts';
import { EventReports, type EventReportsProps } from './EventReports.tsx';
import styles from './EventList.module.css';

type ShownEvent = Pick<EventReportsProps, 'about' | 'putRight'>;

/** Events in order of time, by year: the primary form of the timeline. `heading` is the level of the years. */
export function EventList({ entries, heading: Year = 'h2', ...shown }: ShownEvent & {
  readonly entries: readonly TimelineEntry[];
  readonly heading?: 'h2' | 'h3';
}) {
  const years = groupByYear(entries);
  return (
    <>
      {[...years].map(([year, inYear]) => (
        <section key={year} className={styles.year}>
          <Year>{year}</Year>
          <ol>{inYear.map((entry) => <EventItem key={entry.id} entry={entry} {...shown} />)}</ol>
        </section>
      ))}
    </>
  );
}

/** One event with its time, its sentence and where it is told. `children` is what else is to be said of it. */
export function EventItem({ entry, byReport = false, children, ...shown }: ShownEvent & {
  readonly entry: TimelineEntry;
  /** Whether it is listed by the day of its report: that one then stands first. */
  readonly byReport?: boolean;
  readonly children?: ReactNode;
}) {
  const first = entry.reports[0]?.article.published;
  return (
    <li id={eventAnchor(entry.id)} className={`${styles.event} ${styles[byReport ? 'day' : shapeOf(entry)]}`}>
      <div className={styles.date}>
        {byReport && first !== undefined && <p>Reported {formatDate(first)}</p>}
        {entry.conflict.length > 0 ? <Datings entry={entry} /> : <Dating entry={entry} />}
      </div>
      <div className={styles.told}><EventReports entry={entry} {...shown} />{children}</div>
    </li>
  );
}

function Dating({ entry: { when, reports } }: { readonly entry: TimelineEntry }) {
  const words = formatWhen(when);
  const written = reports.map(({ expression }) => expression).filter((text) => !words.toLowerCase().includes(text.toLowerCase()));
  return (
    <>
      <b>{words}</b>
      {written.length > 0 && <small>{[...new Set(written)].map((text) => `“${text}”`).join(', ')}</small>}
    </>
  );
}

/** Every date that is told; none of them is chosen. */
function Datings({ entry: { conflict } }: { readonly entry: TimelineEntry }) {
  return (
    <>
      {conflict.map(({ when, reports }, at) => (
        <b key={reports[0]}>{at > 0 && <i>or </i>}{formatWhen(when)}</b>
      ))}
      <small>told with different dates</small>
    </>
  );
}

/** How exact a date is can be seen: a day is a dot, a longer time a bar, an open, approximate or disputed one is dashed. */
function shapeOf({ when, conflict }: TimelineEntry): 'day' | 'span' | 'vague' {
  if (conflict.length > 0 || when.kind !== 'interval' || when.approximate || when.precision === 'part of month' || when.precision === 'part of year') return 'vague';
  return when.earliest === when.latest ? 'day' : 'span';
}

/** An open start stands in the year of its end, the last in which it can have been. */
const yearOf = ({ when }: { readonly when: When }): string => String(Number((when.kind === 'before' ? when.latest : when.earliest).slice(0, 4)));

function groupByYear(entries: readonly TimelineEntry[]): ReadonlyMap<string, readonly TimelineEntry[]> {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = years.get(yearOf(entry));
    if (year === undefined) years.set(yearOf(entry), [entry]);
    else year.push(entry);
  }
  return years;
}
