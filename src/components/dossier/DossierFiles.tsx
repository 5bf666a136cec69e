import styles from './DossierFiles.module.css';

export type DossierFormat = 'html' | 'epub';

/** What is being done or was done, in words. */
export interface DossierNews {
  readonly kind: 'busy' | 'done' | 'failed';
  readonly words: string;
}

/** The ways out, and what became of them. */
export function DossierFiles({ ready, news, onSave }: {
  /** Whether there is anything to save. */
  readonly ready: boolean;
  readonly news: DossierNews | null;
  readonly onSave: (format: DossierFormat) => void;
}) {
  const isBusy = news?.kind === 'busy';
  return (
    <div className={styles.files}>
      <button type="button" disabled={!ready || isBusy} onClick={() => onSave('html')}>Save as HTML</button>
      <button type="button" disabled={!ready || isBusy} onClick={() => onSave('epub')}>Save as EPUB</button>
      <p role="status">{news !== null && news.kind !== 'failed' && news.words}</p>
      {news?.kind === 'failed' && <p role="alert">{news.words}</p>}
    </div>
  );
}
