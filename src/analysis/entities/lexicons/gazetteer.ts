import type { GazetteerEntry } from '../../../model.ts';
import { foldName } from '../foldName.ts';
import { packedCities } from './data/cities.ts';
import { packedCountries } from './data/countries.ts';
import { packedNamesakes } from './data/namesakes.ts';
import { packedRegions } from './data/regions.ts';
import { cityVariants, countryVariants } from './knownNames.ts';

type Entries<Entry> = ReadonlyMap<string, Entry>;

/** One of the cities of a name. */
export interface City {
  readonly entry: GazetteerEntry;
  /** State, province or nation (`Ontario`), where the gazetteer tells it. */
  readonly region: string | null;
  /** May be meant by the bare name as well as the largest city of that name: it has a tenth of its people. */
  readonly rivals: boolean;
}

function readCities(packed: string, type: GazetteerEntry['type']): readonly City[] {
  return packed.split('\n').map((line): City => {
    const [name, country, latitude, longitude, region, rivals] = line.split('|') as [string, string, string, string, string?, string?];
    return { entry: { name, type, country, latitude: Number(latitude), longitude: Number(longitude) }, region: region === undefined || region === '' ? null : region, rivals: rivals === '1' };
  });
}

function readEntries(packed: string, type: GazetteerEntry['type']): Entries<GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  for (const { entry } of readCities(packed, type)) if (!entries.has(foldName(entry.name))) entries.set(foldName(entry.name), entry);
  return entries;
}

function addVariants<Entry>(entries: Entries<Entry>, variants: Readonly<Record<string, string>>): Entries<Entry> {
  const all = new Map(entries);
  for (const [variant, name] of Object.entries(variants)) {
    const entry = entries.get(foldName(name));
    if (entry !== undefined) all.set(variant, entry);
  }
  return all;
}

function groupCities(lists: readonly (readonly City[])[]): Entries<readonly City[]> {
  const cities = new Map<string, City[]>();
  for (const city of lists.flat()) {
    const key = foldName(city.entry.name);
    const list = cities.get(key);
    if (list === undefined) cities.set(key, [city]);
    else list.push(city);
  }
  return cities;
}

const countries = addVariants(readEntries(packedCountries, 'country'), countryVariants);
const countryNames: ReadonlyMap<string, string> = new Map([...countries.values()].map(({ country, name }) => [country, name]));
const regions = readEntries(packedRegions, 'region');
const cities = addVariants(groupCities([readCities(packedCities, 'city'), readCities(packedNamesakes, 'city')]), cityVariants);

/** Country by any of its names in lower case without accents: `kiev` finds none, `u.s.` the United States. */
export const findCountry = (folded: string): GazetteerEntry | null => countries.get(folded) ?? null;

/** State, province or nation of the United States, Canada, Australia or the United Kingdom. `georgia` and `new york` too. */
export const findRegion = (folded: string): GazetteerEntry | null => regions.get(folded) ?? null;

/** The largest city of that name, among capitals and cities of 100,000 and more; old and other spellings too (`kiev`). */
export const findCity = (folded: string): GazetteerEntry | null => cities.get(folded)?.[0]?.entry ?? null;

/** Every city of that name, the largest first; empty where none of them has 100,000 people. */
export const findCities = (folded: string): readonly City[] => cities.get(folded) ?? [];

/** `GB` → `United Kingdom`; the code itself where no country has it. */
export const nameOfCountry = (code: string): string => countryNames.get(code) ?? code;

/** Tells an entry from all others, cities from their namesakes. */
export const entryKey = ({ type, country, name, latitude, longitude }: GazetteerEntry): string =>
  type === 'city' ? `${type}/${country}/${name}/${latitude}/${longitude}` : `${type}/${country}/${name}`;
