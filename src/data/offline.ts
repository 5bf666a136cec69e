import type { KeepOutcome, KeptCount, PageRequest, WorkerNews } from '../workers/keepingMessages.ts';

/** How keeping went, or that this browser keeps nothing (no service worker: private window, no HTTPS). */
export type KeepResult = KeepOutcome | { readonly kind: 'unsupported' };

/**
 * Registers the service worker once the page has loaded, and then has it keep the whole library when
 * the page is idle, again whenever the connection or the reader comes back. Never reloads a page.
 * Does nothing where there is no service worker.
 */
export async function registerOffline(): Promise<void> {
  if (!isSupported()) return;
  await loaded();
  const registration = await navigator.serviceWorker
    .register(new URL('serviceWorker.js', document.baseURI), { scope: new URL('./', document.baseURI).pathname, updateViaCache: 'none' })
    // Refused by the browser's settings or the connection: the app works online as it is.
    .catch(() => null);
  // Some browsers answer a registration that they block with nothing at all.
  if (!(registration instanceof ServiceWorkerRegistration)) return;
  const refresh = (): void => {
    // Without a connection both are tried again when it is back.
    void registration.update().catch(() => null);
    void keepUntilKept();
  };
  window.addEventListener('online', refresh);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') refresh();
  });
  await idle();
  await keepUntilKept();
}

/** A connection is often told of before it carries anything. In milliseconds. */
const pauses = [1000, 5000, 30_000];

async function keepUntilKept(): Promise<void> {
  for (const pause of pauses) {
    const outcome = await keepLibrary();
    if (outcome.kind !== 'stopped' || outcome.reason !== 'no connection' || !navigator.onLine) return;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
  await keepLibrary();
}

/** Has the worker bring the whole library onto the device; also repairs one with gaps. */
export async function keepLibrary(): Promise<KeepResult> {
  return (await ask<KeepOutcome>({ type: 'KEEP_LIBRARY' })) ?? { kind: 'unsupported' };
}

/** How many articles are on the device, counted from its cache; null where this browser keeps nothing. */
export async function countKept(): Promise<KeptCount | null> {
  return ask<KeptCount>({ type: 'COUNT_KEPT' });
}

/** Calls `listener` with every step of keeping, whoever asked for it. Returns how to stop listening. */
export function onKept(listener: (count: KeptCount) => void): () => void {
  return onNews((news) => {
    if (news.type === 'KEPT') listener({ kept: news.kept, of: news.of });
  });
}

/** Calls `listener` when another version of the library has come whole onto the device. Returns how to stop listening. */
export function onLibraryChanged(listener: (version: string) => void): () => void {
  return onNews((news) => {
    if (news.type === 'LIBRARY_CHANGED') listener(news.version);
  });
}

/**
 * Calls `listener` once when a new version of the app is here and waits for the next start, or is here
 * already. Returns how to stop listening.
 */
export function onUpdateReady(listener: () => void): () => void {
  if (!isSupported()) return () => {};
  const listening = new AbortController();
  const { signal } = listening;
  const tell = (): void => {
    if (signal.aborted) return;
    listening.abort();
    listener();
  };
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => worker.state === 'installed' && navigator.serviceWorker.controller !== null && tell(), { signal });
  };
  const begin = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.ready;
    if (signal.aborted) return;
    if (registration.waiting !== null) tell();
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing), { signal });
  };
  void begin();
  return () => listening.abort();
}

/** The reader wants the new version now: it takes over, and this page starts again with it. */
export async function applyUpdate(): Promise<void> {
  if (!isSupported()) return;
  const registration = await navigator.serviceWorker.getRegistration(document.baseURI);
  if (registration?.waiting == null) {
    window.location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  const request: PageRequest = { type: 'SKIP_WAITING' };
  registration.waiting.postMessage(request, []);
}

/** Asks the browser not to clear what is kept when space runs low. False where it may. */
export async function askToPersist(): Promise<boolean> {
  if (navigator.storage?.persist === undefined) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

function isSupported(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator;
}

function onNews(listener: (news: WorkerNews) => void): () => void {
  if (!isSupported()) return () => {};
  const hear = (event: MessageEvent): void => listener(event.data as WorkerNews);
  navigator.serviceWorker.addEventListener('message', hear);
  // Listening by addEventListener alone leaves messages queued until the document is parsed.
  navigator.serviceWorker.startMessages();
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}

async function ask<Answer>(request: PageRequest): Promise<Answer | null> {
  if (!isSupported() || (await navigator.serviceWorker.getRegistration(document.baseURI)) === undefined) return null;
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', (event: MessageEvent) => {
      port1.close();
      resolve(event.data as Answer);
    });
    port1.start();
    active.postMessage(request, [port2]);
  });
}

async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true });
  });
}

async function idle(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 1500);
  });
}
