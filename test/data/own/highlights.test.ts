import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/data/own/database.ts';
import {
  addHighlights, changeHighlights, highlightsMark, highlightsQuery, importHighlights, moveHighlights, removeHighlights, rereadHighlights, undoHighlights,
} from '../../../src/data/own/highlights.ts';
import type { Highlight } from '../../../src/evidence/anchoring/highlight.ts';
import type { ArticleId, BlockRange, CalendarDate } from '../../../src/model.ts';

const make = (id: string, more: Partial<Highlight> = {}): Highlight => ({
  id,
  article: 'talks' as ArticleId,
  title: 'Talks end',
  published: '2023-03-23' as CalendarDate,
  quote: { exact: `words ${id}`, prefix: 'before ', suffix: ' after' },
  place: { block: 0, from: 7, to: 14 },
  colour: 'yellow',
  note: '',
  made: 1,
  changed: 1,
  ...more,
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

/** A window of the app in front of the same device. */
function openWindow() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const ask = openDatabase();
  const all = async () => (await queries.ensureQueryData(highlightsQuery(ask))).all;
  return {
    all,
    ids: async () => (await all()).map(({ id }) => id),
    held: () => queries.getQueryData(highlightsQuery(ask).queryKey),
    add: (...added: readonly Highlight[]) => addHighlights(queries, ask, added, 5),
    remove: (...ids: readonly string[]) => removeHighlights(queries, ask, ids, 6),
    change: (id: string, to: Partial<Pick<Highlight, 'colour' | 'note'>>, at = 7) => changeHighlights(queries, ask, [id], to, at),
    move: (id: string, place: BlockRange) => moveHighlights(queries, ask, new Map([[id, place]])),
    undo: () => undoHighlights(queries, ask),
    import: (...read: readonly Highlight[]) => importHighlights(queries, ask, read),
    reread: () => rereadHighlights(queries),
  };
}

describe('highlights', () => {
  it('are there on the next visit, the oldest first', async () => {
    await openWindow().add(make('b', { made: 2 }), make('a', { made: 3 }), make('c', { made: 1 }));
    expect(await openWindow().ids()).toEqual(['c', 'b', 'a']);
    expect((await openWindow().all())[1]).toEqual(make('b', { made: 2 }));
  });

  it('are none for who has made none', async () => expect(await openWindow().all()).toEqual([]));

  it('change their colour and their note, and tell when', async () => {
    const page = openWindow();
    await page.add(make('a'));
    await page.change('a', { colour: 'pink' });
    await page.change('a', { note: 'Look' }, 9);
    expect(await openWindow().all()).toEqual([make('a', { colour: 'pink', note: 'Look', changed: 9 })]);
  });

  it('move without a word: nothing is told, nothing is to be undone, and they are no newer', async () => {
    const page = openWindow();
    await page.add(make('a'));
    const { news } = page.held()!;
    await page.move('a', { block: 3, from: 1, to: 8 });
    expect(await openWindow().all()).toEqual([make('a', { place: { block: 3, from: 1, to: 8 } })]);
    expect(page.held()).toMatchObject({ news, done: [{ kind: 'added' }] });
  });

  it.each([
    ['remove', (page: ReturnType<typeof openWindow>) => page.remove('gone')],
    ['change', (page: ReturnType<typeof openWindow>) => page.change('gone', { note: 'x' })],
    ['change into what it is', (page: ReturnType<typeof openWindow>) => page.change('a', { colour: 'yellow', note: '' })],
    ['move', (page: ReturnType<typeof openWindow>) => page.move('gone', { block: 0, from: 0, to: 1 })],
  ])('to %s what is not there, or is so already, does nothing', async (_, deed) => {
    const page = openWindow();
    await page.add(make('a'));
    const before = page.held();
    await deed(page);
    expect(await page.all()).toEqual([make('a')]);
    expect(page.held()).toMatchObject({ news: before!.news, done: before!.done });
  });
});

describe('undo', () => {
  it('takes back what was done, the last first, and then nothing', async () => {
    const page = openWindow();
    await page.add(make('a'), make('b'));
    await page.change('a', { note: 'Look' });
    await page.remove('b', 'a');
    await page.undo();
    expect(await page.all()).toEqual([make('a', { note: 'Look', changed: 7 }), make('b')]);
    await page.undo();
    expect(await page.all()).toEqual([make('a'), make('b')]);
    await page.undo();
    expect(await openWindow().all()).toEqual([]);
    await page.undo();
    expect(await page.all()).toEqual([]);
  });

  it('tells what was done and undone, each time anew', async () => {
    const page = openWindow();
    await page.add(make('a'));
    expect(page.held()?.news).toMatchObject({ number: 1, undone: false, change: { kind: 'added', at: 5 } });
    await page.undo();
    expect(page.held()?.news).toMatchObject({ number: 2, undone: true, change: { kind: 'added' } });
  });

  it('leaves alone what another window has changed since', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await one.add(make('a'));
    await one.change('a', { note: 'Mine' });
    await other.change('a', { note: 'Other' }, 8);
    await one.undo();
    expect(await openWindow().all()).toMatchObject([{ note: 'Other' }]);
    expect(one.held()?.done).toMatchObject([{ kind: 'added' }]);
  });

  it('is for one’s own window: what was done on an earlier visit stays', async () => {
    await openWindow().add(make('a'));
    const later = openWindow();
    await later.undo();
    expect(await later.ids()).toEqual(['a']);
  });
});

describe('two windows', () => {
  it('lose nothing of each other, and the mark tells the other one', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await Promise.all([one.all(), other.all()]);
    await Promise.all([one.add(make('a')), other.add(make('b'))]);
    expect(window.localStorage.getItem(highlightsMark)).toBe('2');
    await one.reread();
    expect(await one.ids()).toEqual(['a', 'b']);
  });

  it('remove what the other one has made', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await other.all();
    await one.add(make('a'));
    await other.remove('a');
    expect(await openWindow().ids()).toEqual([]);
  });
});

describe('an import', () => {
  it('adds what is new, brings up to date what is older here, and doubles nothing', async () => {
    const page = openWindow();
    await page.add(make('a', { changed: 5 }), make('b', { changed: 5 }), make('c', { changed: 5 }));
    const count = await page.import(make('a', { changed: 9, note: 'Newer' }), make('b', { changed: 2, note: 'Older' }), make('x', { quote: make('c').quote }), make('d'), make('d'));
    expect(count).toEqual({ added: 1, updated: 1, known: 3 });
    expect(await openWindow().all()).toEqual([make('a', { changed: 9, note: 'Newer' }), make('b', { changed: 5 }), make('c', { changed: 5 }), make('d')]);
  });

  it('twice is as good as once', async () => {
    const page = openWindow();
    await page.import(make('a'), make('b'));
    expect(await page.import(make('a'), make('b'))).toEqual({ added: 0, updated: 0, known: 2 });
    expect(await page.ids()).toEqual(['a', 'b']);
  });

  it('keeps apart two highlights on the same words that say different things', async () => {
    const page = openWindow();
    await page.add(make('a', { note: 'One' }));
    expect(await page.import(make('b', { quote: make('a').quote, note: 'Two' }))).toMatchObject({ added: 1 });
  });
});

describe('the store', () => {
  it('of an earlier edition keeps what it holds, and gets all the stores of this one', async () => {
    const earlier = await openDB('dateline', 2, {
      upgrade(database) {
        database.createObjectStore('places', { keyPath: 'article' });
        database.createObjectStore('settings');
        database.createObjectStore('corrections', { keyPath: 'id', autoIncrement: true });
      },
    });
    await earlier.put('settings', 'all', 'marks');
    earlier.close();
    await openWindow().add(make('a'));
    const found = await openDatabase()(async (database) => ({ names: [...database.objectStoreNames], marks: await database.get('settings', 'marks'), own: await database.getAllFromIndex('highlights', 'article', 'talks') }), null);
    expect(found).toEqual({ names: ['corrections', 'highlights', 'places', 'settings', 'states', 'views'], marks: 'all', own: [make('a')] });
  });

  it('may hold what this edition does not know: it is not used, and not lost', async () => {
    await openWindow().add(make('a'));
    const strange = { ...make('z'), colour: 'mauve' } as unknown as Highlight;
    const ask = openDatabase();
    await ask((database) => database.put('highlights', strange), null);
    const page = openWindow();
    expect(await page.ids()).toEqual(['a']);
    await page.remove('a', 'z');
    expect(await ask((database) => database.getAll('highlights'), null)).toEqual([strange]);
  });

  it('may be refused: then highlights hold for the visit, and that is told', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new Error('No storage here.'); } });
    const page = openWindow();
    await page.add(make('a'));
    await page.change('a', { note: 'Look' });
    expect(page.held()).toMatchObject({ kept: false, all: [{ id: 'a', note: 'Look' }] });
    await page.undo();
    expect(await page.all()).toEqual([make('a')]);
    expect(window.localStorage.getItem(highlightsMark)).toBeNull();
  });
});
