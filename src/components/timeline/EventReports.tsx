import { useState, type ReactNode } from 'react';
import { isAnnouncement } from '../../evidence/events/tellDue.ts';
import type { EntityId, EventReport, TimelineEntry } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import { formatDate } from '../words/formatDate.ts';
import { formatWhen } from '../words/formatWhen.ts';
import { plural } from '../words/plural.ts';
import styles from './EventReports.module.css';

export interface EventReportsProps {
  readonly entry: TimelineEntry;
  /** The names whose mentions are filled. */
  readonly about: readonly EntityId[];
  /** How it can be put right that reports stand together. */
  readonly putRight?: (entry: TimelineEntry) => ReactNode;
}

/**
 * What tells of an event: the report that names most of `about`, the first of such, or one for each of its dates where they exclude one
 * another. All reports, with the reason for which they stand together, unfold.
 */
export function EventReports({ entry, about, putRight }: EventReportsProps) {
  const { reports, conflict, apart = [] } = entry;
  const first = reports.toSorted((a, b) => countNamed(b, about) - countNamed(a, about))[0];
  const shown = conflict.length === 0 ? (first === undefined ? [] : [first]) : conflict.flatMap((dating) => reports.find(({ id }) => id === dating.reports[0]) ?? []);
  const rest = reports.filter((report) => !shown.includes(report));
  return (
    <>
      {shown.map((report) => <Report key={report.id} report={report} about={about} dated={conflict.length > 0} />)}
      {reports.length > 1 && <More entry={entry} rest={rest} about={about} {...(putRight === undefined ? {} : { putRight })} />}
      {apart.length > 0 && <p className={styles.apart}>Set apart by hand from {apart.length === 1 ? 'another event' : `${apart.length} other events`}</p>}
    </>
  );
}

const countNamed = ({ quotation: { marks } }: EventReport, about: readonly EntityId[]): number =>
  about.filter((id) => marks.some((mark) => mark.kind !== 'date' && mark.entity === id)).length;

/** The other reports are drawn when they are asked for: a long timeline stays light. */
function More({ entry, rest, about, putRight }: EventReportsProps & { readonly rest: readonly EventReport[] }) {
  const { reports, joins } = entry;
  const [open, setOpen] = useState(false);
  const reasons = [...new Set(joins.map(({ reason }) => reason))];
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{plural(reports.length, 'report')}</summary>
      {open && (
        <>
          {rest.length > 0 && <ul>{rest.map((report) => <li key={report.id}><Report report={report} about={about} dated /></li>)}</ul>}
          {reasons.length > 0 && (
            <>
              <p className={styles.why}>Taken for one event:</p>
              <ul className={styles.reasons}>{reasons.map((reason) => <li key={reason}>{reason}.</li>)}</ul>
            </>
          )}
          {putRight !== undefined && <div className={styles.tools}>{putRight(entry)}</div>}
        </>
      )}
    </details>
  );
}

function Report({ report, about, dated }: {
  readonly report: EventReport;
  readonly about: readonly EntityId[];
  /** Whether its own date is shown beside it, because the entry's may be another. */
  readonly dated: boolean;
}) {
  const { article, quotation, said } = report;
  return (
    <>
      <p className={styles.quotation}><QuotationText quotation={quotation} about={about} /></p>
      <p className={styles.source}>
        {dated && <span>{tellTime(report)}</span>}
        <a href={articlePath(article.id, quotation.sentence)}>{formatDate(article.published)} · {article.title}</a>
        {said !== null && <span>said “{said.expression}”: {formatWhen(said.when)}</span>}
        {isAnnouncement(report) && <span>announced before</span>}
        {report.basis === 'inferred' && <span className={styles.derivation}>{report.derivation}</span>}
      </p>
    </>
  );
}

/** `“last month”: April 2023`, and only the time where it is written so. */
function tellTime({ expression, when }: EventReport): string {
  const words = formatWhen(when);
  return words.toLowerCase().includes(expression.toLowerCase()) ? words : `“${expression}”: ${words}`;
}
