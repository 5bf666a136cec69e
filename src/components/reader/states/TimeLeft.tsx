import styles from './TimeLeft.module.css';

/** In the bar of an article: what is left of it. */
export function TimeLeft({ minutes, read }: { readonly minutes: number; readonly read: boolean }) {
  return <p className={styles.left}><span>{read ? 'Read' : `${String(minutes)} min left`}</span></p>;
}
