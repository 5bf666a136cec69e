import { lazy, Suspense, useEffect, useState } from 'react';
import { useStores } from '../../data/dataContext.ts';
import { followLook, restoreLook } from '../../data/own/settings.ts';

const LookSettings = lazy(async () => ({ default: (await import('./LookSettings.tsx')).LookSettings }));

/** Answers the bar's button for type and theme, and dresses the page when another window or a backup has changed them. */
export function LookOpener() {
  const ask = useStores()?.database ?? null;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  useEffect(followLook, []);
  useEffect(() => {
    if (ask !== null) void restoreLook(ask);
  }, [ask]);
  useEffect(() => {
    const tap = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command="look"]') : null;
      if (button === null) return;
      setUsed(true);
      setAnchor((before) => (before === null ? button : null));
    };
    document.addEventListener('click', tap);
    return () => document.removeEventListener('click', tap);
  }, []);
  return used ? <Suspense><LookSettings anchor={anchor} onClose={() => setAnchor(null)} /></Suspense> : null;
}
