import type { EntityKind } from '../../model.ts';
import { foldName } from './foldName.ts';
import { nameWords } from './nameWords.ts';
import { organisationKey } from './organisationKey.ts';
import { personKey } from './personName.ts';

/** Equal for a thing and its plural: `Boeing 737`, `Boeing 737s`. */
export const otherKey = (name: string): string => nameWords(name).join(' ').replace(/(?<=\d)s$/, '').replace(/(?<=[a-z]{3}[^s\Wiu])s$/, '');

/** Equal for spellings of one name, by kind. `World Wide Fund` and `Worldwide Fund` are one. */
export const nameKeys: Readonly<Record<EntityKind, (name: string) => string>> = {
  person: personKey,
  org: organisationKey,
  place: (name) => nameWords(name.replace(/['’]s$/, '')).join(' '),
  other: (name) => otherKey(name).replaceAll(' ', ''),
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
