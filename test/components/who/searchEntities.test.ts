// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEntities, searchEntities } from '../../../src/components/who/index/searchEntities.ts';
import { readEntity } from './entities.ts';

/** Where the query finds the entity: `name`, an alias, or nowhere. */
function find(line: string, query: string): string | null {
  const [found] = searchEntities(indexEntities([readEntity(line)]), query);
  return found === undefined ? null : (found.alias ?? 'name');
}

describe('is found', () => {
  it.each([
    ['by its name', 'person Xi Jinping', 'Xi Jinping', 'name'],
    ['by the beginning of its first word', 'person Xi Jinping', 'x', 'name'],
    ['by the beginning of any word', 'person Volodymyr Zelensky', 'zel', 'name'],
    ['by beginnings of several words, in any order', 'person Volodymyr Zelensky', 'zel vol', 'name'],
    ['in small and capital letters', 'place Kyiv', 'KYIV', 'name'],
    ['without its accents', 'person Recep Tayyip Erdoğan', 'erdogan', 'name'],
    ['with accents that it does not have', 'person Jose Manuel', 'josé', 'name'],
    ['without letters that have no plain form', 'place Łódź', 'lodz', 'name'],
    ['with them', 'place Lodz', 'łódź', 'name'],
    ['with ß for ss', 'person Karl Strauss', 'strauß', 'name'],
    ['by another alphabet', 'place Київ', 'ки', 'name'],
    ['by an alias, and says which', 'place Kyiv = Kiev, Kyjiw', 'kyj', 'Kyjiw'],
    ['by its name rather than by an alias', 'place Kyiv = Kyjiw', 'ky', 'name'],
    ['by the alias that is written most', 'org CCP = Communist Party, Communist Party of China', 'comm', 'Communist Party'],
    ['without the dots of an acronym', 'place United States = U.S.', 'us', 'U.S.'],
    ['with dots that it does not have', 'place United States = US', 'U.S.', 'US'],
    ['with the hyphen as a space', 'org Al-Qaeda', 'al qaeda', 'name'],
    ['with the hyphen left out', 'org Al-Qaeda', 'alqaeda', 'name'],
    ['with a hyphen that it does not have', 'org Al Qaeda', 'al-qaeda', 'name'],
    ['by what follows an apostrophe', 'person Sinead O’Brien', 'brien', 'name'],
    ['with another apostrophe', 'person Sinead O’Brien', "o'brien", 'name'],
    ['by a number', 'org Group of 20 = G20', '20', 'name'],
    ['with spaces around and between', 'person Xi Jinping', '  xi   jin ', 'name'],
  ])('%s', (_, line, query, where) => expect(find(line, query)).toBe(where));
});

describe('is not found', () => {
  it.each([
    ['by the middle of a word', 'person Volodymyr Zelensky', 'lensky'],
    ['by the end of a word and the beginning of the next', 'person Xi Jinping', 'ijin'],
    ['by one word of two', 'person Xi Jinping', 'xi peskov'],
    ['by more than the word', 'person Xi Jinping', 'xijinping'],
    ['by a word of the name and one of an alias', 'place United States = America', 'united america'],
    ['by words of two aliases', 'place China = Red Dragon, Middle Kingdom', 'red kingdom'],
    ['by a dotted acronym’s letters as words', 'person Ursula Stein', 'u.s.'],
    ['by a letter that is another letter', 'place Kyiv', 'kyjv'],
    ['by signs alone', 'person Xi Jinping', '?!'],
    ['by a pattern', 'person Xi Jinping', '.*'],
    ['by a letter with a mark alone', 'person Xi Jinping', '\u0301'],
    ['by its kind', 'person Xi Jinping', 'person'],
    ['by its id', 'person Xi Jinping', 'xi-jinping-2'],
  ])('%s', (_, line, query) => expect(find(line, query)).toBeNull());
});

describe('a search', () => {
  const index = indexEntities(['place Russia', 'person Xi Jinping', 'place Rome', 'org Red Cross'].map(readEntity));
  const names = (query: string) => searchEntities(index, query).map(({ entity }) => entity.name);

  it.each(['', '   '])('for nothing (%j) finds all', (query) => expect(names(query)).toHaveLength(4));
  it('keeps the order of the index', () => expect(names('r')).toEqual(['Russia', 'Rome', 'Red Cross']));

  it('finds no more with every letter, whatever is typed', () => {
    const typed = fc.stringMatching(/^[rusiaxjnpgomedc ]{1,6}$/).filter((text) => text.trim() !== '');
    fc.assert(fc.property(typed, fc.stringMatching(/^[rusiaxjnpgomedc]$/), (query, letter) => {
      const before = new Set(names(query));
      expect(names(query + letter).filter((name) => !before.has(name))).toEqual([]);
    }));
  });

  it('finds every name by itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text)), (name) => {
      const entity = { ...readEntity('person X'), name };
      expect(searchEntities(indexEntities([entity]), name)).toEqual([{ entity, alias: null }]);
    }));
  });
});
