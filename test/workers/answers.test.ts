import { describe, expect, it } from 'vitest';
import { answerFile, isImmutable } from '../../src/workers/answerFile.ts';
import { answerManifest } from '../../src/workers/answerManifest.ts';
import { keepLibrary } from '../../src/workers/keepLibrary.ts';
import { isPage, rebaseShell } from '../../src/workers/rebaseShell.ts';
import { type FakeStore, makeLibrary, makeStore } from './fakeStore.ts';

const never = new Promise<Response>(() => {});
const ignore = (): void => {};

async function keptStore(): Promise<FakeStore> {
  const store = makeStore(makeLibrary('v1', [['a']]));
  await keepLibrary(store, ignore);
  for (const [path, text] of makeLibrary('v2', [['b']])) store.server.set(path, text);
  return store;
}

const versionIn = async (response: Response): Promise<unknown> => ((await response.json()) as { version: unknown }).version;

describe('answerManifest', () => {
  it('gives the server\'s, even over a kept one', async () => {
    expect(await versionIn(await answerManifest(await keptStore(), 1000))).toBe('v2');
  });

  it.each([
    ['cannot be reached', (store: FakeStore): FakeStore => ({ ...store, fetch: async () => { throw new TypeError('Failed to fetch'); } })],
    ['does not answer in time', (store: FakeStore): FakeStore => ({ ...store, fetch: async () => never })],
    ['answers 503', (store: FakeStore): FakeStore => ({ ...store, fetch: async () => new Response('', { status: 503 }) })],
    ['answers with a page', (store: FakeStore): FakeStore => ({ ...store, fetch: async () => new Response('<p>Log in</p>') })],
    ['has a library of a newer format', (store: FakeStore): FakeStore => ({ ...store, fetch: async () => Response.json({ format: 2, version: 'v9' }) })],
  ])('gives the kept one where the server %s', async (_, change) => {
    expect(await versionIn(await answerManifest(change(await keptStore()), 10))).toBe('v1');
  });

  it('fails like the network where nothing is kept', async () => {
    const store = makeStore(new Map());
    store.unreachable = /./u;
    expect((await answerManifest(store, 10)).type).toBe('error');
  });

  it('hands a newer format to the page where nothing is kept, so that the page can say so', async () => {
    const response = await answerManifest(makeStore(makeLibrary('v9', [['a']], 2)), 10);
    expect(await response.json()).toMatchObject({ format: 2 });
  });
});

describe('answerFile', () => {
  const path = 'articles/a.0123456789.json';

  it('asks the server once', async () => {
    const store = makeStore(makeLibrary('v1', [['a']]));
    const work: Promise<unknown>[] = [];
    await answerFile(store, path, (storing) => work.push(storing));
    await Promise.all(work);
    expect(await (await answerFile(store, path, ignore)).json()).toEqual({ id: 'a' });
    expect(store.asked).toEqual([path]);
  });

  it.each([
    ['a missing file', async () => new Response('', { status: 404 })],
    ['a page instead of JSON', async () => new Response('<p>Log in</p>', { headers: { 'content-type': 'text/html' } })],
  ])('does not keep %s', async (_, fetch) => {
    const store = { ...makeStore(new Map()), fetch };
    await answerFile(store, path, () => expect.unreachable());
    expect(store.files.entries.size).toBe(0);
  });

  it('answers on a full device', async () => {
    const store = makeStore(makeLibrary('v1', [['a']]));
    store.files.room = 0;
    const work: Promise<unknown>[] = [];
    expect((await answerFile(store, path, (storing) => work.push(storing))).status).toBe(200);
    await expect(Promise.all(work)).resolves.toEqual([null]);
  });
});

it.each([
  ['articles/a.0123456789.json', true],
  ['months/2023-05.abcdef0123.json', true],
  ['manifest.json', false],
  ['schema.json', false],
  ['articles/2023.json', false],
  ['articles/a.0123456789.html', false],
])('isImmutable %s: %s', (path, expected) => {
  expect(isImmutable(path)).toBe(expected);
});

it.each([
  ['', true],
  ['articles/a-b/', true],
  ['timeline', true],
  ['who/u-s/', true],
  ['library/manifest.json', false],
  ['library/', false],
  ['icons/icon.svg', false],
  ['manifest.webmanifest', false],
])('isPage "%s": %s', (path, expected) => {
  expect(isPage(path)).toBe(expected);
});

describe('rebaseShell', () => {
  it.each([
    ['<head><base href="./"><title>x</title>', '/', '<head><base href="/"><title>x</title>'],
    ['<base href="./"/>', '/some/folder/', '<base href="/some/folder/"/>'],
    ['<base href="./">', '/$&/', '<base href="/$&amp;/">'],
    ['<a href="./">', '/b/', '<a href="./">'],
  ])('%s at %s', (html, root, expected) => {
    expect(rebaseShell(html, root)).toBe(expected);
  });
});
