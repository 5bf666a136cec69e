import type { LibraryPath, ShardFile } from '../../model.ts';
import { FORMAT, loadShardPaths, type LibraryStore } from '../libraryStore.ts';
import type { LibraryReader } from './openTexts.ts';

/**
 * Reads the library where it is nearest. What the service worker has unpacked on the device is read there at
 * once; else the shard comes from the server, one request for many articles.
 *
 * @param root URL of `library/`, with a slash at the end
 * @param storage null where the browser keeps nothing: no HTTPS, a private window
 */
export function openReader(root: string, storage: CacheStorage | null, fetchFile: (url: string) => Promise<Response>): LibraryReader {
  const read = async (file: LibraryPath): Promise<unknown> => {
    const response = await fetchFile(root + file);
    if (!response.ok) throw new Error(`${root}${file} should be part of the library, but the server answered ${response.status}.`);
    return response.json();
  };
  return {
    read,
    readShard: async (shard) => {
      const kept = await readKept(root, storage, shard).catch(() => null);
      if (kept !== null) return kept;
      const { files } = (await read(shard)) as ShardFile;
      return Object.entries(files).filter(([path]) => isArticle(path)).map(([, text]) => text);
    },
  };
}

const isArticle = (path: string): boolean => path.startsWith('articles/');

/** The articles of a shard as they lie on the device; null where one is missing, or it was never unpacked. */
async function readKept(root: string, storage: CacheStorage | null, shard: LibraryPath): Promise<readonly string[] | null> {
  if (storage === null) return null;
  // As the service worker names them: the app's own, whatever else lies on the origin.
  const scope = root.replace(/library\/$/u, '');
  const names = [`dateline-library-${FORMAT} ${scope}`, `dateline-kept-${FORMAT} ${scope}`] as const;
  // Opening would make one.
  if (!(await Promise.all(names.map(async (name) => storage.has(name)))).every(Boolean)) return null;
  const [files, records] = await Promise.all(names.map(async (name) => storage.open(name)));
  const store: Pick<LibraryStore, 'root' | 'records'> = { root, records: records! };
  const paths = await loadShardPaths(store as LibraryStore, shard);
  if (paths === null) return null;
  const texts = await Promise.all(paths.filter(isArticle).map(async (path) => (await files!.match(root + path))?.text() ?? null));
  return texts.every((text) => text !== null) ? texts : null;
}
