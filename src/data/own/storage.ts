import { queryOptions } from '@tanstack/react-query';

/** What the browser tells of its storage for this app. */
export interface StorageFacts {
  /** The browser does not clear it when space runs low. */
  readonly persisted: boolean;
  /** Bytes, the library that is kept for reading offline included; null where the browser does not tell. */
  readonly usage: number | null;
}

/** Null where the browser tells nothing. */
export const storageQuery = () => queryOptions({ queryKey: ['storage'], queryFn: readStorage, staleTime: 0 });

async function readStorage(): Promise<StorageFacts | null> {
  // Only where the connection is secure.
  if (typeof navigator.storage?.persisted !== 'function') return null;
  const [persisted, estimate] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate().catch(() => null)]);
  return { persisted, usage: estimate?.usage ?? null };
}
