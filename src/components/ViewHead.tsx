import type { ReactNode } from 'react';
import styles from './ViewHead.module.css';

/** The heading of a view, and beside it what it holds, in a few words. */
export function ViewHead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1}>{title}</h1>
      <span>{children}</span>
    </div>
  );
}
