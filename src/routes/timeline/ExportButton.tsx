import { lazy, Suspense, useState } from 'react';
import type { Asked } from '../../components/timeline/filter/readTimelineFilter.ts';
import type { ExportFormat } from '../../components/timeline/export/writeExport.ts';
import { plural } from '../../components/words/plural.ts';
import type { EntityRef, TimelineEntry } from '../../model.ts';
import styles from './TimelineTools.module.css';

const ExportOverlay = lazy(async () => ({ default: (await import('../../components/timeline/export/ExportOverlay.tsx')).ExportOverlay }));

/** Takes the events that are shown out of the app, as a file. What it needs is loaded on the first tap. */
export function ExportButton({ entries, asked, named }: {
  readonly entries: readonly TimelineEntry[];
  readonly asked: Asked;
  readonly named: readonly EntityRef[];
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  const [failed, setFailed] = useState(false);
  const save = async (format: ExportFormat) => {
    setFailed(false);
    const { writeExport } = await import('../../components/timeline/export/writeExport.ts');
    const { name, type, text } = writeExport(format, entries, asked, named, document.baseURI);
    offerFile(new Blob([text], { type }), name);
  };
  return (
    <>
      {failed && <span role="alert">The export could not be made. Try again.</span>}
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        disabled={entries.length === 0}
        onClick={(event) => {
          setUsed(true);
          setAnchor(event.currentTarget);
        }}
      >
        Export
      </button>
      {used && (
        <Suspense>
          <ExportOverlay
            anchor={anchor}
            narrow={window.matchMedia('(max-width: 800px)').matches}
            events={plural(entries.length, 'event')}
            onChoose={(format) => void save(format).catch(() => setFailed(true))}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Lets the browser save it, as if it had been followed as a link. */
function offerFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the saving has only been asked for.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
