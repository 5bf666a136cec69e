import { FileBox, type FileNews } from '../files/FileBox.tsx';
import styles from '../files/FileBox.module.css';

/** The corrections as a file: out by download or copy, in by choice or drop. */
export function FileTools({ empty, news, onExport, onCopy, onFile }: {
  /** There is nothing to export. */
  readonly empty: boolean;
  readonly news: FileNews | null;
  readonly onExport: () => void;
  readonly onCopy: () => void;
  readonly onFile: (file: File) => void;
}) {
  return (
    <FileBox
      label="Corrections as a file"
      title="As a file"
      tools={(
        <>
          <button type="button" onClick={onExport} disabled={empty}>Export corrections.json</button>
          <button type="button" onClick={onCopy} disabled={empty}>Copy</button>
        </>
      )}
      choose="Import a file …"
      accept=".json,application/json"
      hint="A file can be dropped here too. Its steps are added after those above, and what is here already is not doubled."
      news={news}
      onFile={onFile}
    >
      <h2 className="eyebrow">For who owns the library</h2>
      <p className={styles.hint}>
        Put <code>corrections.json</code> into the <code>seeds</code> folder: the next build applies it for every reader. It holds a step on each line, to be reviewed and merged like code. What is so already then can be removed here.
      </p>
    </FileBox>
  );
}
