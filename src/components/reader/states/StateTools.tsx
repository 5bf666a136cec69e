import styles from './StateTools.module.css';

/** At the head of an article: whether it is kept for later, and whether it is read. */
export function StateTools({ saved, read, onSave, onMark }: {
  readonly saved: boolean;
  readonly read: boolean;
  readonly onSave: (saved: boolean) => void;
  readonly onMark: (state: 'read' | 'unread') => void;
}) {
  return (
    <div className={styles.tools}>
      <button type="button" data-command="read" aria-pressed={read} title={read ? 'Mark as unread (m)' : 'Mark as read (m)'} onClick={() => onMark(read ? 'unread' : 'read')}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.5" /><path d="m6.5 10.2 2.4 2.4 4.6-4.9" /></svg>
        <span className="hidden-text">Read</span>
      </button>
      <button type="button" data-command="save" aria-pressed={saved} title={saved ? 'No longer keep for later (s)' : 'Save for later (s)'} onClick={() => onSave(!saved)}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m10 2.6 2.3 4.7 5.2.8-3.8 3.6.9 5.2L10 14.5l-4.6 2.4.9-5.2-3.8-3.6 5.2-.8z" /></svg>
        <span className="hidden-text">Saved</span>
      </button>
    </div>
  );
}
