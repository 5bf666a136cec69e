import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/data/own/database.ts';
import { openQueries } from '../../../src/data/library.ts';
import { newArticlesQuery, reenterVisit, stayInVisit, visitSetting } from '../../../src/data/own/newArticles.ts';
import type { Manifest } from '../../../src/model.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return () => vi.unstubAllGlobals();
});

const minute = 60_000;
const noon = Date.UTC(2026, 4, 3, 12);

/** The app on this device, so many minutes after noon, in front of a library of these articles: letters, a page of addresses to a word. */
function openApp(after: number, library: string) {
  const asked: string[] = [];
  const pages = library.split(' ').filter(Boolean);
  const queries = openQueries((file) => {
    asked.push(file);
    return Promise.resolve({ files: Object.fromEntries(file.replace('addresses-', '').split('').map((id) => [id, `${id}.json`])) });
  });
  const manifest = { version: library, articleAddresses: pages.map((ids) => ({ from: ids[0], file: `addresses-${ids}` })) } as unknown as Manifest;
  let at = noon + after * minute;
  const query = newArticlesQuery(openDatabase(), manifest, () => at);
  return {
    asked,
    fresh: async () => [...(await queries.ensureQueryData(query)).fresh].join(''),
    since: async () => {
      const { since } = await queries.ensureQueryData(query);
      return since === null ? null : (since - noon) / minute;
    },
    stay: async (until: number) => {
      at = noon + until * minute;
      await stayInVisit(openDatabase(), at);
    },
    comeBack: async (then: number) => {
      at = noon + then * minute;
      await reenterVisit(queries);
    },
  };
}

/** Visits in turn, `0 abc` so many minutes after noon with these articles; tells what was new on the last. */
async function visit(...visits: readonly string[]): Promise<string> {
  let fresh = '';
  for (const each of visits) {
    const [, after, library] = /^(\d+) (.*)$/.exec(each)!;
    fresh = await openApp(Number(after), library!).fresh();
  }
  return fresh;
}

describe('new since the last visit', () => {
  it.each<[string, readonly string[], string]>([
    ['what has come in between', ['0 abc', '90 abcd'], 'd'],
    ['also where it stands among the others', ['0 ab cd', '90 axb cyd'], 'xy'],
    ['still after a reload', ['0 abc', '90 abcd', '91 abcd'], 'd'],
    ['and on a page that is opened half an hour later', ['0 abc', '90 abcd', '120 abcd', '150 abcd'], 'd'],
    ['more that comes during the visit', ['0 abc', '90 abcd', '100 abcde'], 'de'],
    ['what came after a visit that was new itself', ['0 abc', '90 abcd', '600 abcde'], 'e'],
    ['an article that was gone for a visit', ['0 abc', '90 ab', '600 abc'], 'c'],
  ])('%s', async (_, visits, fresh) => expect(await visit(...visits)).toBe(fresh));

  it.each<[string, readonly string[]]>([
    ['the whole library on the first visit', ['0 abc']],
    ['the same library on the next', ['0 abc', '90 abc']],
    ['what was new the time before', ['0 abc', '90 abcd', '600 abcd']],
    ['what is gone', ['0 abc', '90 abcd', '91 abc']],
    ['articles whose addresses moved to other pages', ['0 ab cd', '90 a bc d']],
    ['an empty library', ['0 abc', '90 ']],
  ])('not %s', async (_, visits) => expect(await visit(...visits)).toBe(''));
});

describe('a visit', () => {
  it('says when the one before ended, as long as it lasts', async () => {
    const first = openApp(0, 'a');
    expect(await first.since()).toBeNull();
    await first.stay(25);
    expect(await openApp(84, 'a').since()).toBeNull();
    expect(await openApp(300, 'a').since()).toBe(84);
    expect(await openApp(320, 'a').since()).toBe(84);
  });

  it('ends when the app is open and nobody looks for an hour', async () => {
    await visit('0 abc');
    const app = openApp(90, 'abcd');
    expect(await app.fresh()).toBe('d');
    await app.comeBack(120);
    expect(await app.fresh()).toBe('d');
    await app.comeBack(600);
    expect(await app.fresh()).toBe('');
  });

  it('looks only through pages of addresses that have changed', async () => {
    await visit('0 ab cd');
    const app = openApp(90, 'ab cde');
    await app.fresh();
    expect(app.asked).toEqual(['addresses-cde']);
  });
});

it('is the first one again where what was kept is damaged', async () => {
  await visit('0 abc');
  const database = await openDB('dateline');
  await database.put('settings', { last: noon, since: null, pages: [{ file: 1 }], fresh: [] }, visitSetting);
  database.close();
  expect(await visit('90 abcd', '91 abcd')).toBe('');
});

it('has nothing new where the browser keeps nothing', async () => {
  vi.stubGlobal('indexedDB', { open: () => { throw new Error('forbidden'); } });
  expect(await visit('0 abc', '90 abcd')).toBe('');
});
