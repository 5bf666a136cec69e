import { AlertDialog } from '@base-ui/react/alert-dialog';
import styles from './RemoveAll.module.css';

/** Removes everything, after a question. */
export function RemoveAll({ onRemove }: { readonly onRemove: () => void }) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className={styles.open}>Remove everything …</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.scrim} />
        <AlertDialog.Popup className={styles.dialog}>
          <AlertDialog.Title className={styles.title}>Remove everything of yours?</AlertDialog.Title>
          <AlertDialog.Description className={styles.words}>
            Highlights, notes, what you read and saved, pinned views, corrections and settings go from this device. The articles stay. It can be undone only until you leave this page; a backup brings it back later.
          </AlertDialog.Description>
          <div className={styles.tools}>
            <AlertDialog.Close>Keep it</AlertDialog.Close>
            <AlertDialog.Close className={styles.remove} onClick={onRemove}>Remove everything</AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
