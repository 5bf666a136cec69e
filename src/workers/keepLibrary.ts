import type { Manifest, ShardFile } from '../model.ts';
import type { KeepOutcome, KeptCount } from './keepingMessages.ts';
import {
  countHeld, fetchJson, fetchManifest, FORMAT, KeepingStopped, listPaths, loadArticlePaths, loadKept, loadShardPaths, MANIFEST,
  putJson, saveKept, saveShardPaths, type LibraryStore,
} from './libraryStore.ts';

/**
 * Brings the server's whole library onto the device, shard by shard, and only then makes it the
 * version that is kept. Files already here are not fetched again, missing ones are, so this also
 * repairs. Cut off at any point, the version kept before stays whole and the next run goes on.
 */
export async function keepLibrary(store: LibraryStore, report: (count: KeptCount) => void): Promise<KeepOutcome> {
  try {
    const manifest = await fetchManifest(store);
    if (manifest.format !== FORMAT) return { kind: 'reload needed', format: manifest.format };
    return await keepVersion(store, { ...manifest, format: FORMAT }, report);
  } catch (error) {
    if (!(error instanceof KeepingStopped)) throw error;
    if (error.reason === 'no space') await removeUnnamed(store);
    return { kind: 'stopped', reason: error.reason, detail: error.message };
  }
}

async function keepVersion(store: LibraryStore, manifest: Manifest, report: (count: KeptCount) => void): Promise<KeepOutcome> {
  const articles = await loadArticlePaths(store, manifest);
  const held = new Set(await listPaths(store, store.files));
  for (const shard of manifest.shards) {
    const known = await loadShardPaths(store, shard.file);
    if (known === null || !known.every((path) => held.has(path))) {
      // One after the other: the reader's own requests go first.
      for (const path of await unpackShard(store, shard, held)) held.add(path);
    }
    report(countHeld(articles, held));
  }
  const before = await loadKept(store);
  if (before?.manifest.version !== manifest.version) {
    await saveKept(store, { manifest, previousShards: before?.manifest.shards.map(({ file }) => file) ?? [] });
    await removeUnnamed(store);
  }
  return { kind: 'kept', version: manifest.version, ...countHeld(articles, held) };
}

async function unpackShard(
  store: LibraryStore,
  shard: Manifest['shards'][number],
  held: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { files } = (await fetchJson(store, shard.file)) as ShardFile;
  const entries = Object.entries(files);
  if (entries.length !== shard.files) {
    throw new KeepingStopped('damaged', `${store.root}${shard.file} should hold ${shard.files} files, but holds ${entries.length}.`);
  }
  await Promise.all(entries.filter(([path]) => !held.has(path)).map(async ([path, text]) => putJson(store.files, store.root + path, text)));
  const paths = entries.map(([path]) => path);
  await saveShardPaths(store, shard.file, paths);
  return paths;
}

/** Removes what neither the kept version nor the one before it names. */
async function removeUnnamed(store: LibraryStore): Promise<void> {
  const record = await loadKept(store);
  const shards = record === null ? [] : [...record.manifest.shards.map(({ file }) => file), ...record.previousShards];
  const named = new Set((await Promise.all(shards.map(async (shard) => (await loadShardPaths(store, shard)) ?? []))).flat());
  const files = await listPaths(store, store.files);
  await Promise.all([...files].filter((path) => !named.has(path)).map(async (path) => store.files.delete(store.root + path)));
  const records = await listPaths(store, store.records);
  const needed = new Set<string>([MANIFEST, ...shards]);
  await Promise.all([...records].filter((path) => !needed.has(path)).map(async (path) => store.records.delete(store.root + path)));
}
