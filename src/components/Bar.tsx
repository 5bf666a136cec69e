import type { ReactNode } from 'react';
import { listPath, searchPath, timelinePath, whoPath } from '../paths.ts';
import styles from './Bar.module.css';

export type Section = 'articles' | 'timeline' | 'who';

const sections: readonly { readonly section: Section; readonly name: string; readonly path: string }[] = [
  { section: 'articles', name: 'Articles', path: listPath() },
  { section: 'timeline', name: 'Timeline', path: timelinePath() },
  { section: 'who', name: 'Who & where', path: whoPath() },
];

/** The bar on top, and on a narrow screen its sections as tabs below. `children` are the view's own tools; the last one is answered by what comes later (see AppExtras). */
export function Bar({ current, skip, tabs, children }: {
  readonly current: Section | null;
  /** Address of this page's main part. */
  readonly skip: string;
  /** On a narrow screen the sections stand as tabs below; a reader gets that room for the text. */
  readonly tabs: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <a className={styles.skip} href={skip}>Skip to the text</a>
      <header className={styles.bar}>
        <a className={styles.wordmark} href={listPath()}>Dateline</a>
        <nav className={tabs ? `${styles.nav} ${styles.tabs}` : styles.nav} aria-label="Sections">
          {sections.map(({ section, name, path }) => (
            <a key={section} href={path} aria-current={section === current ? 'page' : undefined}>{name}</a>
          ))}
        </nav>
        <div className={styles.tools}>
          {children}
          <a className={styles.look} href={searchPath()} data-command="search" title="Search (/)">
            <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="6" /><path d="m13 13 5 5" /></svg>
            <span className="hidden-text">Search</span>
          </a>
          <button type="button" className={styles.look} data-command="look" aria-haspopup="dialog" title="Type and theme">
            <span aria-hidden="true">Aa</span>
            <span className="hidden-text">Type and theme</span>
          </button>
        </div>
      </header>
    </>
  );
}
