/// <reference lib="webworker" />
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { lookRecord } from '../evidence/look/describeLook.ts';
import { answerFile, isImmutable } from './answerFile.ts';
import { answerManifest } from './answerManifest.ts';
import { countKept } from './countKept.ts';
import { dressShell } from './dressShell.ts';
import { keepLibrary } from './keepLibrary.ts';
import type { KeepOutcome, PageRequest, WorkerNews } from './keepingMessages.ts';
import { FORMAT, loadKept, type LibraryStore } from './libraryStore.ts';
import { isPage, rebaseShell } from './rebaseShell.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

/** Longer than a slow answer takes, shorter than a reader waits for a list that is on the device. */
const PATIENCE = 3000;

const root = new URL(self.registration.scope).pathname;
const library = `${self.registration.scope}library/`;
// Several libraries may live on one origin, and several formats while an update is on its way.
const filesName = (format: number | string): string => `dateline-library-${format} ${self.registration.scope}`;
const recordsName = (format: number | string): string => `dateline-kept-${format} ${self.registration.scope}`;

const openStore = async (): Promise<LibraryStore> => ({
  root: library,
  files: await caches.open(filesName(FORMAT)),
  records: await caches.open(recordsName(FORMAT)),
  fetch: async (url, options) => fetch(url, options),
});

// oxlint-disable-next-line no-underscore-dangle -- where Workbox puts the list
precacheAndRoute([...self.__WB_MANIFEST], { directoryIndex: '', cleanURLs: false });

const answerShell = createHandlerBoundToURL('shell.html');
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith(root) && isPage(url.pathname.slice(root.length)),
  async (parameters) => {
    const shell = await answerShell(parameters);
    const page = await dressShell(rebaseShell(await shell.text(), root), await loadLook());
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
);

/** The look as the page left it; null where the reader has changed nothing. */
async function loadLook(): Promise<unknown> {
  const { cache, url } = lookRecord(self.registration.scope);
  try {
    return (await (await caches.match(url, { cacheName: cache }))?.json()) ?? null;
  } catch {
    // A damaged record or a storage that fails: the page comes as it was built, and dresses itself.
    return null;
  }
}

registerRoute(
  ({ url, request }) => request.mode !== 'navigate' && url.href === `${library}manifest.json`,
  async () => answerManifest(await openStore(), PATIENCE),
);

registerRoute(
  ({ url, request }) => request.mode !== 'navigate' && url.href.startsWith(library) && isImmutable(url.pathname),
  async ({ url, event }) => answerFile(await openStore(), url.href.slice(library.length), (work) => event.waitUntil(work)),
);

const keep = shareRun(async () => {
  const store = await openStore();
  const before = (await loadKept(store))?.manifest.version;
  const news: Promise<void>[] = [];
  const outcome = await keepLibrary(store, (count) => news.push(tellPages({ type: 'KEPT', ...count })));
  await Promise.all(news);
  if (outcome.kind === 'kept' && before !== undefined && before !== outcome.version) {
    await tellPages({ type: 'LIBRARY_CHANGED', version: outcome.version });
  }
  return outcome;
});

self.addEventListener('message', (event) => {
  const answer = (value: unknown): void => event.ports[0]?.postMessage(value);
  switch ((event.data as PageRequest).type) {
    case 'KEEP_LIBRARY':
      event.waitUntil(keep().then(answer));
      return;
    case 'COUNT_KEPT':
      event.waitUntil(openStore().then(countKept).then(answer));
      return;
    case 'SKIP_WAITING':
      event.waitUntil(self.skipWaiting());
  }
});

self.addEventListener('install', (event) => {
  // Where a library of an older format is kept, the app must not change before its own is here too.
  event.waitUntil(keepBeforeChange());
});

self.addEventListener('activate', (event) => {
  // Without a waiting worker's skipWaiting this claims nothing but pages that no worker controls: those
  // of the first visit, so that one visit is enough to read on without a network.
  event.waitUntil(Promise.all([self.clients.claim(), removeOtherFormats()]));
});

async function keepBeforeChange(): Promise<void> {
  if ((await namesOfOtherFormats()).length === 0) return;
  const outcome = await keep();
  if (outcome.kind === 'kept') return;
  throw new Error(`The library in format ${FORMAT} should be kept before the app changes, but: ${JSON.stringify(outcome)}`);
}

async function removeOtherFormats(): Promise<void> {
  await Promise.all((await namesOfOtherFormats()).map(async (name) => caches.delete(name)));
}

async function namesOfOtherFormats(): Promise<readonly string[]> {
  const own = [filesName(FORMAT), recordsName(FORMAT)];
  const [filesStart, recordsStart] = [filesName('').split(' ')[0]!, recordsName('').split(' ')[0]!];
  return (await caches.keys()).filter(
    (name) => (name.startsWith(filesStart) || name.startsWith(recordsStart)) && name.endsWith(` ${self.registration.scope}`) && !own.includes(name),
  );
}

async function tellPages(news: WorkerNews): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) if (page.url.startsWith(self.registration.scope)) page.postMessage(news, []);
}

/** Calls that come while a run is under way get that run's outcome. */
function shareRun(run: () => Promise<KeepOutcome>): () => Promise<KeepOutcome> {
  let running: Promise<KeepOutcome> | null = null;
  return async () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
