import type { ArticleFile } from '../../model.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import styles from './ArticleHeader.module.css';

export function ArticleHeader({ file }: { readonly file: ArticleFile }) {
  const { article } = file;
  const people = file.cards.filter(({ kind }) => kind === 'person').length;
  const times = article.dates.filter(({ placement }) => placement.kind === 'placed').length;
  return (
    <header className={styles.header}>
      <p className="eyebrow">
        <time className={styles.date} dateTime={article.published}>{formatDate(article.published)}</time>
        {article.source !== null && <span className={styles.source}> · {article.source}</span>}
      </p>
      <h1 tabIndex={-1} lang={article.lang} dir={article.dir}>{article.title}</h1>
      <p className={styles.meta}>
        {article.author !== null && <span>{article.author}</span>}
        <span>{article.minutes} min</span>
        <span>{plural(article.words, 'word')}</span>
        <span>{article.unmarked ?? plural(people, 'person', 'people')}</span>
        {!article.unmarked && <span>{plural(times, 'date')}</span>}
        {article.titleBasis === 'derived' && <span title="The source has no title.">title from the text</span>}
        {article.url !== null && <a href={article.url} rel="noreferrer">Original</a>}
      </p>
    </header>
  );
}
