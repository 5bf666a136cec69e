// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  articleQuery, entityQuery, firstMonths, LibraryError, manifestQuery, monthsQuery, notPlacedQuery, overviewQuery, timelineQuery, whoQuery,
} from '../../src/data/library.ts';
import type { ArticleId, CalendarMonth, EntityId, Manifest } from '../../src/model.ts';

const article = (text: string) => text as ArticleId;
const manifestWith = (parts: { readonly [key in keyof Manifest]?: unknown }): Manifest =>
  ({ format: 1, version: 'v1', months: [], articleAddresses: [], entityAddresses: [], who: [], timeline: [], notPlaced: 'not-placed.json', overview: 'overview.json', shards: [], ...parts }) as Manifest;

afterEach(() => vi.unstubAllGlobals());

/** A server with these files below `library/`; what else is asked for is not there. */
function serve(files: Readonly<Record<string, unknown>>) {
  const fetching = vi.fn<(address: string) => Promise<Response>>((address) => {
    const file = address.replace(/^library\//, '');
    return Promise.resolve(Object.hasOwn(files, file) ? Response.json(files[file]) : new Response('Not here', { status: 404 }));
  });
  vi.stubGlobal('fetch', fetching);
  return { queries: new QueryClient({ defaultOptions: { queries: { retry: false } } }), asked: () => fetching.mock.calls.map(([address]) => address) };
}

/** A library with so many articles in December 2023, November and so on. */
const withMonths = (counts: readonly number[]) =>
  manifestWith({ months: counts.map((articles, index) => ({ month: `2023-${String(12 - index).padStart(2, '0')}`, articles, file: '' })) });

describe('firstMonths', () => {
  it.each<[about: string, counts: readonly number[], since: string | null, shown: number]>([
    ['a small library is shown whole', [3, 2, 2], null, 3],
    ['no more months than fill the first view', [30, 30, 30], null, 2],
    ['a month is never cut', [59, 40, 1], null, 2],
    ['one month may be enough', [200, 1], null, 1],
    ['down to the month that is asked for', [30, 30, 30, 30], '2023-10', 3],
    ['a month that is in the first view adds none', [30, 30, 30], '2023-12', 2],
    ['a month before the first article shows all', [30, 30, 30], '1999-01', 3],
    ['what is no month shows the first view', [30, 30, 30], 'yesterday', 2],
    ['an empty library has none', [], null, 0],
  ])('%s', (_, counts, since, shown) => {
    expect(firstMonths(withMonths(counts), since as CalendarMonth | null)).toEqual(withMonths(counts).months.slice(0, shown).map(({ month }) => month));
  });
});

describe('an article by its address', () => {
  const manifest = manifestWith({ articleAddresses: [{ from: 'b', file: 'addresses/1.json' }, { from: 'm', file: 'addresses/2.json' }, { from: 't', file: 'addresses/3.json' }] });
  const files = {
    'addresses/1.json': { files: { b: 'articles/b.json', l: 'articles/l.json' } },
    'addresses/2.json': { files: { m: 'articles/m.json', s: 'articles/s.json' } },
    'addresses/3.json': { files: { t: 'articles/t.json' } },
    'articles/b.json': 'the text of b', 'articles/l.json': 'the text of l', 'articles/m.json': 'the text of m', 'articles/s.json': 'the text of s', 'articles/t.json': 'the text of t',
  };

  it.each([['b', 1], ['l', 1], ['m', 2], ['s', 2], ['t', 3]])('%s is found through page %i and no other', async (id, page) => {
    const { queries, asked } = serve(files);
    expect(await queries.fetchQuery(articleQuery(manifest, article(id)))).toBe(`the text of ${id}`);
    expect(asked()).toEqual([`library/addresses/${String(page)}.json`, `library/articles/${id}.json`]);
  });

  it.each([
    ['before the first page', 'a', 0],
    ['in the gap before a border', 'lz', 1],
    ['right after a border', 'ma', 2],
    ['after the last', 'z', 3],
    ['called like a property of every object', 'toString', 3],
    ['without letters', '', 0],
  ])('one %s is null', async (_, id, page) => {
    const { queries, asked } = serve(files);
    expect(await queries.fetchQuery(articleQuery(manifest, article(id)))).toBeNull();
    expect(asked()).toEqual(page === 0 ? [] : [`library/addresses/${String(page)}.json`]);
  });

  it('a library without articles has none, and asks for nothing', async () => {
    const { queries, asked } = serve({});
    expect(await queries.fetchQuery(articleQuery(manifestWith({}), article('b')))).toBeNull();
    expect(asked()).toEqual([]);
  });

  it('an entity has addresses of its own', async () => {
    const { queries } = serve({ 'who.json': { files: { xi: 'entities/xi.json' } }, 'entities/xi.json': 'Xi' });
    const named = manifestWith({ entityAddresses: [{ from: 'xi', file: 'who.json' }] });
    expect(await queries.fetchQuery(entityQuery(named, 'xi' as EntityId))).toBe('Xi');
    expect(await queries.fetchQuery(articleQuery(named, article('xi')))).toBeNull();
  });

  it('a file that was loaded is not loaded again, not even for another version', async () => {
    const { queries, asked } = serve(files);
    await queries.fetchQuery(articleQuery(manifest, article('b')));
    await queries.fetchQuery(articleQuery(manifest, article('b')));
    await queries.fetchQuery(articleQuery({ ...manifest, version: 'v2' }, article('b')));
    expect(asked()).toHaveLength(2);
  });
});

const key = (version: string, id: string) => articleQuery(manifestWith({ version }), article(id)).queryKey;

const listKey = (version: string, file: string) => timelineQuery(manifestWith({ version, timeline: [{ file }] })).queryKey;

describe('keys', () => {
  it('an address is looked up anew for each version of the library', () => {
    expect(key('v1', 'a')).toEqual(key('v1', 'a'));
    expect(key('v1', 'a')).not.toEqual(key('v2', 'a'));
    expect(key('v1', 'a')).not.toEqual(key('v1', 'b'));
    expect(key('v1', 'a')).not.toEqual(entityQuery(manifestWith({}), 'a' as EntityId).queryKey);
  });

  it('lists are the same where their files are, whatever the version', () => {
    expect(listKey('v1', 'timeline/1.aa.json')).toEqual(listKey('v2', 'timeline/1.aa.json'));
    expect(listKey('v1', 'timeline/1.aa.json')).not.toEqual(listKey('v1', 'timeline/1.bb.json'));
  });

  it('without a manifest nothing can be asked', () => {
    const options = [articleQuery(undefined, article('a')), entityQuery(undefined, null), monthsQuery(undefined, undefined), timelineQuery(undefined), whoQuery(undefined), overviewQuery(undefined), notPlacedQuery(undefined)];
    for (const { queryFn } of options) expect(typeof queryFn).toBe('symbol');
  });
});

describe('lists', () => {
  it('pages are joined in their order', async () => {
    const { queries } = serve({ 't1': { entries: [1, 2] }, 't2': { entries: [3] }, 'w1': { entities: ['xi'] }, 'w2': { entities: ['putin'] } });
    const manifest = manifestWith({ timeline: [{ file: 't1' }, { file: 't2' }], who: [{ file: 'w1' }, { file: 'w2' }] });
    expect(await queries.fetchQuery(timelineQuery(manifest))).toEqual({ entries: [1, 2, 3] });
    expect(await queries.fetchQuery(whoQuery(manifest))).toEqual({ entities: ['xi', 'putin'] });
  });

  it('an empty library has empty lists', async () => {
    const { queries } = serve({});
    expect(await queries.fetchQuery(timelineQuery(manifestWith({})))).toEqual({ entries: [] });
    expect(await queries.fetchQuery(whoQuery(manifestWith({})))).toEqual({ entities: [] });
    expect(await queries.fetchQuery(monthsQuery(manifestWith({}), []))).toEqual([]);
  });

  it('months are loaded as asked, newest first, and others are not', async () => {
    const { queries, asked } = serve({ may: 'May', march: 'March', january: 'January' });
    const manifest = manifestWith({ months: [{ month: '2023-05', file: 'may' }, { month: '2023-03', file: 'march' }, { month: '2023-01', file: 'january' }] });
    expect(await queries.fetchQuery(monthsQuery(manifest, ['2023-01', '2023-05', '1999-01'].map((month) => month as CalendarMonth)))).toEqual(['May', 'January']);
    expect(asked()).not.toContain('library/march');
  });
});

describe('what cannot be loaded', () => {
  const manifest = manifestWith({ articleAddresses: [{ from: 'a', file: 'addresses/1.json' }], overview: 'overview.ff.json' });

  it.each<[about: string, answer: () => Promise<Response>, found: string]>([
    ['a file that is gone', () => Promise.resolve(new Response('', { status: 404 })), 'the server answered 404'],
    ['a server in trouble', () => Promise.resolve(new Response('', { status: 500 })), 'the server answered 500'],
    ['a page instead of JSON', () => Promise.resolve(new Response('<!doctype html>')), 'what came is not JSON'],
    ['nothing', () => Promise.resolve(new Response('')), 'what came is not JSON'],
    ['half a file', () => Promise.resolve(new Response('{"entries":[')), 'what came is not JSON'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'the server could not be reached'],
  ])('%s is an error that names the file and what was found', async (_, answer, found) => {
    const { queries } = serve({});
    vi.stubGlobal('fetch', answer);
    const asked = [
      ['manifest.json', () => queries.fetchQuery(manifestQuery())],
      ['overview.ff.json', () => queries.fetchQuery(overviewQuery(manifest))],
      ['addresses/1.json', () => queries.fetchQuery(articleQuery(manifest, article('a')))],
    ] as const;
    for (const [file, ask] of asked) {
      const error = await ask().then(() => null, (thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(LibraryError);
      expect(error).toMatchObject({ file, message: `library/${file} should be part of the library, but ${found}. Check the connection and try again.` });
    }
  });

  it('is asked for again the next time, and then is there', async () => {
    const { queries } = serve({});
    await expect(queries.fetchQuery(overviewQuery(manifest))).rejects.toThrow('404');
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ most: [] })));
    expect(await queries.fetchQuery(overviewQuery(manifest))).toEqual({ most: [] });
  });
});
