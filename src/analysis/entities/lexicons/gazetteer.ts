import type { GazetteerEntry } from '../../../model.ts';
import { foldName } from '../foldName.ts';
import { packedCities } from './data/cities.ts';
import { packedCountries } from './data/countries.ts';
import { cityVariants, countryVariants } from './knownNames.ts';

type Entries = ReadonlyMap<string, GazetteerEntry>;

function readEntries(packed: string, type: GazetteerEntry['type']): Entries {
  const entries = new Map<string, GazetteerEntry>();
  for (const line of packed.split('\n')) {
    const [name, country, latitude, longitude] = line.split('|') as [string, string, string, string];
    const key = foldName(name);
    if (!entries.has(key)) entries.set(key, { name, type, country, latitude: Number(latitude), longitude: Number(longitude) });
  }
  return entries;
}

function addVariants(entries: Entries, variants: Readonly<Record<string, string>>): Entries {
  const all = new Map(entries);
  for (const [variant, name] of Object.entries(variants)) {
    const entry = entries.get(foldName(name));
    if (entry !== undefined) all.set(variant, entry);
  }
  return all;
}

const countries = addVariants(readEntries(packedCountries, 'country'), countryVariants);
const cities = addVariants(readEntries(packedCities, 'city'), cityVariants);

/** Country by any of its names in lower case without accents: `kiev` finds none, `u.s.` the United States. */
export const findCountry = (folded: string): GazetteerEntry | null => countries.get(folded) ?? null;

/** The largest city of that name, among capitals and cities of 100,000 and more; old and other spellings too (`kiev`). */
export const findCity = (folded: string): GazetteerEntry | null => cities.get(folded) ?? null;
