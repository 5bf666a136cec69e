import { notebookPath } from '../../paths.ts';
import notice from '../Notice.module.css';
import styles from './HighlightToast.module.css';

/** What was done with a highlight just now, with its undo. It is spoken by the app's live region, not by this. */
export function HighlightToast({ words, onUndo, onDismiss, onHold }: {
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
      aria-label="Highlights"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <span>{words}</span>
      <div>
        {onUndo !== null && <button type="button" onClick={onUndo}>Undo</button>}
        <a href={notebookPath()}>Notebook</a>
        <button type="button" onClick={onDismiss} aria-label="Dismiss">✕</button>
      </div>
    </section>
  );
}
