import styles from './FoundBar.module.css';

/** Walks what was found in an article. `at` counts from 0. */
export function FoundBar({ query, at, of, onStep, onEnd }: {
  readonly query: string;
  readonly at: number;
  readonly of: number;
  readonly onStep: (step: -1 | 1) => void;
  readonly onEnd: () => void;
}) {
  return (
    <section className={styles.bar} aria-label="Found in this article">
      <span className={styles.query}>{query}</span>
      <span role="status">{of === 0 ? 'not in the text' : `${at + 1} of ${of}`}</span>
      {of > 1 && (
        <>
          <button type="button" onClick={() => onStep(-1)} aria-label="Previous place" title="Previous (Shift+Enter)">↑</button>
          <button type="button" onClick={() => onStep(1)} aria-label="Next place" title="Next (Enter)">↓</button>
        </>
      )}
      <button type="button" onClick={onEnd} aria-label="End the search in this article" title="End (Esc)">✕</button>
    </section>
  );
}
