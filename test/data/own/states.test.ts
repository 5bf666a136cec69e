import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type ArticleState } from '../../../src/data/own/database.ts';
import { importStates, isArticleState, markArticles, recordReading, rereadStates, saveArticles, statesMark, statesQuery, undoStates } from '../../../src/data/own/states.ts';
import type { ArticleId } from '../../../src/model.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

type Window = ReturnType<typeof openWindow>;

/** A window of the app in front of the same device. Articles are letters; every deed takes a moment. */
function openWindow(from = 0) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const ask = openDatabase();
  let at = from;
  const now = () => (at += 10);
  return {
    /** `a read 40s, b unread saved` */
    told: async () => [...(await queries.ensureQueryData(statesQuery(ask))).all.values()].map(tell).toSorted().join(', '),
    held: () => queries.getQueryData(statesQuery(ask).queryKey),
    open: () => queries.ensureQueryData(statesQuery(ask)),
    mark: (articles: string, state: 'read' | 'unread') => markArticles(queries, ask, ids(articles), state, now()),
    save: (articles: string, saved = true) => saveArticles(queries, ask, ids(articles), saved, now()),
    reads: (article: string, seconds: number, reached: 'reading' | 'read' | null = null, opened = at) => recordReading(queries, ask, { article: article as ArticleId, seconds, reached, opened }, now()),
    undo: () => undoStates(queries, ask, now()),
    import: (...read: readonly ArticleState[]) => importStates(queries, ask, read),
    reread: () => rereadStates(queries),
  };
}

const ids = (articles: string) => articles.split('') as ArticleId[];
const tell = ({ article, state, saved, seconds }: ArticleState) => `${article} ${state}${saved ? ' saved' : ''}${seconds === 0 ? '' : ` ${String(seconds)}s`}`;
const make = (article: string, more: Partial<ArticleState> = {}): ArticleState => ({ article: article as ArticleId, state: 'read', saved: false, seconds: 0, at: 100, ...more });

describe('states', () => {
  it.each<[string, (page: Window) => Promise<unknown>, string]>([
    ['none are known on a new device', (page) => page.open(), ''],
    ['an article is marked as read', (page) => page.mark('a', 'read'), 'a read'],
    ['several at once', (page) => page.mark('ab', 'read'), 'a read, b read'],
    ['saving one leaves unread what is unread', (page) => page.save('a'), 'a unread saved'],
    ['and read what is read', async (page) => [await page.mark('a', 'read'), await page.save('a')], 'a read saved'],
    ['time on the screen adds up', async (page) => [await page.reads('a', 5), await page.reads('a', 7)], 'a unread 12s'],
    ['an article is begun by reading', (page) => page.reads('a', 10, 'reading'), 'a reading 10s'],
    ['and read by it', (page) => page.reads('a', 60, 'read'), 'a read 60s'],
    ['one that is marked as unread begins anew', async (page) => [await page.reads('a', 60, 'read'), await page.mark('a', 'unread')], 'a unread'],
  ])('%s', async (_, deed, told) => {
    await deed(openWindow());
    expect(await openWindow().told()).toBe(told);
  });

  it.each<[string, (page: Window) => Promise<unknown>, string]>([
    ['more reading does not make a read article one that is being read', async (page) => [await page.mark('a', 'read'), await page.reads('a', 9, 'reading')], 'a read 9s'],
    ['a saved article stays saved when it is read', async (page) => [await page.save('a'), await page.reads('a', 60, 'read')], 'a read saved 60s'],
    ['one article’s reading says nothing of another', async (page) => [await page.mark('b', 'read'), await page.reads('a', 5)], 'a unread 5s, b read'],
  ])('%s', async (_, deed, told) => {
    await deed(openWindow());
    expect(await openWindow().told()).toBe(told);
  });
});

describe('undo', () => {
  it.each<[string, (page: Window) => Promise<unknown>, string]>([
    ['takes back a mark', (page) => page.mark('a', 'read'), 'a unread'],
    ['of several articles at once', (page) => page.mark('ab', 'read'), 'a unread, b unread'],
    ['that an article was read, but not the time', async (page) => [await page.reads('a', 20, 'reading'), await page.reads('a', 60, 'read')], 'a reading 80s'],
    ['a save', async (page) => [await page.mark('a', 'read'), await page.save('a')], 'a read'],
    ['and that one was saved no longer', async (page) => [await page.save('a'), await page.save('a', false)], 'a unread saved'],
    ['what came last, not what was begun last: that is as old as its opening', async (page) => [await page.save('b'), await page.reads('a', 10, 'reading', 5)], 'a reading 10s, b unread'],
    ['that an article was begun', (page) => page.reads('a', 10, 'reading'), 'a unread 10s'],
    ['a save, and leaves what was read since', async (page) => [await page.save('a'), await page.reads('a', 7)], 'a unread 7s'],
  ])('%s', async (_, deed, told) => {
    const page = openWindow();
    await deed(page);
    await page.undo();
    expect(await openWindow().told()).toBe(told);
  });

  it('goes back step by step, and no further', async () => {
    const page = openWindow();
    await page.mark('a', 'read');
    await page.save('b');
    await page.undo();
    await page.undo();
    await page.undo();
    expect(await page.told()).toBe('a unread, b unread');
    expect(page.held()?.done).toEqual([]);
  });

  it('is for what changed: to mark a read article as read is nothing', async () => {
    const page = openWindow();
    await page.mark('a', 'read');
    await page.mark('a', 'read');
    await page.reads('a', 30);
    expect(page.held()?.done).toHaveLength(1);
  });

  it('leaves alone what another window has changed since', async () => {
    const [page, other] = [openWindow(), openWindow(1000)];
    await page.mark('ab', 'read');
    await other.mark('a', 'unread');
    await other.save('b');
    await page.undo();
    expect(await openWindow().told()).toBe('a unread, b unread saved');
  });
});

describe('what is told', () => {
  it('that an article was read, and that it was undone', async () => {
    const page = openWindow();
    await page.reads('a', 60, 'read');
    expect(page.held()?.news).toMatchObject({ number: 1, undone: false, change: { kind: 'read', by: 'reading' } });
    await page.undo();
    expect(page.held()?.news).toMatchObject({ number: 2, undone: true, change: { kind: 'read' } });
  });

  it('not that it was begun, and not its time', async () => {
    const page = openWindow();
    await page.reads('a', 10, 'reading');
    await page.reads('a', 15);
    expect(page.held()?.news).toBeNull();
  });

  it('to other windows, each time', async () => {
    const page = openWindow();
    const marks = [window.localStorage.getItem(statesMark)];
    await page.mark('a', 'read');
    marks.push(window.localStorage.getItem(statesMark));
    await page.undo();
    marks.push(window.localStorage.getItem(statesMark));
    expect(new Set(marks).size).toBe(3);
  });
});

describe('two windows', () => {
  it('lose nothing of one another', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await Promise.all([one.open(), other.open()]);
    await one.mark('a', 'read');
    await other.save('a');
    await other.reads('a', 5);
    expect(await openWindow().told()).toBe('a read saved 5s');
    await one.reread();
    expect(await one.told()).toBe('a read saved 5s');
  });
});

describe('a file of states', () => {
  it('adds what is not here, and of two for one article takes the later', async () => {
    const page = openWindow();
    await page.mark('ab', 'read');
    expect(await page.import(make('a', { state: 'unread', at: 500 }), make('b', { state: 'unread', at: 1 }), make('c', { saved: true, seconds: 3 }))).toEqual({ added: 1, updated: 1, known: 1 });
    expect(await openWindow().told()).toBe('a unread, b read, c read saved 3s');
  });

  it('changes nothing the second time', async () => {
    const file = [make('a'), make('b', { state: 'reading' })];
    const page = openWindow();
    await page.import(...file);
    expect(await page.import(...file)).toEqual({ added: 0, updated: 0, known: 2 });
  });

  it('that tells an article twice counts the later', async () => {
    const page = openWindow();
    expect(await page.import(make('a', { at: 9 }), make('a', { at: 5, state: 'unread' }))).toEqual({ added: 1, updated: 0, known: 1 });
    expect(await page.told()).toBe('a read');
  });
});

describe('what is kept', () => {
  it('is not used where it is no state, and stays where it is', async () => {
    await openWindow().mark('a', 'read');
    const database = await openDB('dateline');
    await database.put('states', { article: 'b', state: 'half read', saved: false, seconds: 1, at: 1 });
    database.close();
    expect(await openWindow().told()).toBe('a read');
    const again = await openDB('dateline');
    expect(await again.count('states')).toBe(2);
    again.close();
  });

  it('holds for the visit where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new Error('forbidden'); } });
    const page = openWindow();
    await page.mark('a', 'read');
    expect(page.held()).toMatchObject({ kept: false });
    expect(await page.told()).toBe('a read');
    await page.undo();
    expect(await page.told()).toBe('a unread');
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'read'],
    ['no article', { ...make('a'), article: '' }],
    ['a state of a later edition', { ...make('a'), state: 'skimmed' }],
    ['saved that is no yes or no', { ...make('a'), saved: 1 }],
    ['time that is less than nothing', make('a', { seconds: -1 })],
    ['time without end', make('a', { seconds: Infinity })],
    ['no moment', { ...make('a'), at: undefined }],
  ])('%s is no state', (_, value) => expect(isArticleState(value)).toBe(false));

  it('a whole one is', () => expect(isArticleState(make('a'))).toBe(true));
});
