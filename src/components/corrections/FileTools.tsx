import { useId, useState, type DragEvent } from 'react';
import styles from './FileTools.module.css';

/** What came of the last thing done with a file. */
export type FileNews =
  | { readonly kind: 'done'; readonly words: string }
  /** Nothing was changed. */
  | { readonly kind: 'failed'; readonly words: string; readonly lines: readonly string[] };

/** The corrections as a file: out by download or copy, in by choice or drop. */
export function FileTools({ empty, news, onExport, onCopy, onFile }: {
  /** There is nothing to export. */
  readonly empty: boolean;
  readonly news: FileNews | null;
  readonly onExport: () => void;
  readonly onCopy: () => void;
  readonly onFile: (file: File) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a second way; the file can be chosen too
    <section
      className={styles.file}
      data-over={over}
      aria-label="Corrections as a file"
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={(event) => {
        drag(event);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <h2 className="eyebrow">As a file</h2>
      <div className={styles.tools}>
        <button type="button" onClick={onExport} disabled={empty}>Export corrections.json</button>
        <button type="button" onClick={onCopy} disabled={empty}>Copy</button>
        <label htmlFor={id}>Import a file …</label>
        <input
          id={id}
          className="hidden-text"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again.
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </div>
      <p className={styles.hint}>A file can be dropped here too. Its steps are added after those above, and what is here already is not doubled.</p>
      <div role="status">{news?.kind === 'done' && <p className={styles.done}>{news.words}</p>}</div>
      {news?.kind === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>{news.words}</p>
          <ul>{news.lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </div>
      )}
      <h2 className="eyebrow">For who owns the library</h2>
      <p className={styles.hint}>
        Put <code>corrections.json</code> into the <code>seeds</code> folder: the next build applies it for every reader. It holds a step on each line, to be reviewed and merged like code. What is so already then can be removed here.
      </p>
    </section>
  );
}
