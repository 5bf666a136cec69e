// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sortEntities } from '../../../src/components/who/index/sortEntities.ts';
import type { WhoFilter } from '../../../src/paths.ts';
import { readEntity } from './entities.ts';

const few = [
  'person Zoe | mentions 9 articles 1 to 2023-01-01',
  'person Ábel | mentions 5 articles 3 to 2023-05-03',
  'person abe | mentions 5 articles 3 to 2023-02-01',
  'person Bo | mentions 2 articles 4 to 2023-05-03',
].map(readEntity);
const order = (sort: WhoFilter['sort'], entities = few) => sortEntities(entities.map((entity) => ({ entity })), sort).map(({ entity }) => entity.name);

describe('the order', () => {
  it.each<[string, WhoFilter['sort'], readonly string[]]>([
    ['by mentions if none is asked for, equal ones by name', undefined, ['Zoe', 'abe', 'Ábel', 'Bo']],
    ['by articles, equal ones by mentions, then by name', 'articles', ['Bo', 'abe', 'Ábel', 'Zoe']],
    ['by the latest article, equal ones by mentions', 'latest', ['Ábel', 'Bo', 'abe', 'Zoe']],
    ['by name, whatever the mentions, without accents and capitals', 'name', ['abe', 'Ábel', 'Bo', 'Zoe']],
  ])('%s', (_, sort, names) => expect(order(sort)).toEqual(names));

  it.each<WhoFilter['sort']>([undefined, 'articles', 'latest', 'name'])('sorted %s does not depend on the order given', (sort) => {
    expect(order(sort, few.toReversed())).toEqual(order(sort));
  });

  it('does not change what it is given', () => {
    const before = [...few];
    order('name');
    expect(few).toEqual(before);
  });

  it('of nothing is nothing', () => expect(order('latest', [])).toEqual([]));
});
