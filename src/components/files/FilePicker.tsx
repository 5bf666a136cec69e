import { useId } from 'react';
import styles from './FileBox.module.css';

/** Looks like a button and opens the browser's own choice of a file. */
export function FilePicker({ label, accept, onFile }: {
  readonly label: string;
  /** As the attribute of an `input` has it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const id = useId();
  return (
    <>
      <label className={styles.pick} htmlFor={id}>{label}</label>
      <input
        id={id}
        className="hidden-text"
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
