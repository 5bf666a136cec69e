import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A short word at the foot of the window, said politely and never in the way. */
export function Notice({ children, onDismiss }: { readonly children: ReactNode; readonly onDismiss?: () => void }) {
  return (
    <div className={styles.notice} role="status">
      {children}
      {onDismiss !== undefined && <button type="button" onClick={onDismiss} aria-label="Dismiss">✕</button>}
    </div>
  );
}
