import type { EventCorrection, EventReport, TimelineEntry } from '../../../model.ts';
import { formatDate } from '../../words/formatDate.ts';
import { setApart, tellApart, wordsOf } from './tellApart.ts';
import styles from './ApartPanel.module.css';

/** Which of an event's reports tells another one: one tap is the answer. */
export function ApartPanel({ entry, onCorrect }: {
  /** Has two reports or more. */
  readonly entry: TimelineEntry;
  /** `apart`: the id of what is then an event of its own. */
  readonly onCorrect: (correction: EventCorrection, apart: string) => void;
}) {
  const { reports } = entry;
  const last = reports.at(-1)!;
  if (reports.length === 2) {
    return (
      <ul className={styles.choices}>
        <li>
          <button type="button" onClick={() => onCorrect(tellApart(entry), last.id)}>
            <b>They tell two events</b>
            {reports.map((report) => <Words key={report.id} report={report} />)}
          </button>
        </li>
      </ul>
    );
  }
  return (
    <>
      <p className={styles.question}>Which one tells another event?</p>
      <ul className={styles.choices}>
        {reports.map((report) => (
          <li key={report.id}>
            <button type="button" onClick={() => onCorrect(setApart(entry, report.id), report.id)}>
              <b>“{report.expression}”, {formatDate(report.article.published)}</b>
              <Words report={report} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => onCorrect(tellApart(entry), last.id)}><b>Each tells an event of its own</b></button>
        </li>
      </ul>
    </>
  );
}

const Words = ({ report }: { readonly report: EventReport }) => <span>{wordsOf(report)}</span>;
