import { expect, test } from 'vitest';
import { readArticle } from '../readMarks.ts';

const groupNamed = (text: string, name: string) => readArticle('a', text).groups.find((group) => group.name === name)!;

test.each([
  ['[person|Sergei Mardan] spoke. Then [person|Mardan] left.', 'Sergei Mardan', 'same surname within the article'],
  ['The [org|Chinese Communist Party] met. Then the [org|CCP] paid.', 'Chinese Communist Party', 'acronym of Chinese Communist Party'],
  ['The [org|Shanghai Cooperation Organisation] ([org|SCO]) met.', 'Shanghai Cooperation Organisation', 'acronym given in brackets in “Shanghai Cooperation Organisation (SCO)”'],
  ['[person|Mardan] ([person|Sergei Mardan]) left.', 'Sergei Mardan', 'full name given in brackets in “Mardan (Sergei Mardan)”'],
  ['He left [place|Kiev]. She stayed in [place|Kyiv].', 'Kiev', 'names of Kyiv'],
  ['[org|Apple Inc.] and [org|Apple] paid.', 'Apple Inc.', 'spellings of one name'],
  ['[person|Sergei Mardan] spoke. [person|Sergei Mardan] left.', 'Sergei Mardan', null],
])('says why: %s', (text, name, reason) => {
  expect(groupNamed(text, name).reason).toBe(reason);
});

test.each([
  ['a doubtful kind follows the surer one', '[org|Northrop Grumman] paid. [person?|Northrop Grumman] left.', ['org Northrop Grumman']],
  ['the ending of a company decides', '[org?|Aer Lingus Group PLC] paid. [person|Aer Lingus] left. [person|Aer Lingus] came.', ['org Aer Lingus Group PLC']],
  ['the last word decides where the finder was unsure', '[place?|Qatar Airways] paid.', ['org Qatar Airways']],
  ['an acronym that is known for an organisation decides', 'The [other|North Atlantic Treaty Organization] ([org|NATO]) met.', ['org North Atlantic Treaty Organization']],
])('one kind: %s', (_, text, groups) => {
  expect(readArticle('a', text).groups.map(({ kind, name }) => `${kind} ${name}`)).toEqual(groups);
});

test.each([
  ['both are sure', '[place|Washington] slept. [person|Washington] left.', ['place Washington', 'person Washington']],
  ['both are doubtful', '[org?|Savin] paid. [person?|Savin] left.', ['org Savin', 'person Savin']],
  ['the finder was sure, whatever the last word', '[place|Qatar Airways] slept.', ['place Qatar Airways']],
])('kinds stay: %s', (_, text, groups) => {
  expect(readArticle('a', text).groups.map(({ kind, name }) => `${kind} ${name}`)).toEqual(groups);
});

test('countries and cities carry what the gazetteer knows, all else nothing', () => {
  const { groups } = readArticle('a', '[person|Vladimir Putin] told the [org|Kremlin] in [place|Moscow] of [place|Ukraine] and the [place|Far East].');
  expect(groups.map(({ name, gazetteer }) => [name, gazetteer?.type ?? null, gazetteer?.country ?? null])).toEqual([
    ['Vladimir Putin', null, null],
    ['Kremlin', null, null],
    ['Moscow', 'city', 'RU'],
    ['Ukraine', 'country', 'UA'],
    ['Far East', null, null],
  ]);
});
