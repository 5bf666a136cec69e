import type { LibraryStore } from '../../src/workers/libraryStore.ts';

const ROOT = 'https://host/base/library/';

/** A cache in memory that is full after `room` files. */
class MemoryCache {
  readonly entries = new Map<string, Response>();
  room = Infinity;

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.entries.get(addressOf(request))?.clone();
  }
  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    if (this.entries.size >= this.room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.entries.set(addressOf(request), response);
  }
  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(addressOf(request));
  }
  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

/** A device and a server; `server` is what the server holds, path → text. */
export interface FakeStore extends LibraryStore {
  readonly files: MemoryCache;
  readonly records: MemoryCache;
  readonly server: Map<string, string>;
  /** Paths asked of the server, in order. */
  readonly asked: string[];
  /** Asked paths that match get no answer. */
  unreachable: RegExp | null;
}

export function makeStore(server: Map<string, string>): FakeStore {
  const store: FakeStore = {
    root: ROOT,
    files: new MemoryCache(),
    records: new MemoryCache(),
    server,
    asked: [],
    unreachable: null,
    fetch: async (url) => {
      const path = url.slice(ROOT.length);
      store.asked.push(path);
      if (store.unreachable?.test(path) === true) throw new TypeError('Failed to fetch');
      const text = store.server.get(path);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers: { 'content-type': 'application/json' } });
    },
  };
  return store;
}

/** Paths on the device, sorted. */
export const heldPaths = (store: FakeStore): readonly string[] => [...store.files.entries.keys()].map((url) => url.slice(ROOT.length)).toSorted();

/** A library as the server holds it: each shard a list of the articles in it; the last carries the pages too. */
export function makeLibrary(version: string, shards: readonly (readonly string[])[], format = 1): Map<string, string> {
  const hash = '0123456789';
  const articles = shards.flat();
  const addresses = `addresses/articles-1.${version}${hash}.json`;
  const addressText = JSON.stringify({ files: Object.fromEntries(articles.map((id) => [id, `articles/${id}.${hash}.json`])) });
  const bundles = shards.map((ids, at) => {
    const pages = at === shards.length - 1 ? { [addresses]: addressText } : {};
    const files = { ...Object.fromEntries(ids.map((id) => [`articles/${id}.${hash}.json`, `{"id":"${id}"}`])), ...pages };
    return { file: `shards/${ids.join('-')}.${at === shards.length - 1 ? version : ''}${hash}.json`, files };
  });
  const manifest = {
    format,
    version,
    counts: { articles: articles.length },
    articleAddresses: [{ from: articles.toSorted()[0], file: addresses }],
    shards: bundles.map(({ file, files }) => ({ file, files: Object.keys(files).length, bytes: 0 })),
  };
  return new Map([
    ['manifest.json', JSON.stringify(manifest)],
    [addresses, addressText],
    ...bundles.flatMap(({ file, files }): [string, string][] => [[file, JSON.stringify({ files })], ...Object.entries(files)]),
  ]);
}

const addressOf = (request: RequestInfo | URL): string => (typeof request === 'string' ? request : request instanceof URL ? request.href : request.url);
