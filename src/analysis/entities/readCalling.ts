import { countryOfAdjective } from './lexicons/nationalities.ts';
import { foldName } from './foldName.ts';
import { findCountry } from './lexicons/gazetteer.ts';

/** What field of life a role is of, and of which country where it says so (ISO 3166-1 alpha-2). */
export interface Calling {
  readonly field: string;
  readonly country: string | null;
  readonly text: string;
}

const fields: ReadonlyMap<string, string> = new Map(
  Object.entries({
    state: 'president premier minister chancellor secretary senator congressman congresswoman governor mayor lawmaker ambassador envoy diplomat deputy legislator politician representative spokesman spokeswoman king queen prince princess monarch councillor mp',
    sport: 'striker defender goalkeeper midfielder forward winger quarterback pitcher coach golfer boxer sprinter swimmer cyclist skier footballer cricketer batsman bowler jockey racer referee',
    stage: 'singer actor actress musician composer rapper guitarist drummer comedian dancer painter sculptor filmmaker',
    science: 'physicist biologist chemist mathematician astronomer geologist epidemiologist surgeon',
    faith: 'pope bishop archbishop cardinal priest pastor imam rabbi ayatollah',
  }).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

/** `Chelsea striker` → sport; `Russian lawmaker` → state, RU. Null where the field isn't told. */
export function readCalling(role: string): Calling | null {
  const words = foldName(role).slice(0, 200).split(/[^a-z'.-]+/);
  const field = words.map((word) => fields.get(word)).findLast((one) => one !== undefined);
  if (field === undefined) return null;
  const country = words.flatMap((word) => countryOfAdjective.get(word) ?? findCountry(word.replace(/'s$/, ''))?.country ?? [])[0] ?? null;
  return { field, country, text: role };
}

/** Hardly of one person: another field of life, or an office of another country. */
export function contradict(a: Calling, b: Calling): boolean {
  if (a.field !== b.field) return true;
  return a.field === 'state' && a.country !== null && b.country !== null && a.country !== b.country;
}
