import { describe, expect, it } from 'vitest';
import { correctLibrary } from '../../../src/analysis/entities/correctLibrary.ts';
import type { EntityId, Library } from '../../../src/model.ts';
import { writtenSteps } from '../../evidence/corrections/writtenSteps.ts';
import { entityId, markedArticle, markedLibrary } from '../library/markedArticle.ts';

const library = markedLibrary(
  markedArticle('a1', '2023-01-01', `
[Ann Bell|p Ann Bell, minister] met [Bell|p Tom Bell] {today|2023-01-01..2023-01-01}. [She|p Ann Bell] left [Georgia|l Georgia].

[Bell|p Tom Bell, farmer] slept.`),
  markedArticle('a2', '2023-02-01', '[Ann Bell|p Ann Bell, chair] met [Bell|p Ann Bell] {today|2023-02-01..2023-02-01}.'),
);
const correct = (steps: string) => correctLibrary(library, writtenSteps(steps));

/** Each article's text with what its names stand for. */
const tell = ({ articles }: Library): readonly string[] => articles.toReversed().flatMap(({ blocks, mentions, entityOf }) =>
  blocks.map(({ text }, block) => mentions.filter((mention) => mention.block === block).toReversed()
    .reduce((told, { from, to, group }) => `${told.slice(0, from)}[${told.slice(from, to)}|${entityOf[group]!}]${told.slice(to)}`, text)));
const entity = (corrected: Library, name: string) => corrected.entities.find(({ id }) => id === entityId(name));

describe('a corrected library', () => {
  it.each([
    ['joins', 'merge Tom Bell into Ann Bell', [
      '[Ann Bell|ann-bell] met [Bell|ann-bell] today. [She|ann-bell] left [Georgia|georgia].', '[Bell|ann-bell] slept.', '[Ann Bell|ann-bell] met [Bell|ann-bell] today.']],
    ['hides a name', 'hide Ann Bell', ['Ann Bell met [Bell|tom-bell] today. She left [Georgia|georgia].', '[Bell|tom-bell] slept.', 'Ann Bell met Bell today.']],
    ['hides a place', 'hide Ann Bell at a1: [She] left Georgia.', [
      '[Ann Bell|ann-bell] met [Bell|tom-bell] today. She left [Georgia|georgia].', '[Bell|tom-bell] slept.', '[Ann Bell|ann-bell] met [Bell|ann-bell] today.']],
    ['sets an article apart', 'split Ann Bell in a2 as Ann', [
      '[Ann Bell|ann-bell] met [Bell|tom-bell] today. [She|ann-bell] left [Georgia|georgia].', '[Bell|tom-bell] slept.', '[Ann Bell|ann] met [Bell|ann] today.']],
    ['sets a way of writing apart, not the same words of others', 'split Ann Bell written Bell as Tom Bell', [
      '[Ann Bell|ann-bell] met [Bell|tom-bell] today. [She|ann-bell] left [Georgia|georgia].', '[Bell|tom-bell] slept.', '[Ann Bell|ann-bell] met [Bell|tom-bell] today.']],
    ['leaves all as it is where no step fits', 'hide Gone\nsplit Ann Bell in a9 as Ann', tell(library)],
  ])('%s', (_, steps, expected) => {
    expect(tell(correct(steps).library)).toEqual(expected);
  });

  it('counts how names are written, and orders by mentions', () => {
    const { entities } = correct('merge Ann Bell into Georgia\nsplit Tom Bell at a1: [Bell] slept. as Sleeper').library;
    expect(entities.map(({ name, aliases }) => `${name}: ${aliases.map(({ text, count }) => `${text} ${count}`).join(', ')}`)).toEqual([
      'Georgia: Ann Bell 2, Bell 1, Georgia 1, She 1', 'Sleeper: Bell 1', 'Tom Bell: Bell 1',
    ]);
  });

  it.each([
    ['joined by hand', 'merge Tom Bell into Ann Bell', 'Ann Bell', ['joined by hand: “Tom Bell”']],
    ['set apart by hand', 'split Ann Bell in a2 as Ann', 'Ann', ['set apart by hand from “Ann Bell”']],
    ['renamed by hand', 'rename Ann Bell to Ann', 'Ann Bell', ['renamed by hand from “Ann Bell”']],
    ['retyped by hand', 'retype Ann Bell org', 'Ann Bell', ['called an organisation by hand, found as a person']],
    ['joined after it was joined', 'merge Tom Bell into Georgia\nmerge Georgia into Ann Bell', 'Ann Bell', ['joined by hand: “Tom Bell”', 'joined by hand: “Georgia”']],
    ['not by what was done before it was set apart', 'merge Georgia into Ann Bell\nsplit Ann Bell written Georgia as Tbilisi', 'Tbilisi', ['set apart by hand from “Ann Bell”']],
    ['not by steps that met nothing', 'split Ann Bell in a9 as Tom Bell', 'Tom Bell', []],
    ['not by steps about others', 'rename Georgia to Tbilisi', 'Ann Bell', []],
  ])('explains what was %s', (_, steps, name, expected) => {
    expect(entity(correct(steps).library, name)?.reasons).toEqual(expected);
  });

  it('gives a role to whom its sentence names first, of those left', () => {
    const { articles } = correct('split Ann Bell at a2: Ann Bell met [Bell] today. as Zoe\nsplit Ann Bell in a1 as Ann').library;
    const roles = articles.toReversed().flatMap((article) => article.groups.flatMap((group, at) => group.roles.map(({ text }) => `${article.entityOf[at]!} ${text}`)));
    expect(roles).toEqual(['ann minister', 'tom-bell farmer', 'ann-bell chair']);
  });

  it('tells who takes part in an event that named a name twice', () => {
    const { articles } = correct('split Ann Bell written Bell as Zoe').library;
    expect(articles.map(({ entityOf, events }) => events.map(({ groups }) => groups.map((group) => entityOf[group])))).toEqual([[['ann-bell', 'zoe']], [['ann-bell', 'tom-bell']]]);
  });

  it('leaves no group without a mention, and no mention without a group', () => {
    const { articles } = correct('hide Ann Bell\nsplit Tom Bell at a1: [Bell] slept. as Sleeper').library;
    expect(articles.map(({ groups, entityOf, mentions }) => [groups.length, entityOf, mentions.map(({ group }) => group)])).toEqual([
      [0, [], []], [3, ['tom-bell', 'georgia', 'sleeper'], [0, 1, 2]],
    ]);
  });

  it('keeps the very objects that no step is about', () => {
    const corrected = correct('hide Georgia').library;
    expect(corrected.articles[0]).toBe(library.articles[0]);
    expect(entity(corrected, 'Ann Bell')).toBe(entity(library, 'Ann Bell'));
  });

  it('lies nowhere once it is no place', () => {
    const gazetteer = { name: 'Georgia', type: 'country', country: 'GE', latitude: 42, longitude: 43 } as const;
    const placed: Library = { ...library, entities: library.entities.map((each) => (each.id === entityId('Georgia') ? { ...each, gazetteer } : each)) };
    const find = (steps: string, name: string) => entity(correctLibrary(placed, writtenSteps(steps)).library, name)?.gazetteer ?? null;
    expect(find('rename Georgia to Sakartvelo', 'Georgia')).toEqual(gazetteer);
    expect(find('retype Georgia person', 'Georgia')).toBe(null);
    expect(find('retype Tom Bell place\nmerge Georgia into Tom Bell', 'Tom Bell')).toEqual(gazetteer);
    expect(find('merge Georgia into Tom Bell', 'Tom Bell')).toBe(null);
  });
});

const former = (steps: string): Readonly<Record<EntityId, EntityId>> => Object.fromEntries(correct(steps).former);

describe('ids that are gone', () => {
  it.each([
    ['lead to what they were merged into', 'merge Tom Bell into Ann Bell', { 'tom-bell': 'ann-bell' }],
    ['lead all the way', 'merge Georgia into Tom Bell\nmerge Tom Bell into Ann Bell', { georgia: 'ann-bell', 'tom-bell': 'ann-bell' }],
    ['lead to what most of them became', 'split Ann Bell in a2 as Zoe\nsplit Ann Bell written She as Zoe\nmerge Ann Bell into Georgia', { 'ann-bell': 'zoe' }],
    ['lead nowhere once hidden', 'hide Tom Bell', {}],
    ['lead nowhere else while something is left', 'split Ann Bell in a2 as Zoe', {}],
  ])('%s', (_, steps, expected) => {
    expect(former(steps)).toEqual(expected);
  });
});

describe('after a rebuild', () => {
  it('steps that do not fit are told of, and the others apply', () => {
    const { library: corrected, unfitting } = correct(`
      hide Gone
      merge Tom Bell into Ann Bell
      hide Ann Bell at a9: [She] left Georgia.
      hide Ann Bell at a1: [She] left Gori.
      rename Georgia to Sakartvelo`);
    expect(unfitting.map(({ correction, reason }) => [correction.do, reason])).toEqual([
      ['hide', 'There is no “Gone” (gone) any more.'],
      ['hide mention', 'The article a9 is gone.'],
      ['hide mention', 'The words “She left Gori.” are not in a1 any more.'],
    ]);
    expect(corrected.entities.map(({ name }) => name)).toEqual(['Ann Bell', 'Sakartvelo']);
  });

  it('the same list twice makes the same library', () => {
    const steps = 'merge Tom Bell into Ann Bell\nrename Ann Bell to Ann\nhide Georgia';
    const [once, twice] = [correct(steps), correct(`${steps}\n${steps}`)];
    expect(twice.library).toEqual(once.library);
    expect(twice.unfitting).toHaveLength(3);
  });
});
