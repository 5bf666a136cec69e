import { expect, test } from 'vitest';
import type { FoundName } from '../../../src/analysis/entities/findNames.ts';
import { groupMentions } from '../../../src/analysis/entities/grouping/groupMentions.ts';
import { linkEntities } from '../../../src/analysis/entities/linkEntities.ts';
import { suggestLinks } from '../../../src/analysis/entities/suggestLinks.ts';
import type { Block, EntityKind } from '../../../src/model.ts';
import { isLinear, letters } from './isLinear.ts';
import { readArticle } from './readMarks.ts';

interface Names {
  readonly blocks: readonly Block[];
  readonly names: readonly FoundName[];
}

/** One sentence of names, one after the other, as if a finder had marked them. */
function nameList(names: readonly (readonly [kind: EntityKind, name: string, certainty?: number])[], between = ' '): Names {
  let text = '';
  const found = names.map(([kind, name, certainty = 0.9]): FoundName => {
    const from = text.length;
    text += name + between;
    return { block: 0, sentence: 0, from, to: from + name.length, kind, certainty, reason: 'made' };
  });
  return { blocks: [{ kind: 'paragraph', text: text.trim(), spans: [] }], names: found };
}

const count = <Item>(size: number, make: (index: number) => Item): readonly Item[] => Array.from({ length: size }, (_, index) => make(index));

test.each<readonly [string, number, (size: number) => Names]>([
  ['one name 50,000 times', 12_500, (size) => nameList(count(size, () => ['person', 'Sergei Mardan']))],
  ['one name in thousands of spellings', 3000, (size) => nameList(count(size, (index) => ['org', count(16, (bit) => 'abcdefghijklmnop'[bit]!).map((letter, bit) => ((index >> bit) & 1 ? letter.toUpperCase() : letter)).join('') + ' Inc.']))],
  ['thousands of different names', 3000, (size) => nameList(count(size, (index) => [(['person', 'org', 'place', 'other'] as const)[index % 4]!, `A${letters(index)} B${letters(index)}`]))],
  ['thousands of persons of one surname, and the surname', 4000, (size) => nameList(count(size, (index) => ['person', index % 2 === 0 ? `A${letters(index)} Smith` : 'Smith']))],
  ['thousands of surnames that sound alike', 2000, (size) => nameList(count(size, (index) => ['person', `${index % 2 === 0 ? 'Ivan ' : ''}K${'yi'.repeat((index >> 1) % 20)}rov${letters(index >> 3)}ov`]))],
  ['thousands of organisations of one acronym, and the acronym', 4000, (size) => nameList(count(size, (index) => ['org', index % 2 === 0 ? `S${letters(index)} C${letters(index)} O${letters(index)}` : 'SCO']))],
  ['thousands of acronyms in brackets', 4000, (size) => nameList(count(size, (index) => ['org', index % 2 === 0 ? `S${letters(index)} C${letters(index)} O${letters(index)}` : `(SCO`]), ') ')],
  ['thousands of ministries', 4000, (size) => nameList(count(size, (index) => ['org', index % 2 === 0 ? `K${letters(index)} Defence Ministry` : 'Ministry of Defence']))],
  ['thousands of doubtful names of one first word', 4000, (size) => nameList(count(size, (index) => [(['person', 'org', 'place', 'other'] as const)[index % 4]!, index % 2 === 0 ? `Acme ${letters(index)}` : 'Acme', 0.4]))],
  ['a name of thousands of words, and each of them', 4000, (size) => nameList([['person', count(size, letters).join(' ')], ...count(size, (index) => ['person', letters(index)] as const)])],
  ['thousands of cities of one name', 8000, (size) => nameList(count(size, (index) => ['place', index % 2 === 0 ? 'London' : 'Ontario']), ', ')],
])('grouping stays linear: %s', (_, size, prepare) => {
  expect(isLinear(prepare, ({ blocks, names }) => groupMentions(blocks, names), size)).toBe(true);
}, 120_000);

test.each<readonly [string, (index: number) => string]>([
  ['one person in every article', () => '[person|Sergei Mardan] told [org|NATO].'],
  ['a surname alone in every article', () => 'Mr. [person|Mardan] told [org|NATO].'],
  ['a surname in every article, one with a full name', (index) => (index === 0 ? 'President [person|Sergei Mardan] told [org|NATO].' : 'President [person|Mardan] told [org|NATO].')],
  ['persons of one surname', (index) => `President [person|A${letters(index)} Mardan] told [org|NATO]. President [person|Mardan] left.`],
  ['one name, now a striker, now a senator', (index) => `${index % 2 === 0 ? 'Striker' : 'Senator'} [person|John Smith] left [place|K${letters(index)}].`],
  ['organisations of one acronym', (index) => `The [org|S${letters(index)} C${letters(index)} O${letters(index)}] met. [org|SCO] left.`],
  ['names that begin alike', (index) => `[org|Acme] paid [org|Acme ${letters(index)}].`],
  ['names almost alike', (index) => `[org|Acmecompany${letters(index)}] paid.`],
  ['a ministry of nowhere', () => 'The [org|Ministry of Defence] met.'],
  ['one name of two kinds', (index) => `[${index % 2 === 0 ? 'org' : 'other?'}|Acme] paid.`],
])('linking and suggesting stay linear: %s', (_, textOf) => {
  const prepare = (size: number) => count(size, (index) => readArticle(letters(index), textOf(index)));
  expect(isLinear(prepare, (articles) => suggestLinks(linkEntities(articles)), 500)).toBe(true);
}, 120_000);
