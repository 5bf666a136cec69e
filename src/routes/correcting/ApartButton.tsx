import { lazy, Suspense, useState } from 'react';
import { plural } from '../../components/words/plural.ts';
import type { TimelineEntry } from '../../model.ts';
import styles from './PutRightButton.module.css';

const ApartOverlay = lazy(async () => ({ default: (await import('./ApartOverlay.tsx')).ApartOverlay }));

/** At an event of several reports: they may tell several events. What it opens is loaded on the first tap. */
export function ApartButton({ entry }: { readonly entry: TimelineEntry }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-label={`Put right: ${plural(entry.reports.length, 'report')} of one event`}
        onClick={(event) => {
          setUsed(true);
          setAnchor(event.currentTarget);
        }}
      >
        Put right
      </button>
      {used && <Suspense><ApartOverlay entry={entry} anchor={anchor} onClose={() => setAnchor(null)} /></Suspense>}
    </>
  );
}
