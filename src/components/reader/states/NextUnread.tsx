import type { ArticleSummary } from '../../../model.ts';
import { formatDate } from '../../words/formatDate.ts';
import styles from './NextUnread.module.css';

/** Below an article: where reading goes on, which a space at the end does too. */
export function NextUnread({ next, href, place }: {
  /** Null where all is read. */
  readonly next: Pick<ArticleSummary, 'title' | 'published' | 'minutes' | 'lang' | 'dir'> | null;
  readonly href: string | null;
  readonly place: 'library' | 'list';
}) {
  return (
    <aside className={styles.next} aria-label="Next unread" lang="en" dir="ltr">
      {next === null || href === null ? (
        <p>{place === 'library' ? 'You have read all articles.' : 'You have read all of this list.'}</p>
      ) : (
        <a href={href} data-command="onward" title="Next unread (Space at the end)">
          <span>Next unread{place === 'list' && ' in this list'} · {formatDate(next.published)} · {next.minutes} min</span>
          <b lang={next.lang} dir={next.dir}>{next.title}</b>
        </a>
      )}
    </aside>
  );
}
