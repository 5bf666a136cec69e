import { correctionsPath } from '../../../paths.ts';
import notice from '../../Notice.module.css';
import styles from './CorrectionToast.module.css';

/** What was put right just now, with its undo. It is spoken by the app's live region, not by this. */
export function CorrectionToast({ words, onUndo, onDismiss, onHold }: {
  readonly words: string;
  /** Null where there is nothing to undo. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
  /** The pointer or the focus is on it (true) or has left it. */
  readonly onHold: (held: boolean) => void;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only stays while it is looked at
    <section
      className={`${notice.notice} ${styles.toast}`}
      aria-label="Correction"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <span>{words}</span>
      <div>
        {onUndo !== null && <button type="button" onClick={onUndo} aria-keyshortcuts="u">Undo</button>}
        <a href={correctionsPath()} aria-label="All corrections">All</a>
        <button type="button" onClick={onDismiss} aria-label="Dismiss">✕</button>
      </div>
    </section>
  );
}
