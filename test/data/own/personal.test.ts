// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPersonal, type ReadingPlace } from '../../../src/data/own/personal.ts';
import type { ArticleId } from '../../../src/model.ts';

const id = (text: string) => text as ArticleId;
const place = (article: string, progress: number): ReadingPlace => ({ article: id(article), sentence: 3, text: 'It began', progress, at: 1 });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return () => vi.unstubAllGlobals();
});

describe('openPersonal', () => {
  it('gives back the place in each article, the latest one, also when opened again', async () => {
    const first = openPersonal();
    await first.savePlace(place('a', 0.2));
    await first.savePlace(place('b', 0.5));
    await first.savePlace(place('a', 0.7));
    const again = openPersonal();
    expect(await again.loadPlace(id('a'))).toEqual(place('a', 0.7));
    expect(await again.loadPlaces()).toEqual([place('a', 0.7), place('b', 0.5)]);
  });

  it('has nothing of an article that was never opened', async () => {
    const personal = openPersonal();
    expect(await personal.loadPlace(id('a'))).toBeNull();
    expect(await personal.loadPlaces()).toEqual([]);
    expect(await personal.loadMarks()).toBeNull();
  });

  it.each(['calm', 'all', 'off'] as const)('remembers the marks as %s', async (mode) => {
    await openPersonal().saveMarks(mode);
    expect(await openPersonal().loadMarks()).toBe(mode);
  });

  it('a mode of marks that there is no more is none', async () => {
    await openPersonal().saveMarks('loud' as 'calm');
    expect(await openPersonal().loadMarks()).toBeNull();
  });

  it('opens nothing until it is asked for something', () => {
    const open = vi.spyOn(indexedDB, 'open');
    openPersonal();
    expect(open).not.toHaveBeenCalled();
  });

  it('opens once for many questions', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const personal = openPersonal();
    await Promise.all([personal.loadPlaces(), personal.loadMarks(), personal.savePlace(place('a', 1))]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('where the browser refuses its storage, nothing is kept and nothing fails', async () => {
    const factory = new IDBFactory();
    vi.stubGlobal('indexedDB', factory);
    // A later version on the device refuses an earlier app.
    await new Promise((resolve) => {
      factory.open('dateline', 99).addEventListener('success', resolve);
    });
    const personal = openPersonal();
    await personal.savePlace(place('a', 0.5));
    await personal.saveMarks('all');
    expect(await personal.loadPlace(id('a'))).toBeNull();
    expect(await personal.loadPlaces()).toEqual([]);
    expect(await personal.loadMarks()).toBeNull();
  });
});
