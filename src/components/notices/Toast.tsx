import { useOnlyToast } from './useOnlyToast.ts';
import notice from './Notice.module.css';
import styles from './Toast.module.css';

/** What was done just now, with its undo. It is spoken by the app's live region, not by this. */
export function Toast({ label, words, all, onUndo, onDismiss, onHold }: {
  readonly label: string;
  readonly words: string;
  /** Leads to everything that was done like this; `name` says what that is where `text` alone does not. */
  readonly all: { readonly href: string; readonly text: string; readonly name?: string };
  /** Null where there is nothing to undo. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
  /** The pointer or the focus is on it (true) or has left it. */
  readonly onHold: (held: boolean) => void;
}) {
  useOnlyToast(onDismiss);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only stays while it is looked at
    <section
      className={`${notice.notice} ${styles.toast}`}
      aria-label={label}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <span>{words}</span>
      <div>
        {onUndo !== null && <button type="button" onClick={onUndo} aria-keyshortcuts="u">Undo</button>}
        <a href={all.href} aria-label={all.name}>{all.text}</a>
        <button type="button" onClick={onDismiss} aria-label="Dismiss">✕</button>
      </div>
    </section>
  );
}
