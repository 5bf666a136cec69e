import type { EntityId, EventReport, TimelineEntry, When } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { formatWhen } from '../words/formatWhen.ts';
import { plural } from '../words/plural.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import styles from './EventList.module.css';

/** The element id of an event on the timeline. */
export const eventAnchor = (id: string): string => `e-${id}`;

/** Events in order of time, by year: the primary form of the timeline. `heading` is the level of the years. */
export function EventList({ entries, about, heading: Year = 'h2' }: {
  readonly entries: readonly TimelineEntry[];
  readonly about?: EntityId;
  readonly heading?: 'h2' | 'h3';
}) {
  const years = groupByYear(entries);
  return (
    <>
      {[...years].map(([year, inYear]) => (
        <section key={year} className={styles.year}>
          <Year>{year}</Year>
          <ol>{inYear.map((entry) => <Event key={entry.id} entry={entry} about={about} />)}</ol>
        </section>
      ))}
    </>
  );
}

function Event({ entry, about }: { readonly entry: TimelineEntry; readonly about: EntityId | undefined }) {
  const [first] = entry.reports;
  const words = formatWhen(entry.when);
  const written = entry.reports.map(({ expression }) => expression).filter((text) => !words.toLowerCase().includes(text.toLowerCase()));
  return (
    <li id={eventAnchor(entry.id)} className={`${styles.event} ${styles[shapeOf(entry.when)]}`}>
      <div className={styles.date}>
        <b>{words}</b>
        {written.length > 0 && <small>{[...new Set(written)].map((text) => `“${text}”`).join(', ')}</small>}
      </div>
      <div className={styles.told}>
        {first !== undefined && <p><QuotationText quotation={first.quotation} {...(about === undefined ? {} : { about })} /></p>}
        <ul className={styles.sources}>
          {entry.reports.length > 1 && <li>{plural(entry.reports.length, 'report')}</li>}
          {entry.reports.map((report) => <Source key={`${report.article.id} ${String(report.quotation.sentence)}`} report={report} />)}
        </ul>
      </div>
    </li>
  );
}

function Source({ report }: { readonly report: EventReport }) {
  return (
    <li>
      <a href={articlePath(report.article.id, report.quotation.sentence)}>
        {formatDate(report.article.published)} · {report.article.title}
      </a>
      {report.basis === 'inferred' && <span className={styles.derivation}>{report.derivation}</span>}
    </li>
  );
}

/** How exact a date is can be seen: a day is a dot, a longer time a bar, an open or approximate one is dashed. */
function shapeOf(when: When): 'day' | 'span' | 'vague' {
  if (when.kind !== 'interval' || when.approximate || when.precision === 'part of month' || when.precision === 'part of year') return 'vague';
  return when.earliest === when.latest ? 'day' : 'span';
}

/** An open start stands in the year of its end, the last in which it can have been. */
const yearOf = ({ when }: TimelineEntry): string => String(Number((when.kind === 'before' ? when.latest : when.earliest).slice(0, 4)));

function groupByYear(entries: readonly TimelineEntry[]): ReadonlyMap<string, readonly TimelineEntry[]> {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = years.get(yearOf(entry));
    if (year === undefined) years.set(yearOf(entry), [entry]);
    else year.push(entry);
  }
  return years;
}
