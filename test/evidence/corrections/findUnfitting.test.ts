import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/analysis/buildLibrary.ts';
import { correctLibrary } from '../../../src/analysis/entities/correctLibrary.ts';
import { nameEvents } from '../../../src/analysis/events/nameEvents.ts';
import { findUnfitting, listAnchored } from '../../../src/evidence/corrections/findUnfitting.ts';
import { openLens } from '../../../src/evidence/corrections/openLens.ts';
import { findMet } from '../../../src/evidence/corrections/published/findMet.ts';
import type { Library } from '../../../src/model.ts';
import { markedArticle, markedLibrary } from '../../analysis/library/markedArticle.ts';
import { publishedRefs } from './arbitraryLibrary.ts';
import { personRef, writtenSteps } from './writtenSteps.ts';

const library = markedLibrary(
  markedArticle('a1', '2023-01-01', 'Then [Xi|p Xi] left. [Bo|p Bo] came. Then [he|p Xi] slept.'),
  markedArticle('a2', '2023-01-02', '[Bo|p Bo] met [Vladimir Putin|p Vladimir Putin].'),
);

/** The reasons of the steps that do nothing, as the build finds them. */
const atBuild = (steps: string): readonly string[] => correctLibrary(library, writtenSteps(steps)).unfitting.map(({ reason }) => reason);
/** The same, as the page finds them. */
function inPage(published: Library, steps: string): readonly string[] {
  const corrections = writtenSteps(steps);
  const refs = publishedRefs(published);
  return findUnfitting(corrections, {
    published: refs,
    met: findMet(openLens(corrections, refs), buildLibrary(published).entities),
    named: (name) => published.entities.find((entity) => entity.name === name) ?? null,
    textsOf: (id) => published.articles.find((article) => article.id === id)?.blocks.map(({ text }) => text) ?? null,
    reportsOf: () => new Set(),
  }).map(({ reason }) => reason);
}

describe('a step that does nothing is told of where', () => {
  it.each([
    ['its name is gone', 'hide Gone', ['There is no “Gone” (gone) any more.']],
    ['its name is gone but another has it', 'hide Putin\nhide Vladimir Putin', ['There is no “Putin” (putin) any more.']],
    ['what it is merged into is gone', 'merge Xi into Gone', ['There is no “Gone” (gone) any more.']],
    ['the words have changed', 'hide Xi at a1: Now [Xi] left.', ['The words “Now Xi left.” are not in a1 any more.']],
    ['the words stand there but name another', 'hide Xi at a1: [Bo] came.',
      ['Already so, or found otherwise: in a1 the words still stand, but “Bo” is no mention of “Xi” there.']],
    ['the article is gone', 'hide Xi at a9: Then [Xi] left.', ['The article a9 is gone.']],
    ['the article that is set apart is gone', 'split Xi in a9 as Zed', ['The article a9 is gone.']],
    ['the article does not name it', 'split Xi in a2 as Zed', ['“Xi” is not named in a2.']],
    ['nothing is written so', 'split Xi written she as Zed', ['“Xi” is written “she” nowhere.']],
    ['it is called so already', 'rename Xi to Xi', ['Already so: it is called “Xi”.']],
    ['it is of that kind already', 'retype Xi person', ['Already so: “Xi” is of this kind.']],
    ['it is merged into itself', 'merge Xi into Xi', ['Already so: “Xi” is “Xi”.']],
    ['a step before it has hidden it', 'hide Xi\nrename Xi to Zed', ['Already so: nothing is “Xi” any more when it comes to this step.']],
    ['all steps stand there twice', 'merge Xi into Bo\nrename Bo to Zed\nmerge Xi into Bo\nrename Bo to Zed',
      ['Already so: nothing is “Xi” any more when it comes to this step.', 'Already so: it is called “Zed”.']],
  ])('%s', (_, steps, expected) => {
    expect(atBuild(steps)).toEqual(expected);
    expect(inPage(library, steps)).toEqual(expected);
  });

  it('its name was joined into another before', () => {
    const facts = { published: new Map([...publishedRefs(library), [personRef('Xi J.').id, personRef('Xi')]]), met: new Set<number>(), named: () => null, textsOf: () => null, reportsOf: () => new Set<string>() };
    const reasons = (steps: string) => findUnfitting(writtenSteps(steps), facts).map(({ reason }) => reason);
    expect(reasons('merge Xi J. into Xi')).toEqual(['Already so: “Xi J.” is “Xi”.']);
    expect(reasons('hide Xi J.')).toEqual(['“Xi J.” is part of “Xi” (xi) today.']);
  });

  it('says who has the name today', () => {
    const [step] = writtenSteps('hide Bo') as [{ readonly do: 'hide'; readonly entity: ReturnType<typeof personRef> }];
    const moved = [{ ...step, entity: { ...step.entity, id: personRef('Bo 2').id } }];
    expect(correctLibrary(library, moved).unfitting.map(({ reason }) => reason)).toEqual(['There is no “Bo” (bo-2) any more; the name is that of bo today.']);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['steps that do what they say', 'hide Bo\nmerge Xi into Vladimir Putin\nrename Vladimir Putin to Vova\nretype Vladimir Putin other'],
    ['a step about what a step before it has made', 'split Xi written he as Zed\nrename Zed to Bo\nmerge Zed into Bo'],
    ['a place found by its words', 'hide Xi at a1: Then [Xi] left.\nhide Xi at a1: Then [he] slept.'],
    ['a name that is given back', 'rename Xi to Zed\nrename Xi to Xi'],
    ['a merge that is undone by the next', 'merge Xi into Bo\nsplit Bo written Xi as Xi'],
  ])('%s', (_, steps) => {
    expect(atBuild(steps)).toEqual([]);
    expect(inPage(library, steps)).toEqual([]);
  });
});

it('knows which articles it must see', () => {
  expect(listAnchored(writtenSteps('hide Xi at a1: [Xi].\nsplit Xi in a2 as Bo\nsplit Xi at a1: [Xi]. as Bo\nsplit Xi written she as Bo\nhide Xi\napart a2-e1 came | a3-e1 went'))).toEqual(['a1', 'a2', 'a3']);
});

const told = (id: string | undefined, words: string): string => `${id!} ${words}`;

describe('a step that splits an event is told of where', () => {
  const tales = markedLibrary(
    markedArticle('b1', '2023-03-21', '[Xi|p Xi] visited [Putin|p Putin] {on 20 March|2023-03-20..2023-03-20}.'),
    markedArticle('b2', '2023-03-22', '[Xi|p Xi] visited [Putin|p Putin] {on Monday|2023-03-20..2023-03-20}. [Bo|p Bo] left {on Monday|2023-03-20..2023-03-20}.'),
  );
  const [one, two, bo] = tales.articles.toReversed().flatMap(nameEvents);
  const [first, second, third] = [told(one, 'Xi visited Putin'), told(two, 'Xi visited Putin'), told(bo, 'Bo left')];
  const reasons = (step: string): readonly string[] => correctLibrary(tales, writtenSteps(step)).unfitting.map(({ reason }) => reason);

  it.each([
    ['the reports do not stand together', `apart ${first} | ${third}`, ['Already so: these reports do not stand as one event.']],
    ['a step before it did the same', `apart ${first} | ${second}\napart ${second} | ${first}`, ['Already so: these reports do not stand as one event.']],
    ['the words have changed', `apart ${first} | b2-egone Xi saw Putin`, ['The words “Xi saw Putin” are not in b2 any more.']],
    ['only what is around the words has changed', `apart ${first} | b2-egone Xi visited Putin`,
      ['In b2 the words “Xi visited Putin” still stand, but their sentence or its date has changed.']],
    ['the article is gone', `apart ${first} | b9-e1 Xi left`, ['The article b9 is gone.']],
    ['one of its reports is gone, though the others are set apart', `apart ${first} | ${second} | b9-e1 Xi left`, ['The article b9 is gone. The others are set apart.']],
    ['several are gone, each once', `apart b9-e1 x | b9-e2 y, b2-egone z`, ['The article b9 is gone. The words “z” are not in b2 any more.']],
  ])('%s', (_, step, expected) => {
    expect(reasons(step)).toEqual(expected);
  });

  it('but not where it does what it says, whatever else is in its parts', () => {
    expect(reasons(`apart ${first} | ${second}`)).toEqual([]);
    expect(reasons(`apart ${first}, ${third} | ${second}`)).toEqual([]);
  });
});
