import type { ArticleId, ArticleSummary, CalendarMonth } from '../../model.ts';
import { formatMonth } from '../words/formatDate.ts';
import { ArticleRow, type RowReading } from './ArticleRow.tsx';
import styles from './MonthSection.module.css';

export function MonthSection({ month, articles, readings, of }: {
  readonly month: CalendarMonth;
  readonly articles: readonly ArticleSummary[];
  /** What is known of the reader's doings; an article that is not in it is unread. */
  readonly readings: ReadonlyMap<ArticleId, RowReading>;
  /** Parameters of the list that it is part of, where that is not the whole list. */
  readonly of?: string | undefined;
}) {
  return (
    <section className={styles.month}>
      <h2 className="eyebrow">{formatMonth(month)}</h2>
      <ol>
        {articles.map((article) => <ArticleRow key={article.id} article={article} reading={readings.get(article.id) ?? null} of={of} />)}
      </ol>
    </section>
  );
}
