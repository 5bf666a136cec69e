import { describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/evidence/list/countFacets.ts';
import { isNarrowed, listConditions, listWaysOut } from '../../../src/evidence/list/conditions.ts';
import { listArticles } from '../../../src/evidence/list/listArticles.ts';
import { parseListFilter } from '../../../src/evidence/list/parseListFilter.ts';
import type { ArticleId } from '../../../src/model.ts';
import { parametersOf, someArticles } from './someArticles.ts';

const facts = someArticles(`
  a 05-27 xi,li,kyiv      Post  4min 2 new           2023-05-16..2023-05-27
  b 05-03 xi,zelensky,kyiv Mail 3min 3 reading       2022-02,2023-04-24..2023-04-30
  c 05-03 putin,kyiv      Post  0min 5 read          2022
  d 03-23 xi,putin        -     2min 0 saved         2023-03-20..2023-03-22
  e 02-28 putin           Times 9min 2 read,saved,new -
`);
const asked = (address: string) => parseListFilter(parametersOf(address)).asked;
const list = (address: string, keep: string | null = null): string => {
  const { filter, sort } = asked(address);
  return listArticles(facts, filter, sort, keep as ArticleId | null).map(({ id }) => id).join('');
};

describe('the list holds', () => {
  it.each([
    ['everything', '', 'abcde'],
    ['those that name somebody', 'who=xi', 'abd'],
    ['those that name both', 'who=xi&who=putin', 'd'],
    ['those that do not name somebody', '-who=xi', 'ce'],
    ['those that name the one and not the other', 'who=kyiv&-who=putin', 'ab'],
    ['those of a source', 'source=Post', 'ac'],
    ['those of one source or another', 'source=Post&source=Mail', 'abc'],
    ['those not of a source, and those of none', '-source=Post', 'bde'],
    ['what is unread: also what nothing is known of', 'is=unread', 'ad'],
    ['what is unread or begun', 'is=unread&is=reading', 'abd'],
    ['what was not read', '-is=read', 'abd'],
    ['what is unread and saved', 'is=unread&is=saved', 'd'],
    ['what is not saved', '-is=saved', 'abc'],
    ['what is new', 'is=new', 'ae'],
    ['what is new and not read', 'is=new&-is=read', 'a'],
    ['a month', 'from=2023-05&to=2023-05', 'abc'],
    ['up to a day', 'to=2023-03-23', 'de'],
    ['from a day on', 'from=2023-05-04', 'a'],
    ['what tells of a month', 'event=2023-05', 'a'],
    ['what tells of a month in which it tells of a day', 'event=2022-02-24', 'bc'],
    ['what tells of a span', 'event=2023-03..2023-04', 'bd'],
    ['what tells of anything up to a year', 'event=..2022', 'bc'],
    ['what tells of anything from a day on', 'event=2023-05-27..', 'a'],
    ['all of it at once', 'who=xi&-who=li&source=Mail&is=reading&event=2022&from=2023', 'b'],
    ['the oldest first', 'sort=oldest', 'edcba'],
    ['what takes least time first, and last what was read to its end', 'sort=left', 'dbaec'],
    ['what tells most that is new first', 'sort=events', 'cbaed'],
    // Nothing.
    ['none that names whom nobody knows', 'who=nobody', ''],
    ['none of two that stand together nowhere', 'who=li&who=putin', ''],
    ['none of a source that there is not', 'source=post', ''],
    ['none from a year without any', 'to=2022', ''],
    ['none that tells of a day between two that are told', 'event=2023-03-23', ''],
    ['none that tells of the day after the last', 'event=2023-05-28..', ''],
    ['none that is saved and new and unread', 'is=saved&is=new&is=unread', ''],
  ])('%s', (_, address, ids) => {
    expect(list(address)).toBe(ids);
  });

  it.each([
    ['where it stands by its day', 'is=unread', 'c', 'acd'],
    ['once where it is within the filter', 'is=unread', 'a', 'ad'],
    ['nothing more where there is no such article', 'is=unread', 'x', 'ad'],
  ])('what is kept, %s', (_, address, keep, ids) => {
    expect(list(address, keep)).toBe(ids);
  });

  it('in any order as it came in', () => {
    const { filter } = asked('');
    expect(listArticles({ ...facts, rows: facts.rows.toReversed() }, filter, 'newest').map(({ id }) => id).join('')).toBe('abcde');
  });
});

/** `xi 2 putin 1`, by number and then by name. */
const say = (counts: ReadonlyMap<string, number>): string => [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value, count]) => `${value} ${String(count)}`).join(' ');

describe('a facet counts what a choice would leave', () => {
  it.each<[string, string, 'who' | 'source' | 'is' | 'published' | 'events', string]>([
    ['names of everything', '', 'who', 'kyiv 3 putin 3 xi 3 li 1 zelensky 1'],
    ['names beside one that is chosen', 'who=putin', 'who', 'putin 3 kyiv 1 xi 1'],
    ['names that are left out: what is missed by that', '-who=kyiv', 'who', 'kyiv 3 putin 2 xi 1'],
    ['names that are left out beside one that is chosen', 'who=xi&-who=kyiv&-who=putin', 'who', 'kyiv 2 putin 1'],
    ['sources of everything: what has none is not counted', '', 'source', 'Post 2 Mail 1 Times 1'],
    ['sources beside one that is chosen: what it would add', 'source=Mail', 'source', 'Post 2 Mail 1 Times 1'],
    ['sources of those that name somebody', 'who=xi', 'source', 'Mail 1 Post 1'],
    ['sources that are left out', '-source=Post', 'source', 'Post 2 Mail 1 Times 1'],
    ['states of everything', '', 'is', 'new 2 read 2 saved 2 unread 2 reading 1'],
    ['states beside one that is chosen; what is saved must be both', 'is=read', 'is', 'read 2 unread 2 new 1 reading 1 saved 1'],
    ['states when only the saved are asked for', 'is=saved', 'is', 'saved 2 new 1 read 1 unread 1'],
    ['states when the saved are left out', '-is=saved', 'is', 'saved 2 new 1 read 1 reading 1 unread 1'],
    ['months of publication', '', 'published', '2023-05 3 2023-02 1 2023-03 1'],
    ['months beside the one that is chosen', 'from=2023-03&to=2023-03', 'published', '2023-05 3 2023-02 1 2023-03 1'],
    ['months of what tells of a year', 'event=2022', 'published', '2023-05 2'],
    ['years that are told of, an article once however often it tells of it', '', 'events', '2023 3 2022 2'],
    ['years beside the one that is chosen', 'event=2022', 'events', '2023 3 2022 2'],
    // Not counted.
    ['no names where nothing is left', 'to=2022', 'who', ''],
    ['no source of what fails another part too', 'who=li&source=Mail', 'source', 'Post 1'],
    ['no name for whose sake another is missed too', '-who=xi&-who=li', 'who', 'putin 2 xi 2 kyiv 1'],
  ])('%s', (_, address, facet, counts) => {
    expect(say(countFacets(facts, asked(address).filter)[facet])).toBe(counts);
  });

  it('so that who chooses finds as many', () => {
    const { filter } = asked('is=unread&is=reading');
    for (const [id, count] of countFacets(facts, filter).who) {
      expect(listArticles(facts, { ...filter, who: { only: [id], not: [] } }, 'newest')).toHaveLength(count);
    }
  });

  it('years of a thousand years are counted as fast as one', () => {
    const long = someArticles('a 05-27 xi - 1min 1 - 0001..2023\nb 05-27 xi - 1min 1 - 1999-12-31..2000-01-01');
    const { events } = countFacets(long, asked('').filter);
    expect([events.size, events.get('0001'), events.get('1999'), events.get('2000'), events.get('2001')]).toEqual([2023, 1, 2, 2, 1]);
  });
});

describe('a filter', () => {
  it.each([
    ['is said part by part', '-who=li&is=saved&who=xi&source=Post&to=2023&event=2022', 'who who- is source published event'],
    ['that orders narrows nothing', 'sort=left', ''],
  ])('%s', (_, address, said) => {
    const conditions = listConditions(asked(address).filter);
    expect(conditions.map((each) => each.part + ('not' in each && each.not ? '-' : '')).join(' ')).toBe(said);
    expect(isNarrowed(asked(address).filter)).toBe(said !== '');
  });

  it.each([
    ['without what is there most', 'who=li&is=read', 'who=li 2, is=read 1'],
    ['without the one that is wrong', 'who=xi&source=None', 'source=None 3'],
    ['not by taking one away where two are wrong', 'who=nobody&source=None', ''],
  ])('that leaves none is opened %s', (_, address, ways) => {
    const said = listWaysOut(facts, asked(address).filter).map(({ condition, articles }) => `${condition.part}=${'value' in condition ? condition.value : ''} ${String(articles)}`);
    expect(said.join(', ')).toBe(ways);
  });
});
