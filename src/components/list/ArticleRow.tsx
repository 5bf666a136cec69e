import { minutesLeft } from '../../evidence/reading/minutesLeft.ts';
import type { ArticleSummary, CalendarMonth } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { formatDate, formatShortMonth, formatWeekday, partsOf } from '../words/formatDate.ts';
import styles from './ArticleRow.module.css';

/** What the reader has done with an article, as a row shows it. */
export interface RowReading {
  readonly state: 'unread' | 'reading' | 'read';
  readonly saved: boolean;
  /** It has come since the reader's last visit. */
  readonly fresh: boolean;
  /** 0 to 1: how far down they are. */
  readonly progress: number;
}

/** `reading` comes after the first view, and moves nothing; null where nothing is known of the article. */
export function ArticleRow({ article, reading, of = '', note = null, whole = false }: {
  readonly article: ArticleSummary;
  readonly reading: RowReading | null;
  /** Parameters of the list that it is part of, where that is not the whole list. */
  readonly of?: string | undefined;
  /** Why it stands where it does. */
  readonly note?: string | null;
  /** Stands under no month: its day says that too. */
  readonly whole?: boolean;
}) {
  return (
    <li className={styles.row} data-state={reading?.state}>
      <a className={styles.link} href={articlePath(article.id, null, { of })}>
        <div>
          <time className={styles.date} dateTime={article.published}>
            <span aria-hidden="true">{partsOf(article.published).day}<small>{whole ? formatShortMonth(article.published.slice(0, 7) as CalendarMonth) : formatWeekday(article.published)}</small></span>
            <span className="hidden-text">{formatDate(article.published)}</span>
          </time>
          {reading !== null && <Marks reading={reading} />}
        </div>
        <div>
          <h3 lang={article.lang} dir={article.dir}>{article.title}</h3>
          <p lang={article.lang} dir={article.dir}>{article.lead}</p>
          <div className={styles.tags}>
            <span className={styles.left}>{tellLeft(article.minutes, reading)}</span>
            {note !== null && <span lang="en">{note}</span>}
            {article.top.map((entity) => (
              <span key={entity.id}><EntityDot kind={entity.kind} />{entity.name}</span>
            ))}
          </div>
        </div>
      </a>
    </li>
  );
}

/** Under the day, where there is room for them. */
function Marks({ reading: { state, saved, fresh, progress } }: { readonly reading: RowReading }) {
  return (
    <div className={styles.marks} lang="en">
      {state === 'reading' && (
        <svg className={styles.progress} viewBox="0 0 46 3" aria-hidden="true">
          <rect width="46" height="3" rx="1.5" />
          <rect className={styles.done} width={(46 * progress).toFixed(1)} height="3" rx="1.5" />
        </svg>
      )}
      {fresh && state === 'unread' && <b>New</b>}
      {saved && <span><span aria-hidden="true">★</span><span className="hidden-text">Saved</span></span>}
    </div>
  );
}

function tellLeft(minutes: number, reading: RowReading | null) {
  if (reading === null || reading.state === 'unread') return `${String(minutes)} min`;
  if (reading.state === 'read') return <><span aria-hidden="true">✓</span> Read</>;
  return `${String(minutesLeft(minutes, reading.state, reading.progress))} min left`;
}
