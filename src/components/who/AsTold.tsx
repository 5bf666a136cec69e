import type { CalendarDate, EntityId } from '../../model.ts';
import { entityPath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import styles from './AsTold.module.css';

/** Up to which day a name's page is told, what is left out, and the way there and back. */
export function AsTold({ id, day, whole, later }: {
  readonly id: EntityId;
  readonly day: CalendarDate;
  /** True where what came after the day is shown too. */
  readonly whole: boolean;
  /** Articles after the day. */
  readonly later: number;
}) {
  const articles = later === 0 ? 'no later articles' : plural(later, 'later article');
  return (
    <p className={styles.line}>
      {whole
        ? <><span>All that is told, with {articles} after <b>{formatDate(day)}</b></span> <a href={entityPath(id, { until: day })}>show only what was told up to then</a></>
        : <><span>As told up to <b>{formatDate(day)}</b> · {articles}</span> {later > 0 && <a href={entityPath(id, { since: day }, 'later')}>show what came later</a>}</>}
    </p>
  );
}
