import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type PinnedView } from '../../../src/data/own/database.ts';
import { importViews, pinView, renameView, rereadViews, trimName, undoViews, unpinView, viewsMark, viewsQuery } from '../../../src/data/own/views.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

/** A window of the app in front of the same device; `A=who=xi` is a view and its address. */
function openWindow() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const ask = openDatabase();
  let at = 0;
  return {
    all: async () => (await queries.ensureQueryData(viewsQuery(ask))).all.map(({ name, address }) => `${name}=${address}`),
    held: () => queries.getQueryData(viewsQuery(ask).queryKey),
    pin: (name: string, address: string) => pinView(queries, ask, name, address, (at += 1)),
    rename: (name: string, to: string) => renameView(queries, ask, name, to, (at += 1)),
    unpin: (name: string) => unpinView(queries, ask, name, (at += 1)),
    undo: () => undoViews(queries, ask),
    import: (...read: readonly PinnedView[]) => importViews(queries, ask, read),
    reread: () => rereadViews(queries),
  };
}

const view = (name: string, address: string, at = 1): PinnedView => ({ name, address, at });

describe('pinned views', () => {
  it('are there on the next visit, in the order in which they were pinned', async () => {
    const page = openWindow();
    await page.pin('Zelensky', 'who=zelensky');
    await page.pin('All of Xi', 'who=xi');
    expect(await openWindow().all()).toEqual(['Zelensky=who=zelensky', 'All of Xi=who=xi']);
  });

  it('are none for who has pinned none', async () => expect(await openWindow().all()).toEqual([]));

  it('keep their place under another name, and with another view under their name', async () => {
    const page = openWindow();
    await page.pin('A', 'who=a');
    await page.pin('B', 'who=b');
    await page.rename('A', ' Z ');
    await page.pin('Z', 'who=z');
    expect(await openWindow().all()).toEqual(['Z=who=z', 'B=who=b']);
  });

  it('give way to one that takes their name, and come back when that is undone', async () => {
    const page = openWindow();
    await page.pin('A', 'who=a');
    await page.pin('B', 'who=b');
    await page.rename('A', 'B');
    expect(await page.all()).toEqual(['B=who=a']);
    await page.undo();
    expect(await openWindow().all()).toEqual(['A=who=a', 'B=who=b']);
  });

  it('are unpinned, and pinned again where they were by undoing', async () => {
    const page = openWindow();
    await page.pin('A', 'who=a');
    await page.pin('B', 'who=b');
    await page.unpin('A');
    expect(await page.all()).toEqual(['B=who=b']);
    expect(page.held()?.news).toMatchObject({ undone: false, change: { kind: 'unpinned' } });
    await page.undo();
    expect(await page.all()).toEqual(['A=who=a', 'B=who=b']);
    expect(page.held()?.news).toMatchObject({ undone: true, change: { kind: 'unpinned' } });
  });

  it.each<[string, (page: ReturnType<typeof openWindow>) => Promise<void>]>([
    ['pinned again as it is', (page) => page.pin('A', 'who=a')],
    ['pinned without a name', (page) => page.pin('  ', 'who=x')],
    ['renamed to nothing', (page) => page.rename('A', ' ')],
    ['renamed to its name', (page) => page.rename('A', 'A')],
    ['renamed though it is not there', (page) => page.rename('B', 'C')],
    ['unpinned though it is not there', (page) => page.unpin('B')],
  ])('stay as they are, and nothing is told, when one is %s', async (_, deed) => {
    const page = openWindow();
    await page.pin('A', 'who=a');
    const before = page.held();
    await deed(page);
    expect(page.held()).toEqual(before);
  });

  it('do not undo what another window has changed since', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await one.pin('A', 'who=a');
    await other.pin('A', 'who=other');
    await one.undo();
    expect(await openWindow().all()).toEqual(['A=who=other']);
  });

  it('are told of to other windows, and only when something has changed', async () => {
    const [one, other] = [openWindow(), openWindow()];
    expect(await other.all()).toEqual([]);
    await one.pin('A', 'who=a');
    const mark = window.localStorage.getItem(viewsMark);
    expect(mark).not.toBeNull();
    await other.reread();
    expect(await other.all()).toEqual(['A=who=a']);
    await one.pin('A', 'who=a');
    expect(window.localStorage.getItem(viewsMark)).toBe(mark);
  });

  it('that are no views are not used, and left where they are', async () => {
    await openWindow().pin('A', 'who=a');
    const database = await openDB('dateline');
    for (const damaged of [{ name: 'B' }, { name: ' C ', address: '', at: 1 }, { name: 'D', address: 'x'.repeat(5000), at: 1 }, { name: 'E', address: '', at: -1 }]) await database.put('views', damaged);
    expect(await openWindow().all()).toEqual(['A=who=a']);
    expect(await database.count('views')).toBe(5);
    database.close();
  });

  it('hold for this visit where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const page = openWindow();
    await page.pin('A', 'who=a');
    expect(await page.all()).toEqual(['A=who=a']);
    expect(page.held()?.kept).toBe(false);
    await page.undo();
    expect(await page.all()).toEqual([]);
  });

  it('of a file are added without doubling one, and take no name from another', async () => {
    const page = openWindow();
    await page.pin('A', 'who=a');
    const file = [view('A', 'who=a'), view('A', 'who=other', 5), view('B', 'who=b', 6)];
    expect(await page.import(...file)).toEqual({ added: 2, known: 1 });
    expect(await openWindow().all()).toEqual(['A=who=a', 'A (2)=who=other', 'B=who=b']);
    expect(await page.import(...file)).toEqual({ added: 0, known: 3 });
  });

  it.each([
    ['  Xi   Jinping ', 'Xi Jinping'],
    ['x'.repeat(80), 'x'.repeat(60)],
    [' \n ', ''],
  ])('have names without white space around them, and not too long: %j', (name, kept) => {
    expect(trimName(name)).toBe(kept);
  });
});
