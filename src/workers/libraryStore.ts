import type { AddressFile, Manifest } from '../model.ts';
import type { KeptCount, StopReason } from './keepingMessages.ts';

/** The format of library that this version of the app reads. */
export const FORMAT: Manifest['format'] = 1;

type FileCache = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

/** The library on the device and on the server. */
export interface LibraryStore {
  /** URL of `library/`, with a slash at the end. */
  readonly root: string;
  /** Library files by their URL, each as the server would answer. */
  readonly files: FileCache;
  /** What is known about the files: the kept manifest, and for each unpacked shard its paths. */
  readonly records: FileCache;
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
}

/** The version of the library that is whole on this device. One record, so that versions switch in one step. */
export interface KeptRecord {
  readonly manifest: Manifest;
  /** Shards of the version before: an open page may still read its files. */
  readonly previousShards: readonly string[];
}

/** Ends keeping with a reason that the reader can be told. */
export class KeepingStopped extends Error {
  readonly reason: StopReason;
  constructor(reason: StopReason, detail: string) {
    super(detail);
    this.name = 'KeepingStopped';
    this.reason = reason;
  }
}

/** The library's one fixed name; as a record, the version that is kept. */
export const MANIFEST = 'manifest.json';

export async function loadKept(store: LibraryStore): Promise<KeptRecord | null> {
  const response = await store.records.match(store.root + MANIFEST);
  return response === undefined ? null : ((await response.json()) as KeptRecord);
}

export async function saveKept(store: LibraryStore, record: KeptRecord): Promise<void> {
  await putJson(store.records, store.root + MANIFEST, JSON.stringify(record));
}

/** The paths that a shard was unpacked to; null where it has not been. */
export async function loadShardPaths(store: LibraryStore, shard: string): Promise<readonly string[] | null> {
  const response = await store.records.match(store.root + shard);
  return response === undefined ? null : ((await response.json()) as readonly string[]);
}

export async function saveShardPaths(store: LibraryStore, shard: string, paths: readonly string[]): Promise<void> {
  await putJson(store.records, store.root + shard, JSON.stringify(paths));
}

/** Paths below `library/` of all files in a cache. */
export async function listPaths(store: LibraryStore, cache: FileCache): Promise<ReadonlySet<string>> {
  const requests = await cache.keys();
  return new Set(requests.filter(({ url }) => url.startsWith(store.root)).map(({ url }) => url.slice(store.root.length)));
}

/** @throws {KeepingStopped} 'no space' */
export async function putJson(cache: FileCache, url: string, text: string): Promise<void> {
  try {
    await cache.put(url, new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } }));
  } catch (error) {
    throw new KeepingStopped('no space', `${url} could not be stored: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The server's manifest, asked for anew. Its format may be another one than ours.
 * @throws {KeepingStopped} 'no connection' or 'damaged'
 */
export async function fetchManifest(store: LibraryStore): Promise<Omit<Manifest, 'format'> & { readonly format: number }> {
  // The one file whose contents change under its name: no cache on the way may answer for the server.
  const manifest = await fetchJson(store, MANIFEST, { cache: 'no-cache' });
  if (typeof manifest !== 'object' || manifest === null || !('format' in manifest) || typeof manifest.format !== 'number') {
    throw new KeepingStopped('damaged', `${store.root}${MANIFEST} should carry the number of its format, but has none.`);
  }
  return manifest as Manifest;
}

/** @throws {KeepingStopped} 'no connection' or 'damaged' */
export async function fetchJson(store: LibraryStore, path: string, options: RequestInit = {}): Promise<unknown> {
  const url = store.root + path;
  const response = await store.fetch(url, options).catch((error: unknown): never => {
    throw new KeepingStopped('no connection', `${url} could not be reached: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (!response.ok) throw new KeepingStopped('damaged', `${url} should be there, but the server answered ${response.status}.`);
  const text = await response.text().catch((error: unknown): never => {
    throw new KeepingStopped('no connection', `${url} broke off: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new KeepingStopped('damaged', `${url} should be JSON, but starts with "${text.slice(0, 40)}".`);
  }
}

/**
 * Paths of all article files of a version, through its address files, which are kept on the way.
 * @throws {KeepingStopped}
 */
export async function loadArticlePaths(store: LibraryStore, manifest: Manifest): Promise<ReadonlySet<string>> {
  const pages = await Promise.all(
    manifest.articleAddresses.map(async ({ file }): Promise<AddressFile> => {
      const held = await store.files.match(store.root + file);
      if (held !== undefined) return (await held.json()) as AddressFile;
      const page = await fetchJson(store, file);
      await putJson(store.files, store.root + file, JSON.stringify(page));
      return page as AddressFile;
    }),
  );
  return new Set(pages.flatMap(({ files }) => Object.values(files)));
}

export function countHeld(articles: ReadonlySet<string>, held: ReadonlySet<string>): KeptCount {
  return { kept: [...articles].filter((path) => held.has(path)).length, of: articles.size };
}
