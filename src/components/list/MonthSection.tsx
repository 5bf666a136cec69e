import type { ArticleId, ArticleSummary, CalendarMonth } from '../../model.ts';
import { formatMonth } from '../words/formatDate.ts';
import { ArticleRow } from './ArticleRow.tsx';
import styles from './MonthSection.module.css';

export function MonthSection({ month, articles, progress }: {
  readonly month: CalendarMonth;
  readonly articles: readonly ArticleSummary[];
  /** How far the reader is in each article that was opened, 0 to 1. */
  readonly progress: ReadonlyMap<ArticleId, number>;
}) {
  return (
    <section className={styles.month}>
      <h2 className="eyebrow">{formatMonth(month)}</h2>
      <ol>
        {articles.map((article) => <ArticleRow key={article.id} article={article} progress={progress.get(article.id) ?? null} />)}
      </ol>
    </section>
  );
}
