import type { ArticleSummary } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { formatDate, formatWeekday, partsOf } from '../words/formatDate.ts';
import styles from './ArticleRow.module.css';

/** `progress` is how far the reader is, 0 to 1; null where the article was never opened. */
export function ArticleRow({ article, progress }: { readonly article: ArticleSummary; readonly progress: number | null }) {
  return (
    <li className={styles.row} lang={article.lang} dir={article.dir}>
      <a className={styles.link} href={articlePath(article.id)}>
        <time className={styles.date} dateTime={article.published}>
          <span aria-hidden="true">{partsOf(article.published).day}<small>{formatWeekday(article.published)}</small></span>
          <span className="hidden-text">{formatDate(article.published)}</span>
        </time>
        <div>
          <h3>{article.title}</h3>
          <p>{article.lead}</p>
          <div className={styles.tags}>
            <Reading minutes={article.minutes} progress={progress} />
            {article.top.map((entity) => (
              <span key={entity.id}><EntityDot kind={entity.kind} />{entity.name}</span>
            ))}
          </div>
        </div>
      </a>
    </li>
  );
}

function Reading({ minutes, progress }: { readonly minutes: number; readonly progress: number | null }) {
  if (progress === null || progress < 0.04) return <span>{minutes} min</span>;
  const left = Math.ceil(minutes * (1 - progress));
  return (
    <span>
      <svg className={styles.progress} viewBox="0 0 46 3" aria-hidden="true">
        <rect width="46" height="3" rx="1.5" />
        <rect className={styles.done} width={(46 * progress).toFixed(1)} height="3" rx="1.5" />
      </svg>
      {progress > 0.96 ? 'read to the end' : `${String(left)} min left`}
    </span>
  );
}
