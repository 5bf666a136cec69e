import { describe, expect, it } from 'vitest';
import { chooseDossier, nameDossier, readDossierFilter, titleDossier, writeDossierFilter } from '../../../src/components/dossier/readDossierFilter.ts';
import { dossierPath } from '../../../src/paths.ts';

const read = (search: string) => readDossierFilter(new URLSearchParams(search));
const write = (search: string) => dossierPath(writeDossierFilter(read(search)));

describe('the address of a dossier', () => {
  it.each([
    ['names and a span', 'who=xi-jinping&who=ukraine&from=2023-03&to=2023-05'],
    ['a span with one end, by days', 'from=2023-03-14'],
    ['as told up to a day', 'who=xi-jinping&until=2023-05-03'],
    ['parts that are left out, and events together', 'who=a&who=b&events=together&without=quotations&without=notes'],
    ['a title', 'who=a&title=A+%26+B'],
    ['nothing', ''],
  ])('%s is read and written again as it was', (_, search) => expect(write(search)).toBe(`dossier/${search === '' ? '' : `?${search}`}`));

  it.each([
    ['a name twice is one', 'who=a&who=a', 'dossier/?who=a'],
    ['an empty name is none', 'who=', 'dossier/'],
    ['a day that is none', 'from=2023-02-30', 'dossier/'],
    ['a turned span', 'from=2023-05&to=2023-03', 'dossier/'],
    ['a part that is none, or twice', 'who=a&without=all&without=notes&without=notes', 'dossier/?who=a&without=notes'],
    ['another word for events', 'who=a&events=all', 'dossier/?who=a'],
    ['a title of blanks', 'who=a&title=++', 'dossier/?who=a'],
    ['what it does not know', 'who=a&clock=reported&open=2023&x=1', 'dossier/?who=a'],
  ])('%s is not believed', (_, search, expected) => expect(write(search)).toBe(expected));

  it('gives days for the choice, and null for open ends', () => {
    expect(chooseDossier(read('from=2023-02&without=notes'))).toMatchObject({ from: '2023-02-01', to: null });
    expect(chooseDossier(read('to=2023-02'))).toMatchObject({ from: null, to: '2023-02-28' });
    expect([...chooseDossier(read('without=notes&without=corrections')).parts]).toEqual(['quotations', 'events']);
  });
});

describe('the title', () => {
  const named = [{ name: 'Xi Jinping' }, { name: 'Ukraine' }];
  it.each([
    ['names both', titleDossier(read('from=2023-03&to=2023-05'), named), 'Xi Jinping and Ukraine, March – May 2023'],
    ['is a span alone', titleDossier(read('from=2023-03'), []), 'From March 2023'],
    ['is the reader’s own where there is one', titleDossier(read('title=Mine'), named), 'Mine'],
    ['of nothing is a word', titleDossier(read(''), []), 'Dossier'],
  ])('%s', (_, title, expected) => expect(title).toBe(expected));
});

describe('the name of the file', () => {
  it.each([
    ['Xi Jinping and Ukraine, March – May 2023', 'dossier-xi-jinping-and-ukraine-march-may-2023'],
    ['Dossier', 'dossier'],
    ['São Tomé', 'dossier-sao-tome'],
    ['../../etc/passwd', 'dossier-etc-passwd'],
    ['C:\\con?.html*', 'dossier-c-con-html'],
    ['北京', 'dossier-北京'],
    ['…', 'dossier'],
    ['word '.repeat(60), `dossier${'-word'.repeat(14)}`],
  ])('of %j is no path and not too long', (title, name) => expect(nameDossier(title)).toBe(name));
});
