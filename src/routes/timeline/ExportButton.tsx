import { lazy, Suspense, useState } from 'react';
import { writeTimelineFilter, type Asked } from '../../components/timeline/filter/readTimelineFilter.ts';
import type { ExportFormat } from '../../components/timeline/export/writeExport.ts';
import { plural } from '../../components/words/plural.ts';
import type { EntityRef, TimelineEntry } from '../../model.ts';
import { dossierPath } from '../../paths.ts';
import { saveFile } from '../frame/saveFile.ts';
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
    saveFile(name, type, text);
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
            dossier={dossierOf(asked)}
            onChoose={(format) => void save(format).catch(() => setFailed(true))}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** The timeline shows events in which all chosen names take part. */
function dossierOf(asked: Asked): string {
  const { who, from, to, until } = writeTimelineFilter(asked);
  return dossierPath({ who, from, to, until, events: asked.who.length > 1 ? 'together' : undefined });
}
