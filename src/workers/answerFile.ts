import type { LibraryStore } from './libraryStore.ts';

/** A path that carries a hash of its contents: `articles/a.0123456789.json`. */
export const isImmutable = (path: string): boolean => /\.[0-9a-f]{8,}\.json$/u.test(path);

/**
 * An immutable file of the library: from the device, else from the server and then onto the device.
 *
 * @param later is handed the storing, which the answer does not wait for
 */
export async function answerFile(store: LibraryStore, path: string, later: (work: Promise<unknown>) => void): Promise<Response> {
  const url = store.root + path;
  const held = await store.files.match(url);
  if (held !== undefined) return held;
  const response = await store.fetch(url, {});
  // A hotel's login page answers 200 to everything, but not with JSON.
  if (response.status === 200 && (response.headers.get('content-type') ?? '').includes('json')) {
    // A full device must not keep anyone from reading: the file is simply not kept.
    later(store.files.put(url, response.clone()).catch(() => null));
  }
  return response;
}
