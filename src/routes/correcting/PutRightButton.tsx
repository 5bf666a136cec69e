import { lazy, Suspense, useState } from 'react';
import type { Entity } from '../../model.ts';
import styles from './PutRightButton.module.css';

const PutRightOverlay = lazy(async () => ({ default: (await import('./PutRightOverlay.tsx')).PutRightOverlay }));

/** On the page of a name: what is wrong with it can be put right. What it opens is loaded on the first tap. */
export function PutRightButton({ entity }: { readonly entity: Entity }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        onClick={(event) => {
          setUsed(true);
          setAnchor(event.currentTarget);
        }}
      >
        Put right
      </button>
      {used && <Suspense><PutRightOverlay entity={entity} anchor={anchor} onClose={() => setAnchor(null)} /></Suspense>}
    </>
  );
}
