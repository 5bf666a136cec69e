import { expect, test } from 'vitest';
import { linkEntities } from '../../../src/analysis/entities/linkEntities.ts';
import { article } from './markedText.ts';

const link = (...texts: readonly string[]) => linkEntities(texts.map((text, index) => article(`a${index + 1}`, text)));
/** Each entity as its id, with its mentions of each article by article. */
const idsOf = (...texts: readonly string[]): readonly string[] => link(...texts).entities.map(({ id }) => id as string);

test.each([
  ['the same full name', ['Dmitry Peskov left.', 'Dmitry Peskov came.'], ['dmitry-peskov']],
  ['spellings of one name', ['Volodymyr Zelensky left. Volodymyr Zelensky sang.', 'Volodymyr Zelenskyy came.', 'Volodymyr Zelenskiy came.'], ['volodymyr-zelensky']],
  ['spellings of one city', ['It rained in Kiev.', 'It rained in Kyiv.'], ['kyiv']],
  ['names of one country', ['It rained in the U.S. and in Spain.', 'It rained in the United States and in Spain.'], ['spain', 'united-states']],
  ['an acronym that another article explains', ['The Shanghai Cooperation Organisation (SCO) met.', 'The SCO met.'], ['shanghai-cooperation-organisation']],
  ['an acronym that none explains', ['Then NATO met.', 'So NATO met.'], ['nato']],
  ['a company with and without its ending', ['Then Gazprom paid.', 'Then Gazprom Ltd. paid.'], ['gazprom']],
  ['a surname with the same role', ['Chinese President Xi Jinping left.', 'Then Chinese President Xi came.'], ['xi-jinping']],
  ['a surname among the same names', ['Sergei Mardan told the Kremlin, the Pentagon and NATO.', 'The Kremlin, the Pentagon and NATO told Mr. Mardan.'], ['kremlin', 'nato', 'pentagon', 'sergei-mardan']],
])('one entity: %s', (_, texts, ids) => {
  expect([...idsOf(...texts)].sort()).toEqual(ids);
});

test.each([
  ['a surname alone', ['Sergei Mardan left.', 'Then Mr. Mardan came.'], ['mardan', 'sergei-mardan']],
  ['two surnames alone', ['Then Mr. Mardan left.', 'Then Mr. Mardan came.'], ['mardan', 'mardan-2']],
  ['a surname with another role', ['Chinese President Xi Jinping left.', 'Then Korean analyst Xi came.'], ['xi', 'xi-jinping']],
  ['a surname that two persons have', ['President Bill Clinton left.', 'Senator Hillary Clinton left.', 'Then Mr. Clinton came.'], ['bill-clinton', 'clinton', 'hillary-clinton']],
  ['an acronym of two names', ['The Solar Cooking Office (SCO) met.', 'The Shanghai Cooperation Organisation (SCO) met.', 'The SCO met.'], ['sco', 'shanghai-cooperation-organisation', 'solar-cooking-office']],
  ['countries that share a word', ['It rained in North Korea.', 'It rained in South Korea.'], ['north-korea', 'south-korea']],
  ['a ministry of another country', ['The Iraqi Foreign Ministry met.', 'The Iranian Foreign Ministry met.'], ['iranian-foreign-ministry', 'iraqi-foreign-ministry']],
  ['a product and its maker', ['Then Boeing paid.', 'They bought a Boeing 777.'], ['boeing', 'boeing-777']],
  ['a surname among countries alone', ['Sergei Mardan told Spain, Italy and France.', 'Spain, Italy and France told Mr. Mardan.'], ['france', 'italy', 'mardan', 'sergei-mardan', 'spain']],
])('entities of their own: %s', (_, texts, ids) => {
  expect([...idsOf(...texts)].sort()).toEqual(ids);
});

test('says why, in words', () => {
  const { entities } = link('Dmitry Peskov left.', 'Dmitry Peskov came. Then Peskov left.');
  expect(entities[0]!.reasons).toEqual(['same full name in 2 articles', 'same surname within the article']);
  expect(link('Dmitry Peskov left.').entities[0]!.reasons).toEqual([]);
});

test('a shared context is told by its names', () => {
  const { entities } = link('Sergei Mardan told the Kremlin, the Pentagon and NATO.', 'The Kremlin, the Pentagon and NATO told Mr. Mardan.');
  const { reasons } = entities.find(({ name }) => name === 'Sergei Mardan')!;
  expect(reasons.some((reason) => reason.startsWith('the only Mardan with a full name'))).toBe(true);
});

test('counts every way of writing, and sorts by mentions, then by name', () => {
  const { entities } = link('Dmitry Peskov left. Then Peskov left. So Peskov left.', 'It rained in Spain and Italy.');
  expect(entities.map(({ name }) => name)).toEqual(['Dmitry Peskov', 'Italy', 'Spain']);
  expect(entities[0]!.aliases).toEqual([{ text: 'Peskov', count: 2 }, { text: 'Dmitry Peskov', count: 1 }]);
});

test('gives each group of each article its entity, newest article first', () => {
  const { articles } = linkEntities([article('old', 'Dmitry Peskov left.', '2022-01-01'), article('new', 'It rained in Spain. Dmitry Peskov came.', '2023-01-01')]);
  expect(articles.map(({ id, entityOf }) => [id, entityOf])).toEqual([['new', ['spain', 'dmitry-peskov']], ['old', ['dmitry-peskov']]]);
});

test('the order in which the articles are given does not matter', () => {
  const articles = ['Then Mr. Mardan left Kiev.', 'Sergei Mardan came to Kyiv.', 'Then Mr. Mardan met NATO.'].map((text, index) => article(`a${index}`, text));
  expect(linkEntities([...articles].reverse())).toEqual(linkEntities(articles));
});

test('a name without Latin letters still has an id of letters, digits and hyphens', () => {
  const one = article('a', 'Dmitry Peskov left.');
  const named = { ...one, groups: one.groups.map((group) => ({ ...group, name: '习近平 主席' })) };
  expect(linkEntities([named]).entities[0]!.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
