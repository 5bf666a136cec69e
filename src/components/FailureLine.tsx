import styles from './FailureLine.module.css';

/** A part of a view could not be had; the rest of it stands. */
export function FailureLine({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }) {
  return (
    <p className={styles.line} role="alert">
      {what} could not be loaded. <button type="button" onClick={onRetry}>Try again</button>
    </p>
  );
}
