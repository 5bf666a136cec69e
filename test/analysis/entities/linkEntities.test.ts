import { expect, test } from 'vitest';
import { linkEntities } from '../../../src/analysis/entities/linkEntities.ts';
import { readArticle } from './readMarks.ts';

const link = (...texts: readonly string[]) => linkEntities(texts.map((text, index) => readArticle(`a${index + 1}`, text)));
/** Each entity as its id. */
const idsOf = (texts: readonly string[]): readonly string[] => link(...texts).entities.map(({ id }) => id as string).sort();

test.each([
  ['the same full name', ['[person|Dmitry Peskov] left.', '[person|Dmitry Peskov] came.'], ['dmitry-peskov']],
  ['spellings of one name', ['[person|Volodymyr Zelensky] left.', '[person|Volodymyr Zelenskyy] came.', '[person|Volodymyr Zelenskiy] came.', '[person|Volodymyr Zelensky] sang.'], ['volodymyr-zelensky']],
  ['spellings of one city', ['It rained in [place|Kiev].', 'It rained in [place|Kyiv].'], ['kyiv']],
  ['names of one country', ['It rained in the [place|U.S.] and in [place|Spain].', 'It rained in the [place|United States] and in [place|Spain].'], ['spain', 'united-states']],
  ['an acronym that another article explains', ['The [org|Shanghai Cooperation Organisation] ([org|SCO]) met.', 'The [org|SCO] met.'], ['shanghai-cooperation-organisation']],
  ['an acronym that none explains', ['Then [org|NATO] met.', 'So [org|NATO] met.'], ['nato']],
  ['a company with and without its ending', ['Then [org|Gazprom] paid.', 'Then [org|Gazprom Ltd.] paid.'], ['gazprom']],
  ['a company that another article calls so for short', ['[org|Apple Computer] paid. Then [org|Apple] left.', '[org|Apple] came.'], ['apple']],
  ['a model that another article names with its maker', ['An [other|Airbus A380] landed.', 'The [other|A380] left.'], ['airbus-a380']],
  ['a name turned about', ['The [org|General Assembly of the United Nations] met.', 'The [org|UN General Assembly] met.'], ['un-general-assembly']],
  ['a ministry in articles about one state', ['The [org|Defence Ministry] met in [place|Ukraine].', 'The [org|Ministry of Defence] met in [place|Kyiv].'], ['defence-ministry', 'kyiv', 'ukraine']],
  ['a surname with the same role', ['Chinese President [person|Xi Jinping] left.', 'Then Chinese President [person|Xi] came.'], ['xi-jinping']],
  ['a surname with the same office and another shared name', ['U.S. President [person|Bill Clinton] told the [org|Pentagon].', 'The [org|Pentagon] told President [person|Clinton].'], ['bill-clinton', 'pentagon']],
  ['a surname among the same names', ['[person|Sergei Mardan] told the [org|Kremlin], the [org|Pentagon] and [org|NATO].', 'The [org|Kremlin], the [org|Pentagon] and [org|NATO] told Mr. [person|Mardan].'], ['kremlin', 'nato', 'pentagon', 'sergei-mardan']],
  ['a kind the finder was unsure of', ['[org|Northrop] paid. [org|Northrop] left.', '[other?|Northrop] came.'], ['northrop']],
  ['roles that differ in articles that name the same others', ['Actor [person|Ronald Reagan] told [person|Nancy Davis] and [org|Warner Brothers].', 'President [person|Ronald Reagan] told [person|Nancy Davis] and [org|Warner Brothers].'], ['nancy-davis', 'ronald-reagan', 'warner-brothers']],
])('one entity: %s', (_, texts, ids) => {
  expect(idsOf(texts)).toEqual(ids);
});

test.each([
  ['a surname alone', ['[person|Sergei Mardan] left.', 'Then Mr. [person|Mardan] came.'], ['mardan', 'sergei-mardan']],
  ['two surnames alone', ['Then Mr. [person|Mardan] left.', 'Then Mr. [person|Mardan] came.'], ['mardan', 'mardan-2']],
  ['a surname with another role', ['Chinese President [person|Xi Jinping] left.', 'Then Korean analyst [person|Xi] came.'], ['xi', 'xi-jinping']],
  ['a surname with the same office and nothing else', ['U.S. President [person|Bill Clinton] left.', 'Then President [person|Clinton] came.'], ['bill-clinton', 'clinton']],
  ['a surname that two persons have', ['President [person|Bill Clinton] told the [org|Pentagon].', 'Senator [person|Hillary Clinton] left.', 'The [org|Pentagon] told President [person|Clinton].'], ['bill-clinton', 'clinton', 'hillary-clinton', 'pentagon']],
  ['a surname among countries alone', ['[person|Sergei Mardan] told [place|Spain], [place|Italy] and [place|France].', '[place|Spain], [place|Italy] and [place|France] told Mr. [person|Mardan].'], ['france', 'italy', 'mardan', 'sergei-mardan', 'spain']],
  ['persons of one name with roles of different lives', ['Chelsea striker [person|John Smith] left.', 'Senator [person|John Smith] came.'], ['john-smith', 'john-smith-2']],
  ['lawmakers of two states', ['Russian lawmaker [person|Ivan Petrov] left.', 'Ukrainian lawmaker [person|Ivan Petrov] came.'], ['ivan-petrov', 'ivan-petrov-2']],
  ['a person and a place of one name', ['[person|Paris Hilton] left.', 'It rained in [place|Paris].'], ['paris', 'paris-hilton']],
  ['a person, a place and an organisation of one name', ['It rained in [place|Washington].', '[person|George Washington] came.', 'The [org|Washington Post] came.'], ['george-washington', 'washington', 'washington-post']],
  ['a country and a state of one name', ['It rained in [place|Georgia] and [place|Armenia].', 'It rained in [place|Atlanta], [place|Georgia].'], ['armenia', 'atlanta', 'georgia', 'georgia-2']],
  ['cities of one name', ['It rained in [place|London].', 'It rained in [place|London], [place|Ontario].'], ['london', 'london-2', 'ontario']],
  ['a kind that was sure both times', ['[org|Amazon] paid.', 'They crossed the [place|Amazon].'], ['amazon', 'amazon-2']],
  ['an acronym of two names', ['The [org|Solar Cooking Office] ([org|SCO]) met.', 'The [org|Shanghai Cooperation Organisation] ([org|SCO]) met.', 'The [org|SCO] met.'], ['sco', 'shanghai-cooperation-organisation', 'solar-cooking-office']],
  ['countries that share a word', ['It rained in [place|North Korea].', 'It rained in [place|South Korea].'], ['north-korea', 'south-korea']],
  ['ministries of two states', ['The [org|Iraqi Foreign Ministry] met.', 'The [org|Iranian Foreign Ministry] met.'], ['iranian-foreign-ministry', 'iraqi-foreign-ministry']],
  ['a ministry in articles about two states', ['The [org|Defence Ministry] met in [place|Ukraine].', 'The [org|Defence Ministry] met in [place|Russia].'], ['defence-ministry', 'defence-ministry-2', 'russia', 'ukraine']],
  ['a ministry in articles about none', ['The [org|Defence Ministry] met.', 'The [org|Defence Ministry] slept.'], ['defence-ministry', 'defence-ministry-2']],
  ['a ministry that another article calls so for short', ['The [org|Iraqi Foreign Ministry] met. The [org|Foreign Ministry] paid.', 'The [org|Foreign Ministry] slept.'], ['foreign-ministry', 'iraqi-foreign-ministry']],
  ['a product and its maker', ['Then [org|Boeing] paid.', 'They bought a [other|Boeing 777].'], ['boeing', 'boeing-777']],
  ['a year and what was held in it', ['The [other|Expo 2010] opened.', 'The [other|2010] came.'], ['2010', 'expo-2010']],
])('entities of their own: %s', (_, texts, ids) => {
  expect(idsOf(texts)).toEqual(ids);
});

test.each([
  ['the same full name', ['[person|Dmitry Peskov] left.', '[person|Dmitry Peskov] came. Then [person|Peskov] left.'], ['same full name in 2 articles', 'same surname within the article']],
  ['names of one place', ['It rained in [place|Kiev].', 'It rained in [place|Kyiv].'], ['names of Kyiv in 2 articles']],
  ['an acronym', ['The [org|Shanghai Cooperation Organisation] ([org|SCO]) met.', 'The [org|SCO] met.'], ['SCO is its acronym in another article', 'acronym given in brackets in “Shanghai Cooperation Organisation (SCO)”']],
  ['a role', ['Chinese President [person|Xi Jinping] left.', 'Then Chinese President [person|Xi] came.'], ['same surname and same role: Chinese President']],
  ['an office', ['U.S. President [person|Bill Clinton] told the [org|Pentagon].', 'The [org|Pentagon] told President [person|Clinton].'], ['same surname and same office: President, in an article that also names Pentagon']],
  ['shared names', ['[person|Sergei Mardan] told the [org|Kremlin], the [org|Pentagon] and [org|NATO]. [person|Sergei Mardan] left.', 'The [org|Kremlin], the [org|Pentagon] and [org|NATO] told Mr. [person|Mardan].'], ['the only Mardan with a full name, in an article that also names Kremlin, Pentagon, NATO']],
  ['a doubtful kind', ['[org|Northrop] paid. [org|Northrop] left.', '[other?|Northrop] came.'], ['same full name in 2 articles', 'the finder took it for another thing once, less surely']],
  ['nothing to say', ['[person|Dmitry Peskov] left.'], []],
])('says why, in words: %s', (_, texts, reasons) => {
  expect(link(...texts).entities[0]!.reasons).toEqual(reasons);
});

test('counts every way of writing, and sorts by mentions, then by name', () => {
  const { entities } = link('[person|Dmitry Peskov] left. Then [person|Peskov] left. So [person|Peskov] left.', 'It rained in [place|Spain] and [place|Italy].');
  expect(entities.map(({ name }) => name)).toEqual(['Dmitry Peskov', 'Italy', 'Spain']);
  expect(entities[0]!.aliases).toEqual([{ text: 'Peskov', count: 2 }, { text: 'Dmitry Peskov', count: 1 }]);
});

test('gives each group of each article its entity, newest article first', () => {
  const { articles } = linkEntities([readArticle('old', '[person|Dmitry Peskov] left.', '2022-01-01'), readArticle('new', 'It rained in [place|Spain]. [person|Dmitry Peskov] came.', '2023-01-01')]);
  expect(articles.map(({ id, entityOf }) => [id, entityOf])).toEqual([['new', ['spain', 'dmitry-peskov']], ['old', ['dmitry-peskov']]]);
});

test('the order in which the articles are given does not matter', () => {
  const texts = ['Then Mr. [person|Mardan] left [place|Kiev].', '[person|Sergei Mardan] came to [place|Kyiv].', 'Striker [person|Ivan Petrov] met [org|NATO].', 'Senator [person|Ivan Petrov] met [person|Mardan].', '[person|Ivan Petrov] met [org?|Kyiv].'];
  const articles = texts.map((text, index) => readArticle(`a${index}`, text));
  expect(linkEntities([...articles].reverse())).toEqual(linkEntities(articles));
});

test('a name without Latin letters still has an id of letters, digits and hyphens', () => {
  expect(link('[person|习近平 主席] left.').entities[0]!.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
