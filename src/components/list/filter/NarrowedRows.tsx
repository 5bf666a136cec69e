import type { ListSort } from '../../../evidence/list/listFilter.ts';
import type { ArticleId, ArticleSummary, CalendarMonth } from '../../../model.ts';
import { plural } from '../../words/plural.ts';
import { ArticleRow, type RowReading } from '../ArticleRow.tsx';
import { MonthSection } from '../MonthSection.tsx';
import styles from './NarrowedRows.module.css';

/** The rows of a list in its own order: by day under their months, else one after the other with their whole day. */
export function NarrowedRows({ rows, sort, readings, of }: {
  readonly rows: readonly ArticleSummary[];
  readonly sort: ListSort;
  readonly readings: ReadonlyMap<ArticleId, RowReading>;
  /** The list's parameters: an article that is opened stands in it. */
  readonly of: string;
}) {
  if (sort === 'newest' || sort === 'oldest') {
    return groupByMonth(rows).map(({ month, articles }) => <MonthSection key={month} month={month} articles={articles} readings={readings} of={of} />);
  }
  return (
    <ol className={styles.rows}>
      {rows.map((article) => (
        <ArticleRow key={article.id} article={article} reading={readings.get(article.id) ?? null} of={of} note={sort === 'events' ? plural(article.newEvents, 'new event') : null} whole />
      ))}
    </ol>
  );
}

/** In the order in which they come. */
function groupByMonth(rows: readonly ArticleSummary[]): readonly { readonly month: CalendarMonth; readonly articles: readonly ArticleSummary[] }[] {
  const months = new Map<CalendarMonth, ArticleSummary[]>();
  for (const row of rows) {
    const month = row.published.slice(0, 7) as CalendarMonth;
    const articles = months.get(month);
    if (articles === undefined) months.set(month, [row]);
    else articles.push(row);
  }
  return [...months].map(([month, articles]) => ({ month, articles }));
}
