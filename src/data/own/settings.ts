import { describeLook, lookRecord } from '../../evidence/look/describeLook.ts';
import { defaultLook, parseLook, type Look } from '../../evidence/look/parseLook.ts';
import type { Ask } from './database.ts';
import { lookMark, wearKeptLook, wearLook } from '../keptLook.ts';

/** The look that is kept on this device; the usual where none is, or a damaged one. */
export const loadLook = async (ask: Ask): Promise<Look> => parseLook(await ask((database) => database.get('settings', 'look'), null));

/**
 * Keeps a look in the reader's store, and leaves it in two more places that can be read before the store:
 * `localStorage`, for a page that comes from the server, and a cache, for the service worker.
 */
export async function saveLook(ask: Ask, look: Look): Promise<void> {
  try {
    localStorage.setItem(lookMark, JSON.stringify(describeLook(look)));
  } catch {
    // Blocked or full: the look comes a moment later, with the store.
  }
  await Promise.all([ask((database) => database.put('settings', look, 'look'), null), leaveForWorker(look)]);
}

/** Dresses this page in the look of the reader's store where the other two places say another: they were cleared, or it came with a backup. */
export async function restoreLook(ask: Ask): Promise<void> {
  const look = await loadLook(ask);
  const description = describeLook(look);
  if (readMark() === JSON.stringify(description) || (readMark() === null && JSON.stringify(look) === JSON.stringify(defaultLook))) return;
  wearLook(description);
  await saveLook(ask, look);
}

/** The keys as the reader has set them, as they were kept: whoever reads them must look at them closely. */
export const loadKeys = (ask: Ask): Promise<unknown> => ask<unknown, null>((database) => database.get('settings', 'keys'), null);

export async function saveKeys(ask: Ask, keys: unknown): Promise<void> {
  await ask((database) => database.put('settings', keys, 'keys'), null);
}

/** How the reader listens, as it was kept: whoever reads it must look at it closely. */
export const loadListening = (ask: Ask): Promise<unknown> => ask<unknown, null>((database) => database.get('settings', 'listening'), null);

export async function saveListening(ask: Ask, listening: unknown): Promise<void> {
  await ask((database) => database.put('settings', listening, 'listening'), null);
}

/** Takes the look back to the usual one wherever it is kept, and off this page. */
export async function forgetLook(): Promise<void> {
  wearLook(describeLook(defaultLook));
  try {
    localStorage.removeItem(lookMark);
  } catch {
    // Blocked: nothing is kept there.
  }
  if (!('caches' in window)) return;
  await caches.delete(lookRecord(new URL('./', document.baseURI).href).cache).catch(() => null);
}

const changedName = 'dateline-settings';

/** Says in this window that settings have changed other than by their own controls: a backup was restored. */
export const tellSettings = (): void => void document.dispatchEvent(new Event(changedName));

/** Calls back when they have. Returns how to stop. */
export function onSettings(listener: () => void): () => void {
  document.addEventListener(changedName, listener);
  return () => document.removeEventListener(changedName, listener);
}

/** Dresses this page whenever another window changes the look. Returns how to stop. */
export function followLook(): () => void {
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

function hear({ key }: StorageEvent): void {
  if (key === lookMark) wearKeptLook();
}

async function leaveForWorker(look: Look): Promise<void> {
  // Only where the connection is secure is there a cache, and a worker.
  if (!('caches' in window)) return;
  const { cache, url } = lookRecord(new URL('./', document.baseURI).href);
  // A full device keeps the look in the store, or not at all.
  await caches.open(cache).then((record) => record.put(url, Response.json(look))).catch(() => null);
}

function readMark(): string | null {
  try {
    return localStorage.getItem(lookMark);
  } catch {
    return null;
  }
}
