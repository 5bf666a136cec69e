import { memo } from 'react';
import type { TimelineEntry } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import { listArticles } from './filter/listArticles.ts';
import type { ListLink } from './filter/listOf.ts';
import styles from './ArticlesOf.module.css';

/** Longer than this the list unfolds. */
const shown = 12;

/** The articles that tell of the events shown: the brush filters them too. */
export const ArticlesOf = memo(function ArticlesOf({ entries, list }: {
  readonly entries: readonly TimelineEntry[];
  /** Where they can be sorted and narrowed further. */
  readonly list: ListLink | null;
}) {
  const articles = listArticles(entries);
  if (articles.length === 0) return null;
  const rows = articles.map(({ article, events }) => (
    <li key={article.id}>
      <a href={articlePath(article.id)}><b>{article.title}</b></a>
      <small>{formatDate(article.published)} · {plural(events, 'event')}</small>
    </li>
  ));
  return (
    <section className={styles.articles} aria-labelledby="articles">
      <h2 id="articles" tabIndex={-1}>{plural(articles.length, 'article')} {articles.length === 1 ? 'tells' : 'tell'} of this</h2>
      {list !== null && <p className={styles.list}><a href={list.href}>{list.words}, in the list</a></p>}
      <ol>{rows.slice(0, shown)}</ol>
      {rows.length > shown && <details><summary>{plural(rows.length - shown, 'more article')}</summary><ol>{rows.slice(shown)}</ol></details>}
    </section>
  );
});
