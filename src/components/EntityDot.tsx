import type { EntityKind } from '../model.ts';
import styles from './EntityDot.module.css';

/** The sign of a kind: its colour and its shape. What it says must also stand in words beside it or nearby. */
export function EntityDot({ kind }: { readonly kind: EntityKind }) {
  return <i className={`${styles.dot} ${styles[kind]}`} aria-hidden="true" />;
}
