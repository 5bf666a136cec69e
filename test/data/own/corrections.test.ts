import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addStep, importSteps, journalQuery, removeStep, removeSteps, rereadJournal, undoLast } from '../../../src/data/own/corrections.ts';
import { openDatabase } from '../../../src/data/own/database.ts';
import { correctionsMark, lensKey, manifestQuery, whoQuery } from '../../../src/data/library.ts';
import { openPersonal } from '../../../src/data/own/personal.ts';
import type { Correction, EntityFile, EntityId, EntityRef, Manifest } from '../../../src/model.ts';

const ref = (name: string): EntityRef => ({ id: name.toLowerCase().replaceAll(' ', '-') as EntityId, kind: 'person', name });
const hide = (name: string): Correction => ({ do: 'hide', entity: ref(name) });
const merge = (from: string, into: string): Correction => ({ do: 'merge', entity: ref(from), into: ref(into) });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
  return () => vi.unstubAllGlobals();
});

/** A window of the app in front of the same device. */
function openWindow() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const ask = openDatabase();
  const journal = () => queries.fetchQuery({ ...journalQuery(ask), staleTime: 0 });
  return {
    queries,
    journal,
    steps: async () => (await journal()).steps.map(({ correction }) => correction),
    held: () => queries.getQueryData(journalQuery(ask).queryKey),
    add: (correction: Correction, at = 1) => addStep(queries, ask, correction, at),
    remove: (id: number) => removeStep(queries, ask, id, 1),
    removeAll: (ids: readonly number[]) => removeSteps(queries, ask, ids, 1),
    undo: () => undoLast(queries, ask, 1),
    import: (...corrections: readonly Correction[]) => importSteps(queries, ask, corrections, 1),
    reread: () => rereadJournal(queries),
  };
}

describe('the journal', () => {
  it('keeps the steps in their order with when they were made, also for the next visit', async () => {
    const first = openWindow();
    await first.add(hide('Xi'), 10);
    await first.add(merge('Kiev', 'Kyiv'), 20);
    const { steps, kept } = await openWindow().journal();
    expect(steps).toEqual([{ id: 1, at: 10, correction: hide('Xi') }, { id: 2, at: 20, correction: merge('Kiev', 'Kyiv') }]);
    expect(kept).toBe(true);
  });

  it('is empty for who has put nothing right', async () => expect(await openWindow().journal()).toEqual({ steps: [], kept: true, news: null }));

  it('takes back the last step, and then the one before it, and then nothing', async () => {
    const page = openWindow();
    await page.add(hide('Xi'));
    await page.add(hide('Putin'));
    await page.undo();
    expect(await page.steps()).toEqual([hide('Xi')]);
    await page.undo();
    await page.undo();
    expect(await page.steps()).toEqual([]);
  });

  it('takes back any one step, and no other, and one that is gone changes nothing', async () => {
    const page = openWindow();
    for (const name of ['A', 'B', 'C', 'D']) await page.add(hide(name));
    await page.remove(2);
    await page.remove(2);
    await page.remove(99);
    expect(await page.steps()).toEqual([hide('A'), hide('C'), hide('D')]);
    await page.removeAll([1, 4]);
    expect(await page.steps()).toEqual([hide('C')]);
  });

  it('tells what this window did last, each time anew, and nothing of an import', async () => {
    const page = openWindow();
    await page.add(hide('Xi'));
    expect(page.held()?.news).toMatchObject({ number: 1, kind: 'made', step: { correction: hide('Xi') } });
    await page.undo();
    expect(page.held()?.news).toMatchObject({ number: 2, kind: 'undone', step: { correction: hide('Xi') } });
    await page.import(hide('Putin'));
    expect(page.held()?.news).toBeNull();
    expect((await openWindow().journal()).news).toBeNull();
  });

  it('leaves out what is damaged or of a later edition, and does not delete it', async () => {
    await openWindow().add(hide('Xi'));
    const database = await openDB('dateline');
    for (const damaged of [{ at: 1 }, { at: 1, correction: null }, { at: 1, correction: { do: 'dance' } }, { at: 'today', correction: hide('B') }, { at: 1, correction: { do: 'merge', entity: ref('A') } }]) await database.add('corrections', damaged);
    database.close();
    const page = openWindow();
    expect(await page.steps()).toEqual([hide('Xi')]);
    await page.add(hide('Putin'));
    expect(await page.steps()).toEqual([hide('Xi'), hide('Putin')]);
    expect(await (await openDB('dateline')).count('corrections')).toBe(7);
  });

  it('is added to a store of the first edition, whose places stay', async () => {
    const old = await openDB('dateline', 1, {
      upgrade(database) {
        database.createObjectStore('places', { keyPath: 'article' });
        database.createObjectStore('settings');
      },
    });
    await old.put('places', { article: 'a', sentence: 3, text: 'It began', progress: 0.5, at: 1 });
    await old.put('settings', 'all', 'marks');
    old.close();
    await openWindow().add(hide('Xi'));
    expect(await openPersonal().loadPlaces()).toHaveLength(1);
    expect(await openPersonal().loadMarks()).toBe('all');
    expect(await openWindow().steps()).toEqual([hide('Xi')]);
  });
});

describe('a file', () => {
  it('is added after what is here, in its order', async () => {
    const page = openWindow();
    await page.add(hide('Xi'));
    expect(await page.import(hide('C'), hide('B'))).toEqual({ added: 2, known: 0 });
    expect(await page.steps()).toEqual([hide('Xi'), hide('C'), hide('B')]);
  });

  it('that comes twice, or holds a step twice, doubles nothing', async () => {
    const page = openWindow();
    const file = [merge('Kiev', 'Kyiv'), hide('Xi'), hide('Xi')];
    expect(await page.import(...file)).toEqual({ added: 2, known: 1 });
    expect(await page.import(...file)).toEqual({ added: 0, known: 3 });
    expect(await page.steps()).toEqual(file.slice(0, 2));
  });

  it('equal steps are the same whatever the order of their parts; steps that differ in anything are not', async () => {
    const page = openWindow();
    await page.add(merge('Kiev', 'Kyiv'));
    const { into, entity } = merge('Kiev', 'Kyiv') as Extract<Correction, { readonly do: 'merge' }>;
    const turned: Correction = { into: { name: into.name, kind: into.kind, id: into.id }, entity, do: 'merge' };
    expect(await page.import(turned, merge('Kyiv', 'Kiev'), { do: 'merge', entity, into: { ...into, kind: 'place' } })).toEqual({ added: 2, known: 1 });
  });
});

const mark = () => window.localStorage.getItem(correctionsMark);

describe('two windows', () => {
  it('that add at the same time lose nothing', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await Promise.all([one.add(hide('A')), other.add(hide('B')), one.add(hide('C')), other.import(hide('D'), hide('E'))]);
    expect(new Set((await openWindow().steps()).map((step) => 'entity' in step && step.entity.name))).toEqual(new Set(['A', 'B', 'C', 'D', 'E']));
  });

  it('that import the same file at the same time do not double it', async () => {
    const [one, other] = [openWindow(), openWindow()];
    const done = await Promise.all([one.import(hide('A'), hide('B')), other.import(hide('A'), hide('B'))]);
    expect(done.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 2]);
    expect(await openWindow().steps()).toHaveLength(2);
  });

  it('hear of each other by a mark that changes with each step and is gone with the last', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await other.journal();
    expect(mark()).toBeNull();
    await one.add(hide('A'), 1);
    const first = mark();
    await one.add(hide('B'), 2);
    expect([first, mark()]).not.toContain(null);
    expect(mark()).not.toBe(first);
    await other.reread();
    expect(other.held()?.steps).toHaveLength(2);
    await one.removeAll([1, 2]);
    expect(mark()).toBeNull();
    await other.reread();
    expect(other.held()?.steps).toEqual([]);
  });
});

describe('where the browser refuses storage', () => {
  beforeEach(async () => {
    // A later edition on the device refuses an earlier app.
    (await openDB('dateline', 99)).close();
  });

  it('steps hold for this visit, and it is told that they are not kept', async () => {
    const page = openWindow();
    await page.add(hide('Xi'));
    await page.import(hide('Putin'), hide('Xi'));
    await page.reread();
    expect(page.held()).toMatchObject({ kept: false, steps: [{ id: 1, correction: hide('Xi') }, { id: 2, correction: hide('Putin') }] });
    await page.undo();
    expect(page.held()?.steps).toHaveLength(1);
    expect(await openWindow().steps()).toEqual([]);
    expect(window.localStorage.getItem(correctionsMark)).toBeNull();
  });

  it('they are seen all the same', async () => {
    const page = openWindow();
    serve(page.queries);
    await page.add(hide('Xi'));
    expect((await page.queries.fetchQuery(whoQuery(library))).entities).toHaveLength(1);
  });
});

const library = { format: 1, version: 'v1', span: null, months: [], entityAddresses: [{ from: 'a', file: 'ids' }], who: [{ entities: 2, file: 'who' }], timeline: [] } as unknown as Manifest;

/** A library of two names. */
function serve(queries: QueryClient) {
  const file = (name: string) => ({ entity: { ...ref(name), aliases: [], reasons: [], gazetteer: null }, mentions: 1, descriptions: [], articles: [], events: [], with: [], overTime: [] }) satisfies EntityFile;
  const files: Readonly<Record<string, unknown>> = { ids: { files: { xi: 'e/xi', putin: 'e/putin' } }, who: { entities: [{ ...ref('Xi'), mentions: 2 }, { ...ref('Putin'), mentions: 1 }] }, 'e/xi': file('Xi'), 'e/putin': file('Putin') };
  const asked = vi.fn<(path: string, options: unknown) => Promise<Response>>((path) => Promise.resolve(Response.json(files[path.replace('library/', '')])));
  vi.stubGlobal('fetch', asked);
  queries.setQueryData(manifestQuery().queryKey, library);
  return asked;
}

describe('the library behind it', () => {
  it('is as published, and asked for nothing more, where there are no steps', async () => {
    const page = openWindow();
    const asked = serve(page.queries);
    await page.journal();
    expect((await page.queries.fetchQuery(whoQuery(library))).entities.map(({ name }) => name)).toEqual(['Xi', 'Putin']);
    expect(asked.mock.calls).toEqual([['library/who', expect.anything()]]);
    expect(page.queries.getQueryData(lensKey)).toBeUndefined();
  });

  it('is seen through the steps, and as published again when they are taken back', async () => {
    const page = openWindow();
    serve(page.queries);
    const names = async () => (await page.queries.ensureQueryData(whoQuery(library))).entities.map(({ name }) => name);
    expect(await names()).toEqual(['Xi', 'Putin']);
    await page.add(hide('Xi'));
    expect(await names()).toEqual(['Putin']);
    await page.undo();
    expect(await names()).toEqual(['Xi', 'Putin']);
  });

  it('a step about a name that is gone changes nothing of the others', async () => {
    const page = openWindow();
    serve(page.queries);
    await page.import(merge('Nobody', 'Xi'), hide('No such name'));
    expect((await page.queries.fetchQuery(whoQuery(library))).entities.map(({ name }) => name)).toEqual(['Xi', 'Putin']);
  });
});
