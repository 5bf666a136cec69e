import { useState, type DragEvent, type ReactNode } from 'react';
import styles from './FileBox.module.css';
import { FilePicker } from './FilePicker.tsx';

/** What came of the last thing done with a file. */
export type FileNews =
  | { readonly kind: 'done'; readonly words: string; readonly lines?: readonly string[]; readonly onUndo?: () => void }
  /** Nothing was changed. */
  | { readonly kind: 'failed'; readonly words: string; readonly lines: readonly string[] };

/** Something as a file: out by the buttons, in by choice or drop, and what came of it. */
export function FileBox({ label, title, tools, choose, accept, hint, news, onFile, children }: {
  /** What it is that goes out and in. */
  readonly label: string;
  readonly title: string;
  /** Buttons that bring it out. */
  readonly tools: ReactNode;
  /** Words of the button that brings it in. */
  readonly choose: string;
  readonly accept: string;
  readonly hint: string;
  readonly news: FileNews | null;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}) {
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
      aria-label={label}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={(event) => {
        drag(event);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <h2 className="eyebrow">{title}</h2>
      <div className={styles.tools}>
        {tools}
        <FilePicker label={choose} accept={accept} onFile={onFile} />
      </div>
      <p className={styles.hint}>{hint}</p>
      <div role="status">
        {news?.kind === 'done' && (
          <div className={styles.done}>
            <p>{news.words}</p>
            {news.lines !== undefined && news.lines.length > 0 && <ul>{news.lines.map((line) => <li key={line}>{line}</li>)}</ul>}
          </div>
        )}
      </div>
      {news?.kind === 'done' && news.onUndo !== undefined && <div className={styles.tools}><button type="button" onClick={news.onUndo} aria-keyshortcuts="u">Undo</button></div>}
      {news?.kind === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>{news.words}</p>
          <ul>{news.lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </div>
      )}
      {children}
    </section>
  );
}
