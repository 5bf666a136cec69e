import { useId } from 'react';
import styles from '../corrections/FileTools.module.css';
import type { FileNews } from '../corrections/FileTools.tsx';

/** The notebook as a file: out as Markdown to read, as JSON to keep and to bring elsewhere; that one also in. */
export function NotebookFile({ empty, news, onMarkdown, onAnnotations, onFile }: {
  /** There is nothing to export. */
  readonly empty: boolean;
  readonly news: FileNews | null;
  readonly onMarkdown: () => void;
  readonly onAnnotations: () => void;
  readonly onFile: (file: File) => void;
}) {
  const id = useId();
  return (
    <section className={styles.file} aria-label="Notebook as a file">
      <h2 className="eyebrow">As a file</h2>
      <div className={styles.tools}>
        <button type="button" onClick={onMarkdown} disabled={empty}>Export Markdown</button>
        <button type="button" onClick={onAnnotations} disabled={empty}>Export JSON</button>
        <label htmlFor={id}>Import JSON …</label>
        <input
          id={id}
          className="hidden-text"
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again.
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </div>
      <p className={styles.hint}>JSON is W3C Web Annotation, which other programs read too. What is here already is not doubled when a file is read.</p>
      <div role="status">{news?.kind === 'done' && <p className={styles.done}>{news.words}</p>}</div>
      {news?.kind === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>{news.words}</p>
          <ul>{news.lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </div>
      )}
    </section>
  );
}
