import { describe, expect, it } from 'vitest';
import { answerManifest } from '../../src/workers/answerManifest.ts';
import { countKept } from '../../src/workers/countKept.ts';
import { keepLibrary } from '../../src/workers/keepLibrary.ts';
import type { KeptCount } from '../../src/workers/keepingMessages.ts';
import { type FakeStore, heldPaths, makeLibrary, makeStore } from './fakeStore.ts';

const article = (id: string): string => `articles/${id}.0123456789.json`;
const quiet = (): void => {};

/** The version that a reader without a connection gets. */
async function keptVersion(store: FakeStore): Promise<string | null> {
  const before = store.unreachable;
  store.unreachable = /./u;
  const response = await answerManifest(store, 10);
  store.unreachable = before;
  return response.ok ? ((await response.json()) as { version: string }).version : null;
}

/** A device that keeps v1, and a server that has v2 beside it. */
async function deployed(): Promise<FakeStore> {
  const store = makeStore(makeLibrary('v1', [['a'], ['b']]));
  await keepLibrary(store, quiet);
  for (const [path, text] of makeLibrary('v2', [['c'], ['d']])) store.server.set(path, text);
  return store;
}

describe('keepLibrary', () => {
  it('keeps every file of every shard under its own address, as JSON', async () => {
    const store = makeStore(makeLibrary('v1', [['a', 'b'], ['c']]));
    expect(await keepLibrary(store, quiet)).toEqual({ kind: 'kept', version: 'v1', kept: 3, of: 3 });
    expect(heldPaths(store)).toEqual(['addresses/articles-1.v10123456789.json', article('a'), article('b'), article('c')]);
    const response = await store.files.match(`${store.root}${article('a')}`);
    expect(await response!.json()).toEqual({ id: 'a' });
    expect(response!.headers.get('content-type')).toContain('application/json');
  });

  it('reports how far it is, in articles', async () => {
    const store = makeStore(makeLibrary('v1', [['a', 'b'], ['c']]));
    const counts: KeptCount[] = [];
    await keepLibrary(store, (count) => counts.push(count));
    expect(counts).toEqual([{ kept: 2, of: 3 }, { kept: 3, of: 3 }]);
  });

  it('asks only for the manifest when all is here', async () => {
    const store = makeStore(makeLibrary('v1', [['a', 'b'], ['c']]));
    await keepLibrary(store, quiet);
    store.asked.length = 0;
    await keepLibrary(store, quiet);
    expect(store.asked).toEqual(['manifest.json']);
  });

  it('asks of a new version only for the shards that are new', async () => {
    const store = makeStore(makeLibrary('v1', [['a', 'b'], ['c']]));
    await keepLibrary(store, quiet);
    store.server.clear();
    for (const [path, text] of makeLibrary('v2', [['a', 'b'], ['c', 'd']])) store.server.set(path, text);
    store.asked.length = 0;
    expect(await keepLibrary(store, quiet)).toEqual({ kind: 'kept', version: 'v2', kept: 4, of: 4 });
    expect(store.asked.filter((path) => path.startsWith('shards/'))).toEqual(['shards/c-d.v20123456789.json']);
  });

  it('brings back a file that was lost', async () => {
    const store = makeStore(makeLibrary('v1', [['a', 'b'], ['c']]));
    await keepLibrary(store, quiet);
    await store.files.delete(`${store.root}${article('b')}`);
    expect(await countKept(store)).toEqual({ kept: 2, of: 3 });
    await keepLibrary(store, quiet);
    expect(await countKept(store)).toEqual({ kept: 3, of: 3 });
  });

  it('keeps the files of the version before for pages that still read it, and no longer', async () => {
    const store = makeStore(makeLibrary('v1', [['a'], ['b']]));
    await keepLibrary(store, quiet);
    const deploy = (library: Map<string, string>): void => {
      store.server.clear();
      for (const [path, text] of library) store.server.set(path, text);
    };
    deploy(makeLibrary('v2', [['c']]));
    await keepLibrary(store, quiet);
    expect(heldPaths(store)).toEqual(expect.arrayContaining([article('a'), article('b'), article('c')]));
    deploy(makeLibrary('v3', [['d']]));
    await keepLibrary(store, quiet);
    expect(heldPaths(store)).not.toEqual(expect.arrayContaining([article('a')]));
    expect(heldPaths(store)).toEqual(expect.arrayContaining([article('c'), article('d')]));
  });
});

describe('where keeping is cut off', () => {
  it.each([
    ['the connection is gone from the start', (store: FakeStore) => { store.unreachable = /./u; }, 'no connection'],
    ['the connection goes at the second shard', (store: FakeStore) => { store.unreachable = /shards\/d/u; }, 'no connection'],
    ['a shard is missing on the server', (store: FakeStore) => { store.server.delete('shards/c.0123456789.json'); }, 'damaged'],
    ['a shard is not JSON', (store: FakeStore) => { store.server.set('shards/c.0123456789.json', '<!doctype html>'); }, 'damaged'],
    ['a shard lacks files', (store: FakeStore) => { store.server.set('shards/c.0123456789.json', '{"files":{}}'); }, 'damaged'],
    ['the manifest is a login page', (store: FakeStore) => { store.server.set('manifest.json', '<p>Welcome to our hotel</p>'); }, 'damaged'],
    ['the manifest has no format', (store: FakeStore) => { store.server.set('manifest.json', '{}'); }, 'damaged'],
    ['the device is full', (store: FakeStore) => { store.files.room = 5; }, 'no space'],
  ])('because %s, the version before stays whole', async (_, cut, reason) => {
    const store = await deployed();
    cut(store);
    expect(await keepLibrary(store, quiet)).toMatchObject({ kind: 'stopped', reason });
    expect(await keptVersion(store)).toBe('v1');
    expect(heldPaths(store)).toEqual(expect.arrayContaining([article('a'), article('b'), 'addresses/articles-1.v10123456789.json']));
  });

  it('the next run goes on where it ended', async () => {
    const store = await deployed();
    store.unreachable = /shards\/d/u;
    await keepLibrary(store, quiet);
    store.unreachable = null;
    store.asked.length = 0;
    expect(await keepLibrary(store, quiet)).toMatchObject({ kind: 'kept', version: 'v2' });
    expect(store.asked.filter((path) => path.startsWith('shards/'))).toEqual(['shards/d.v20123456789.json']);
    expect(await keptVersion(store)).toBe('v2');
  });

  it('a full device gives the new version\'s files up again', async () => {
    const store = await deployed();
    store.files.room = 5;
    await keepLibrary(store, quiet);
    expect(heldPaths(store)).toEqual(['addresses/articles-1.v10123456789.json', article('a'), article('b')]);
  });

  it('a first run that is cut off keeps no version', async () => {
    const store = makeStore(makeLibrary('v1', [['a'], ['b']]));
    store.unreachable = /shards\/b/u;
    await keepLibrary(store, quiet);
    expect(await keptVersion(store)).toBeNull();
  });

  it('a library of another format is left alone', async () => {
    const store = await deployed();
    for (const [path, text] of makeLibrary('v9', [['z']], 2)) store.server.set(path, text);
    expect(await keepLibrary(store, quiet)).toEqual({ kind: 'reload needed', format: 2 });
    expect(await keptVersion(store)).toBe('v1');
    expect(heldPaths(store)).not.toContain(article('z'));
  });
});

describe('countKept', () => {
  it('counts nothing before anything is kept', async () => {
    expect(await countKept(makeStore(makeLibrary('v1', [['a', 'b']])))).toEqual({ kept: 0, of: 2 });
  });

  it('counts an article that was only read', async () => {
    const store = makeStore(makeLibrary('v1', [['a', 'b']]));
    await store.files.put(`${store.root}${article('a')}`, new Response('{}'));
    expect(await countKept(store)).toEqual({ kept: 1, of: 2 });
  });

  it('counts against the newest library that is known', async () => {
    const store = makeStore(makeLibrary('v1', [['a']]));
    await keepLibrary(store, quiet);
    for (const [path, text] of makeLibrary('v2', [['a'], ['b']])) store.server.set(path, text);
    expect(await countKept(store)).toEqual({ kept: 1, of: 2 });
    store.unreachable = /./u;
    expect(await countKept(store)).toEqual({ kept: 1, of: 1 });
  });

  it('knows of nothing without a connection and without a kept version', async () => {
    const store = makeStore(new Map());
    store.unreachable = /./u;
    expect(await countKept(store)).toEqual({ kept: 0, of: 0 });
  });
});
