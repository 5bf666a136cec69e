// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openVisits, visitKey, type Visit } from '../../src/data/visits.ts';

/** A window's storage; `kept` is what it holds from an earlier load. */
function fakeStorage(kept: string | null = null) {
  const held = { kept };
  return {
    getItem: () => held.kept,
    setItem: (_: string, value: string) => {
      held.kept = value;
    },
  };
}
const at = (scroll: number): Visit => ({ scroll, focused: null });

const refuse = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('openVisits', () => {
  it('gives back what was saved, the latest of each page, and null for a page that was never left', () => {
    const held = fakeStorage();
    const visits = openVisits(() => held, false);
    visits.save('a', at(10));
    visits.save('b', { scroll: 20, focused: 'articles/x/' });
    visits.save('a', at(30));
    expect(visits.load('a')).toEqual(at(30));
    expect(visits.load('b')).toEqual({ scroll: 20, focused: 'articles/x/' });
    expect(visits.load('c')).toBeNull();
  });

  it('finds after a reload what was saved before it', () => {
    const storage = fakeStorage();
    openVisits(() => storage, false).save('a', at(10));
    expect(openVisits(() => storage, false).load('a')).toEqual(at(10));
  });

  it.each([
    ['by a link the first page of the history begins at its top', true, null, at(20)],
    ['by Back or reload it is where it was', false, at(10), at(20)],
  ])('when the window comes here %s', (_, afresh, first, later) => {
    const storage = fakeStorage();
    const before = openVisits(() => storage, false);
    before.save(visitKey('default', '/'), at(10));
    before.save(visitKey('k1', '/'), at(20));
    const visits = openVisits(() => storage, afresh);
    expect(visits.load(visitKey('default', '/'))).toEqual(first);
    expect(visits.load(visitKey('k1', '/'))).toEqual(later);
  });

  it('the first page of one document is not that of another', () => expect(visitKey('default', '/who/')).not.toBe(visitKey('default', '/')));

  it('remembers a hundred pages: the one left longest ago is forgotten, not the one opened first', () => {
    const storage = fakeStorage();
    const visits = openVisits(() => storage, false);
    for (let page = 0; page < 100; page += 1) visits.save(String(page), at(page));
    visits.save('0', at(1));
    visits.save('new', at(2));
    for (const each of [visits, openVisits(() => storage, false)]) {
      expect(each.load('1')).toBeNull();
      expect(each.load('0')).toEqual(at(1));
      expect(each.load('2')).toEqual(at(2));
      expect(each.load('new')).toEqual(at(2));
    }
  });

  it.each([
    ['blocked', refuse],
    ['one that refuses to be read and written', () => ({ getItem: refuse, setItem: refuse })],
    ['a full one', () => ({ getItem: () => null, setItem: refuse })],
    ['one with what is no JSON', () => fakeStorage('{"')],
    ['one with what is no list', () => fakeStorage('{"a":1}')],
    ['one with other things', () => fakeStorage('[1,["k",{}],["a",null]]')],
    ['one with nothing', () => fakeStorage('null')],
  ])('with a storage that is %s it remembers until the reload', (_, storage) => {
    const visits = openVisits(storage, false);
    expect(visits.load('a')).toBeNull();
    visits.save('a', at(10));
    expect(visits.load('a')).toEqual(at(10));
  });
});
