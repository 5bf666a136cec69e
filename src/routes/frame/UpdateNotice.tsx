import { useEffect, useState } from 'react';
import { Notice } from '../../components/notices/Notice.tsx';
import { applyUpdate, onUpdateReady } from '../../data/offline.ts';

/** A new version of the app waits for the next start; who wants it now takes it with a tap. Never by itself. */
export function UpdateNotice() {
  const [ready, setReady] = useState(false);
  useEffect(() => onUpdateReady(() => setReady(true)), []);
  if (!ready) return null;
  return (
    <Notice onDismiss={() => setReady(false)}>
      <span>A new version of Dateline is here.</span>
      <button type="button" onClick={() => void applyUpdate()}>Use it now</button>
    </Notice>
  );
}
