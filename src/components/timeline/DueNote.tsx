import { useState } from 'react';
import { findFollowUps, type FollowUp } from '../../evidence/events/findFollowUps.ts';
import { tellDue } from '../../evidence/events/tellDue.ts';
import type { CalendarDate, TimelineEntry } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { QuotationText } from '../text/QuotationText.tsx';
import { formatDate } from '../words/formatDate.ts';
import styles from './DueNote.module.css';

/**
 * Of what was announced for a time that is over: that it is due, and what was told later of those who take part.
 * Whether that has to do with it is the reader's to judge. Nothing for all other events.
 */
export function DueNote({ entry, today, told }: {
  readonly entry: TimelineEntry;
  readonly today: CalendarDate;
  /** Where later reports are looked for. */
  readonly told: readonly TimelineEntry[];
}) {
  // It is looked for when it is asked for: a long timeline stays light.
  const [open, setOpen] = useState(false);
  if (tellDue(entry, today) !== 'due') return null;
  return (
    <details className={styles.due} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Due: see what followed</summary>
      {open && <FollowUps found={findFollowUps(entry, told)} />}
    </details>
  );
}

function FollowUps({ found }: { readonly found: readonly FollowUp[] }) {
  if (found.length === 0) return <p>No later article here tells of the same names at about that time.</p>;
  return (
    <>
      <p>Possibly related, told later of the same names:</p>
      <ul>
        {found.map(({ report: { id, quotation, article } }) => (
          <li key={id}>
            <p className={styles.quotation}><QuotationText quotation={quotation} /></p>
            <a href={articlePath(article.id, quotation.sentence)}>{formatDate(article.published)} · {article.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
