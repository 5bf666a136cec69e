import type { ArticleId, ArticleSummary } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import styles from './WalkLinks.module.css';

/** A list that an article was opened from, and the article's place in it. */
export interface Walked {
  readonly of: string;
  readonly rows: readonly { readonly id: ArticleId }[];
  /** From 0; -1 where it is not in it any more. */
  readonly at: number;
  readonly previous: ArticleSummary | null;
  readonly next: ArticleSummary | null;
  /** What the list is, after a number of articles. */
  readonly words: string;
  /** Where it is. */
  readonly address: string;
}

const tellPlace = ({ at, rows, words }: Walked): string =>
  at === -1 ? `No longer among the ${plural(rows.length, 'article')} ${words}` : `${String(at + 1)} of ${String(rows.length)} ${words}`;

/** `7 of 31 about Xi Jinping`, above the title; it takes no room of its own. */
export function WalkLine({ set }: { readonly set: Walked }) {
  return (
    <div className={styles.line} lang="en" dir="ltr">
      <a href={set.address}>{tellPlace(set)}</a>
      {set.previous !== null && <a href={articlePath(set.previous.id, null, { of: set.of })} rel="prev" aria-label={`Previous: ${set.previous.title}`} title={set.previous.title}>‹</a>}
      {set.next !== null && <a href={articlePath(set.next.id, null, { of: set.of })} rel="next" aria-label={`Next: ${set.next.title}`} title={set.next.title}>›</a>}
    </div>
  );
}

/** The articles around this one in its list; at an end of it the list itself, so that the keys lead somewhere. */
export function WalkFoot({ set }: { readonly set: Walked }) {
  const { previous, next, address } = set;
  return (
    <nav className={styles.walk} aria-label="In this list" lang="en" dir="ltr">
      {previous === null ? <a href={address} rel="prev"><span>← The first</span><b>Back to the list</b></a> : <Step row={previous} set={set} rel="prev" />}
      {next === null ? <a className={styles.next} href={address} rel="next"><span>The last →</span><b>Back to the list</b></a> : <Step row={next} set={set} rel="next" />}
      <p className={styles.place}>{tellPlace(set)}</p>
    </nav>
  );
}

function Step({ row, set, rel }: { readonly row: ArticleSummary; readonly set: Walked; readonly rel: 'prev' | 'next' }) {
  const day = formatDate(row.published);
  return (
    <a className={rel === 'next' ? styles.next : undefined} href={articlePath(row.id, null, { of: set.of })} rel={rel}>
      <span>{rel === 'prev' ? `← ${day}` : `${day} →`}</span><b lang={row.lang} dir={row.dir}>{row.title}</b>
    </a>
  );
}
