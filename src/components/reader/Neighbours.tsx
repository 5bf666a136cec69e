import type { ArticleRef } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import styles from './Neighbours.module.css';

/** The articles before and after this one in time. */
export function Neighbours({ older, newer }: { readonly older: ArticleRef | null; readonly newer: ArticleRef | null }) {
  return (
    <nav className={styles.next} aria-label="Neighbouring articles">
      {older !== null && (
        <a href={articlePath(older.id)} rel="prev"><span>← {formatDate(older.published)}</span><b lang={older.lang} dir={older.dir}>{older.title}</b></a>
      )}
      {newer !== null && (
        <a className={styles.newer} href={articlePath(newer.id)} rel="next"><span>{formatDate(newer.published)} →</span><b lang={newer.lang} dir={newer.dir}>{newer.title}</b></a>
      )}
    </nav>
  );
}
