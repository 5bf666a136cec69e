import { expect, test } from 'vitest';
import { linkEntities } from '../../../src/analysis/entities/linkEntities.ts';
import { suggestLinks } from '../../../src/analysis/entities/suggestLinks.ts';
import type { AnnotatedArticle, Library } from '../../../src/model.ts';
import { readArticle } from './readMarks.ts';

const link = (...texts: readonly string[]): Library => linkEntities(texts.map((text, index) => readArticle(`a${index + 1}`, text)));
/** Each suggestion as `merge id + id: reason`. */
const told = (library: Library): readonly string[] => suggestLinks(library).map(({ kind, entities, reason }) => `${kind} ${entities.join(' + ')}: ${reason}`);

test.each([
  ['a surname and its only full name', ['[person|Sergei Mardan] left.', 'Mr. [person|Mardan] came.'], 'merge sergei-mardan + mardan: “Mardan” may be “Sergei Mardan”, the only full name of that surname'],
  ['a surname and two full names', ['[person|Sergei Mardan] left.', '[person|Pavel Mardan] left.', 'Mr. [person|Mardan] came.'], 'merge sergei-mardan + mardan: “Mardan” may be “Sergei Mardan”, one of 2 full names of that surname'],
  ['what the articles share', ['[person|Sergei Mardan] met [org|NATO].', 'Mr. [person|Mardan] met [org|NATO].'], 'merge sergei-mardan + mardan: “Mardan” may be “Sergei Mardan”, the only full name of that surname, and articles of both name NATO'],
  ['two surnames alone', ['Mr. [person|Mardan] left.', 'Mr. [person|Mardan] came.'], 'merge mardan + mardan-2: “Mardan”: the same surname in two articles that name nobody in full'],
  ['a short given name', ['[person|Joseph Biden] left.', '[person|Joe Biden] came.'], 'merge joe-biden + joseph-biden: “Joe Biden” and “Joseph Biden”: a short form of the given name'],
  ['a middle name', ['[person|George Bush] left.', '[person|George W. Bush] came.'], 'merge george-bush + george-w-bush: “George Bush” and “George W. Bush”: one has a middle name'],
  ['other letters for the same sounds', ['[person|Yevgenia Albats] left.', '[person|Evgenia Albatz] came.'], 'merge evgenia-albatz + yevgenia-albats: “Evgenia Albatz” and “Yevgenia Albats”: spellings of one name'],
  ['persons of one name, kept apart by their roles', ['Striker [person|John Smith] left.', 'Senator [person|John Smith] came.'], 'merge john-smith + john-smith-2: “John Smith” and “John Smith”: the same name, kept apart as “Striker” and “Senator”'],
  ['initials that fit', ['The [org|Chinese Communist Party] met.', 'The [org|CCP] left.'], 'merge chinese-communist-party + ccp: “CCP” fits the initials of “Chinese Communist Party”'],
  ['one name of two kinds', ['[org|Blue Origin] left.', '[other|Blue Origin] came.'], 'merge blue-origin + blue-origin-2: “Blue Origin” is an organisation and another thing'],
  ['a ministry of nowhere', ['The [org|Foreign Ministry] met.', 'The [org|Foreign Ministry] left.'], 'merge foreign-ministry + foreign-ministry-2: “Foreign Ministry”: the same name in articles that don’t tell of which state'],
  ['a part of one longer name', ['[place|Moscone West] opened.', '[place|Moscone West Convention Center] closed.'], 'merge moscone-west-convention-center + moscone-west: “Moscone West” is part of “Moscone West Convention Center” and of no other name'],
  ['one letter', ['[org|Gazprom Export] paid.', '[org|Gasprom Export] left.'], 'merge gasprom-export + gazprom-export: “Gasprom Export” and “Gazprom Export” are spelled almost alike'],
  ['roles of different lives', ['Striker [person|John Smith] met [person|Ann Lee] and [org|NATO].', 'Senator [person|John Smith] met [person|Ann Lee] and [org|NATO].'], 'split john-smith: “John Smith” is “Striker” and “Senator”'],
])('suggests: %s', (_, texts, suggestion) => {
  expect(told(link(...texts))).toContain(suggestion);
});

test.each([
  ['a surname of another person', ['[person|Sergei Mardan] left.', 'Mr. [person|Peskov] came.']],
  ['a surname that many have', ['[person|Ann Lee] left.', '[person|Bob Lee] left.', '[person|Cid Lee] left.', '[person|Dan Lee] left.', 'Mr. [person|Lee] came.']],
  ['two whom one article tells apart', ['[person|Joseph Biden] met [person|Hunter Biden].', '[person|Hunter Biden] left.']],
  ['other given names', ['[person|John Smith] left.', '[person|James Smith] came.']],
  ['given names one letter apart', ['[person|John Smith] left.', '[person|Joan Smith] came.']],
  ['two middle names', ['[person|George W. Bush] left.', '[person|George H. Bush] came.']],
  ['initials of a person', ['[person|Chris Cole Paul] left.', 'The [org|CCP] met.']],
  ['models a digit apart', ['A [other|Boeing 777 Jet] left.', 'A [other|Boeing 787 Jet] came.']],
  ['two sides', ['In [place|Eastern Slavonia] it rained.', 'In [place|Western Slavonia] it rained.']],
  ['short names one letter apart', ['[org|Tass] left.', '[org|Tasz] came.']],
  ['cities of one name', ['It rained in [place|London].', 'It rained in [place|London], [place|Ontario].']],
  ['a part of two longer names', ['[org|Acme] paid.', '[org|Acme Foods International] paid.', '[org|Acme Tools International] paid.']],
  ['roles of one life', ['Russian President [person|Ivan Petrov] left.', 'Russian Prime Minister [person|Ivan Petrov] came.']],
  ['a particle before the surname', ['[person|Osama bin Laden] left. [person|bin Laden] came.']],
  ['nothing near', ['[person|Sergei Mardan] left [place|Moscow].', 'It rained in [place|Spain].']],
])('suggests nothing: %s', (_, texts) => {
  expect(told(link(...texts))).toEqual([]);
});

test('one person with two given names, as a merge by hand may leave it', () => {
  const library = link('[person|Sergei Mardan] left.');
  const [entity] = library.entities;
  const both = { ...library, entities: [{ ...entity!, aliases: [{ text: 'Sergei Mardan', count: 1 }, { text: 'Pavel Mardan', count: 1 }] }] };
  expect(told(both)).toEqual(['split sergei-mardan: “Sergei Mardan” has different given names: sergei and pavel']);
});

test('comes strongest first, from 0 to 1, each pair once', () => {
  const texts = ['[person|Sergei Mardan] met [org|NATO].', 'Mr. [person|Mardan] met [org|NATO].', '[org|Gazprom Export] paid.', '[org|Gasprom Export] left.', '[person|Joe Biden] left.', '[person|Joseph Biden] came.'];
  const suggestions = suggestLinks(link(...texts));
  const strengths = suggestions.map(({ strength }) => strength);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  expect(strengths.every((strength) => strength > 0 && strength < 1)).toBe(true);
  expect(new Set(suggestions.map(({ entities }) => [...entities].sort().join(' '))).size).toBe(suggestions.length);
});

test('the order in which the articles are given does not matter', () => {
  const articles: readonly AnnotatedArticle[] = ['[person|Sergei Mardan] left.', '[person|Mardan] came.', '[org|Acme Export] met [person|Mardan].', '[org|Akme Export] left.'].map((text, index) => readArticle(`a${index}`, text));
  expect(suggestLinks(linkEntities([...articles].reverse()))).toEqual(suggestLinks(linkEntities(articles)));
});
