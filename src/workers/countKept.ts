import type { KeptCount } from './keepingMessages.ts';
import { countHeld, fetchManifest, FORMAT, KeepingStopped, listPaths, loadArticlePaths, loadKept, type LibraryStore } from './libraryStore.ts';

/**
 * How many articles of the newest library that is known are on the device, counted from its cache.
 * 0 of 0 where nothing is kept and the server cannot be asked.
 */
export async function countKept(store: LibraryStore): Promise<KeptCount> {
  const record = await loadKept(store);
  for (const find of [async () => fetchManifest(store), async () => record?.manifest ?? null]) {
    try {
      const manifest = await find();
      if (manifest === null || manifest.format !== FORMAT) continue;
      const articles = await loadArticlePaths(store, { ...manifest, format: FORMAT });
      return countHeld(articles, await listPaths(store, store.files));
    } catch (error) {
      if (!(error instanceof KeepingStopped)) throw error;
    }
  }
  return { kept: 0, of: record?.manifest.counts.articles ?? 0 };
}
