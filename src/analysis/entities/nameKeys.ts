import type { EntityKind } from '../../model.ts';
import { foldName } from './foldName.ts';

const companyEnding = /^(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|gmbh|ag|sa|nv|group)$/;
const countryPrefix = /^(?:united states|u s|us) (?=.)/;

/** Words of a name in lower case, without dots, accents and articles: `The U.S. Air Force` → `us air force`. */
export function nameWords(name: string): readonly string[] {
  const folded = foldName(name).replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '').replace(/\./g, '').replace(/[\s‑-]+/g, ' ').trim();
  return folded.replace(/^the (?=.)/, '').split(' ');
}

/** Endings in which spellings of Slavic names differ: Zelensky, Zelenskyy, Zelenskiy, Zelenskii. */
const sameEnding = (word: string): string => word.replace(/(?<=[a-z]{2}sk)(?:yy|iy|yi|ii|ij|y|i)$/, 'y').replace(/^(?:sergey|serhiy|serhii)$/, 'sergei').replace(/^(?:dmitri|dmitriy)$/, 'dmitry').replace(/^(?:aleksandr|alexandr)$/, 'alexander').replace(/^(?:alexey|aleksei|aleksey)$/, 'alexei').replace(/^nikolay$/, 'nikolai').replace(/^(?:mohammad|mohamed|muhammad)$/, 'mohammed').replace(/^(?:ahmad)$/, 'ahmed');

/** Equal for spellings of one person's name: `Volodymyr Zelenskiy`, `Volodymyr Zelenskyy`. */
export const personKey = (name: string): string => nameWords(name).map(sameEnding).join(' ');

/** Equal for `Apple` and `Apple Inc.`, `U.S. Air Force` and `United States Air Force`. */
export function organisationKey(name: string): string {
  const joined = nameWords(name).join(' ').replace(/ & /g, ' and ');
  return withoutEndings(joined).replace(countryPrefix, 'us ').replace(/organization/g, 'organisation').replace(/\bdefense\b/g, 'defence').replace(/\bcenter\b/g, 'centre').replace(/\blabor\b/g, 'labour');
}

/** `European Aeronautic Defence and Space Company EADS N.V.` → `european aeronautic defence and space`. */
function withoutEndings(joined: string): string {
  const words = joined.split(' ');
  while (words.length > 1) {
    const last = words.at(-1)!;
    const initials = words.slice(0, -1).map((word) => word[0]).join('');
    const isAcronym = last.length > 2 && words.length > last.length && Array.from(last).every((letter) => initials.includes(letter)) && initials.startsWith(last.slice(0, 2));
    if (!companyEnding.test(last) && !isAcronym) break;
    words.pop();
  }
  return words.join(' ');
}

/** Equal for a thing and its plural: `Boeing 737`, `Boeing 737s`. */
export const otherKey = (name: string): string => nameWords(name).join(' ').replace(/(?<=\d)s$/, '').replace(/(?<=[a-z]{3}[^s\Wiu])s$/, '');

/** Equal for spellings of one name, by kind. */
export const nameKeys: Readonly<Record<EntityKind, (name: string) => string>> = {
  person: personKey,
  org: organisationKey,
  place: (name) => nameWords(name).join(' '),
  other: otherKey,
};

/** `Chinese Communist Party` → `ccp`; small words may count or not: `Department of Justice` → `dj`, `doj`. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const withoutEnding = capitals.filter((word) => !/^(?:Inc|Corp|Ltd|Co|NV|N\.V)\.?$/.test(word));
  return capitals.length < 2 ? [] : [...new Set([capitals, words, withoutEnding].map((list) => foldName(list.map((word) => word[0]!).join(''))))];
}

/** `CCP`, `U.N.` → `ccp`, `un`; null for what is no acronym. */
export function acronymKey(name: string): string | null {
  const letters = name.replace(/\./g, '');
  return /^\p{Lu}{2,7}$/u.test(letters) ? letters.toLowerCase() : null;
}
