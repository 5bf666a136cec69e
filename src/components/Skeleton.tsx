import styles from './Skeleton.module.css';

/** The shape of a page whose text is on its way. Says nothing aloud: the view announces itself when it stands. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      <i className={styles.title} />
      {Array.from({ length: 8 }, (_, line) => <i key={line} />)}
    </div>
  );
}
