import { dataPath } from '../../paths.ts';
import { FileBox, type FileNews } from '../files/FileBox.tsx';
import styles from '../files/FileBox.module.css';

/** The notebook as a file: out as Markdown to read, as JSON to keep and to bring elsewhere; that one also in. */
export function NotebookFile({ empty, news, onMarkdown, onAnnotations, onFile }: {
  /** There is nothing to export. */
  readonly empty: boolean;
  readonly news: FileNews | null;
  readonly onMarkdown: () => void;
  readonly onAnnotations: () => void;
  readonly onFile: (file: File) => void;
}) {
  return (
    <FileBox
      label="Notebook as a file"
      title="As a file"
      tools={(
        <>
          <button type="button" onClick={onMarkdown} disabled={empty}>Export Markdown</button>
          <button type="button" onClick={onAnnotations} disabled={empty}>Export JSON</button>
        </>
      )}
      choose="Import JSON …"
      accept=".json,.jsonld,application/json,application/ld+json"
      hint="JSON is W3C Web Annotation, which other programs read too. A file can be dropped here; what is here already is not doubled."
      news={news}
      onFile={onFile}
    >
      <p className={styles.hint}>Everything of yours in one file, also what you read and put right: <a href={dataPath()}>Your data</a>.</p>
    </FileBox>
  );
}
