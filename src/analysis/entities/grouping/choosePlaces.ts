import type { Block, GazetteerEntry } from '../../../model.ts';
import { countryOfAdjective } from '../lexicons/nationalities.ts';
import type { FoundName } from '../findNames.ts';
import { foldName } from '../foldName.ts';
import { findCities, findCountry, findRegion, nameOfCountry, type City } from '../lexicons/gazetteer.ts';

/** What the gazetteer knows of a place, and why this one was taken where there are several. */
export interface ChosenPlace {
  readonly entry: GazetteerEntry;
  readonly reason: string | null;
}

/** `Lebanon’s Tripoli` is `tripoli` here. */
export const placeKey = (text: string): string => foldName(text).replace(/\s+/g, ' ').replace(/'s$/, '');

/** Better known as cities than as the state of that name. */
const ratherCity: ReadonlySet<string> = new Set(['new york', 'washington', 'victoria']);
/** Where these are named, Georgia is the country. */
const nearGeorgia: ReadonlySet<string> = new Set(['tbilisi', 'abkhazia', 'south ossetia', 'ossetia', 'batumi', 'gori', 'caucasus', 'adjara', 'sukhumi', 'tskhinvali']);
const nearGeorgiaCountries: ReadonlySet<string> = new Set(['RU', 'AM', 'AZ', 'TR', 'UA']);

interface Named {
  readonly key: string;
  readonly text: string;
  /** Keys of the places said to hold it: `London, Ontario`, `Tripoli in Lebanon`, `the Lebanese city of Tripoli`. */
  readonly within: readonly Holder[];
}

interface Holder {
  readonly country: string | null;
  readonly region: string | null;
  readonly quoted: string;
}

interface Context {
  readonly countries: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/**
 * For each place of the article, by `placeKey`, the gazetteer's entry. Among cities of one name: the one
 * whose state or country stands right beside it, then the one whose state the article names, then one
 * of like size whose country it names while it doesn't name the largest one's; else the largest.
 */
export function choosePlaces(blocks: readonly Block[], found: readonly FoundName[]): ReadonlyMap<string, ChosenPlace> {
  const named = found.flatMap((name, index) => (name.kind === 'place' ? [readNamed(blocks, name, found[index + 1])] : []));
  const within = new Map<string, Holder[]>();
  for (const { key, within: holders } of named) {
    const list = within.get(key);
    if (list === undefined) within.set(key, [...holders]);
    else list.push(...holders);
  }
  const keys = new Set(within.keys());
  const context: Context = {
    keys,
    countries: new Set([...keys].flatMap((key) => (key === 'georgia' ? [] : (findCountry(key)?.country ?? [])))),
    regions: new Set([...keys].flatMap((key) => (key === 'georgia' || ratherCity.has(key) ? [] : (findRegion(key)?.name ?? [])))),
  };
  const chosen = new Map<string, ChosenPlace>();
  for (const [key, holders] of within) {
    const place = key === 'georgia' ? chooseGeorgia(named, context) : choosePlace(key, holders, context);
    if (place !== null) chosen.set(key, place);
  }
  return chosen;
}

function readNamed(blocks: readonly Block[], name: FoundName, next: FoundName | undefined): Named {
  const { text } = blocks[name.block]!;
  const written = text.slice(name.from, name.to);
  const within: Holder[] = [];
  if (next !== undefined && next.block === name.block && next.kind === 'place' && /^(?:, (?:in )?| in (?:(?:northern|southern|eastern|western|central|north|south|east|west) )?)$/.test(text.slice(name.to, Math.min(next.from, name.to + 20)))) {
    const key = placeKey(text.slice(next.from, next.to));
    within.push({ country: findCountry(key)?.country ?? null, region: findRegion(key)?.name ?? null, quoted: text.slice(name.from, next.to) });
  }
  const people = /(?<people>[\p{L}-]+ )?(?<one>[\p{L}-]+) (?:\p{Ll}+ )?(?:city|town|port|capital) of $/u.exec(text.slice(Math.max(0, name.from - 60), name.from))?.groups;
  if (people !== undefined) {
    const one = foldName(people['one']!);
    const country = countryOfAdjective.get(foldName(people['people'] ?? '') + one) ?? countryOfAdjective.get(one) ?? null;
    if (country !== null) within.push({ country, region: null, quoted: `${people['one']} … of ${written}` });
  }
  return { key: placeKey(written), text: written, within };
}

function choosePlace(key: string, holders: readonly Holder[], context: Context): ChosenPlace | null {
  const country = findCountry(key);
  const region = ratherCity.has(key) ? null : findRegion(key);
  const [first, ...others] = findCities(key);
  if (first === undefined || country !== null || region !== null) {
    const entry = country ?? region;
    return entry === null ? null : { entry, reason: null };
  }
  const all = [first, ...others];
  for (const { country: code, region: name, quoted } of holders) {
    const city = all.find((one) => (name !== null && one.region === name) || (code !== null && one.entry.country === code));
    if (city !== undefined) return { entry: city.entry, reason: city === first ? null : `${tellCity(city)}: “${quoted}”` };
  }
  const { countries, regions } = context;
  if (first.region !== null && regions.has(first.region)) return { entry: first.entry, reason: null };
  const inRegion = others.find(({ region: name, entry }) => name !== null && regions.has(name) && (entry.country === first.entry.country || !countries.has(first.entry.country)));
  if (inRegion !== undefined) return { entry: inRegion.entry, reason: `${tellCity(inRegion)}: the article names ${inRegion.region!}` };
  // The United States are named everywhere, and say nothing of a city.
  const inCountry = others.find(({ rivals, entry }) => rivals && entry.country !== 'US' && entry.country !== first.entry.country && countries.has(entry.country));
  if (inCountry !== undefined && !countries.has(first.entry.country)) {
    return { entry: inCountry.entry, reason: `${tellCity(inCountry)}: the article names ${nameOfCountry(inCountry.entry.country)}, not ${nameOfCountry(first.entry.country)}` };
  }
  return { entry: first.entry, reason: null };
}

/** The country, but for `Atlanta, Georgia` and where the article names places of the United States and none about the Caucasus. */
function chooseGeorgia(named: readonly Named[], { keys, countries, regions }: Context): ChosenPlace {
  const state = findRegion('georgia')!;
  const after = named.find(({ key, within }) => within.some(({ quoted }) => quoted.endsWith('Georgia')) && findCities(key).some(({ entry, region }) => region === state.name || (entry.country === 'US' && region === null)));
  if (after !== undefined) return { entry: state, reason: `the state in the United States: “${after.text}, Georgia”` };
  const caucasus = [...keys].some((key) => nearGeorgia.has(key)) || [...countries].some((code) => nearGeorgiaCountries.has(code));
  const [american] = [...regions].filter((name) => findRegion(foldName(name))!.country === 'US');
  if (!caucasus && american !== undefined) return { entry: state, reason: `the state in the United States: the article names ${american}` };
  return { entry: findCountry('georgia')!, reason: null };
}

const tellCity = ({ entry, region }: City): string => `${entry.name} in ${region === null ? '' : `${region}, `}${nameOfCountry(entry.country)}`;
