import type { ReactNode } from 'react';
import styles from './Chips.module.css';

/** A row of filters, each a link: the address holds what is chosen, so Back works and a view can be shared. */
export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <nav className={styles.chips} aria-label={label}>{children}</nav>;
}

export function Chip({ href, on, children }: { readonly href: string; readonly on: boolean; readonly children: ReactNode }) {
  return <a className={styles.chip} href={href} aria-current={on ? 'true' : undefined}>{children}</a>;
}
