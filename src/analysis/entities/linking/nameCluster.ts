import type { MentionGroup } from '../../../model.ts';
import { entryKey } from '../lexicons/gazetteer.ts';
import { acronymKey, nameKeys } from '../nameKeys.ts';
import { nameWords } from '../nameWords.ts';
import { isOfAnyState } from '../organisationKey.ts';

/**
 * Equal for groups of different articles that bear the same full name and are of one kind. Null for
 * what has no full name in its article: a bare surname, an acronym, a `Ministry of Defence` of nowhere.
 */
export function fullNameKey({ kind, name, gazetteer }: MentionGroup, country: string | null): string | null {
  if (gazetteer !== null) return entryKey(gazetteer);
  if (kind === 'person' && nameWords(name).length < 2) return null;
  if (kind !== 'person' && kind !== 'place' && acronymKey(name) !== null) return null;
  if (kind !== 'org' || !isOfAnyState(name)) return `${kind}:${nameKeys[kind](name)}`;
  return country === null ? null : `${kind}:${nameKeys[kind](name)} of ${country}`;
}
