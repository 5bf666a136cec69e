// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readWhoFilter } from '../../../src/components/who/index/readWhoFilter.ts';
import { whoPath } from '../../../src/paths.ts';

const read = (search: string) => whoPath(readWhoFilter(new URLSearchParams(search)));

describe('the address of the index', () => {
  it.each([
    ['without a filter', '', 'who/'],
    ['with a search', 'q=xi+jin', 'who/?q=xi+jin'],
    ['with a search that ends in a space, which is being typed', 'q=xi%20', 'who/?q=xi+'],
    ['with everything', 'view=map&sort=latest&country=UA&kind=place&q=k&pages=2', 'who/?q=k&kind=place&country=UA&sort=latest&view=map&pages=2'],
  ])('%s is understood', (_, search, path) => expect(read(search)).toBe(path));

  it.each([
    ['an unknown kind', 'kind=animal'],
    ['a kind in capitals', 'kind=PERSON'],
    ['an unknown order', 'sort=age'],
    ['the order that is the view’s own', 'sort=mentions'],
    ['a country that is no code', 'country=Ukraine'],
    ['a country in small letters', 'country=ua'],
    ['a country that would be another parameter', 'country=U%26'],
    ['another view', 'view=globe'],
    ['no page', 'pages=0'],
    ['the first page', 'pages=1'],
    ['half a page', 'pages=2.5'],
    ['more pages than any library has', 'pages=100000'],
    ['pages that are no number', 'pages=all'],
    ['an empty search', 'q='],
    ['what it does not know', 'id=7'],
  ])('%s is as if it were not there', (_, search) => expect(read(search)).toBe('who/'));

  it('an endless search is cut', () => expect(readWhoFilter(new URLSearchParams({ q: 'x'.repeat(10_000) })).q).toHaveLength(200));
});
