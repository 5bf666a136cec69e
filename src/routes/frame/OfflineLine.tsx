import { useEffect, useState } from 'react';
import { countKept, keepLibrary, onKept, type KeepResult } from '../../data/offline.ts';
import styles from './OfflineLine.module.css';

/** "7 of 7 articles on this device", counted from what is really there; with repair where some are missing. */
export function OfflineLine() {
  const [kept, setKept] = useState<{ readonly kept: number; readonly of: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void countKept().then((count) => !gone && count !== null && setKept(count));
    const stop = onKept((count) => {
      setKept(count);
      setProblem(null);
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);

  if (kept === null) return null;
  const repair = () => void keepLibrary().then((result) => setProblem(problemOf(result)));
  return (
    <p className={styles.line}>
      <span className={kept.kept >= kept.of ? styles.whole : styles.part} aria-hidden="true" />
      {kept.kept} of {kept.of} articles on this device
      {kept.kept >= kept.of ? ', to read without a connection.' : '.'}
      {kept.kept < kept.of && <button type="button" onClick={repair}>Fetch the rest</button>}
      {problem !== null && <span role="alert">{problem}</span>}
    </p>
  );
}

function problemOf(result: KeepResult): string | null {
  switch (result.kind) {
    case 'kept':
      return null;
    case 'unsupported':
      return 'This browser keeps nothing here: a private window, or a page without HTTPS.';
    case 'reload needed':
      return 'The library has a newer form. Close all windows of Dateline and open it again.';
    case 'stopped':
      return { 'no connection': 'There is no connection: try again later.', 'no space': 'This device has no room left for it.', damaged: `What came was damaged: ${result.detail}` }[result.reason];
  }
}
