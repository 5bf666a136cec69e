import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askToPersist } from '../../data/offline.ts';
import { storageQuery } from '../../data/own/storage.ts';
import { formatBytes } from './tellPersonals.ts';
import styles from '../DataRoute.module.css';

/** How safe what is kept is from the browser itself, and how much it takes. */
export function KeptHere() {
  const { data, refetch } = useQuery(storageQuery());
  const [refused, setRefused] = useState(false);
  if (data == null) return null;
  const { persisted, usage } = data;
  return (
    <div className={styles.kept}>
      <p role="status">
        {persisted ? 'The browser has agreed not to clear this by itself.' : 'The browser may clear this by itself when the device runs out of space.'}
        {refused && !persisted && ' It has not agreed to keep it: save a backup now and then.'}
        {usage !== null && ` About ${formatBytes(usage)} are used here, the articles included.`}
      </p>
      {!persisted && !refused && (
        <button
          type="button"
          onClick={() => {
            void askToPersist().then(async (kept) => {
              setRefused(!kept);
              await refetch();
            });
          }}
        >
          Ask it to keep this
        </button>
      )}
    </div>
  );
}
