import styles from './Failure.module.css';

/** Something could not be shown: what, and what to do. */
export function Failure({ title, message, onRetry }: { readonly title: string; readonly message: string; readonly onRetry: () => void }) {
  return (
    <div className={styles.failure} role="alert">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{message}</p>
      <button type="button" onClick={onRetry}>Try again</button>
    </div>
  );
}
