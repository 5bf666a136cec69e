import { listPath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import type { CalendarDate } from '../../model.ts';
import styles from './SinceLine.module.css';

/** Beside what a list holds: how much of it has come since the reader was here last. */
export function SinceLine({ count, since }: { readonly count: number; readonly since: CalendarDate | null }) {
  const when = since === null ? 'since your last visit' : `since your last visit on ${formatDate(since)}`;
  return <a className={styles.since} href={listPath({ is: 'new' })} aria-label={`${String(count)} new ${when}`} title={`New ${when}`}>{count} new<span> since your last visit</span></a>;
}
