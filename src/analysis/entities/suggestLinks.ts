import type { Library } from '../../model.ts';
import { readContext, type NearMiss, type SuggestionRule } from './suggestions/suggestion.ts';
import { suggestAcronyms, suggestLongerNames, suggestSameNames, suggestSpellings } from './suggestions/suggestNames.ts';
import { suggestCallings, suggestFullNames, suggestGivenNames, suggestSurnames } from './suggestions/suggestPersons.ts';

export type LinkSuggestion = NearMiss;

const rules: readonly SuggestionRule[] = [
  suggestSurnames, suggestFullNames, suggestGivenNames, suggestCallings,
  suggestAcronyms, suggestSameNames, suggestLongerNames, suggestSpellings,
];

/**
 * Near misses of linking, the strongest first, for a person to decide: what may be one and was kept
 * apart, what was put together and may be two. Of two reasons for one pair the stronger is told.
 * Linear in the library but for sorting.
 */
export function suggestLinks(library: Library): readonly LinkSuggestion[] {
  const context = readContext(library);
  const strongest = new Map<string, LinkSuggestion>();
  for (const suggestion of rules.flatMap((rule) => rule(context))) {
    const pair = `${suggestion.kind} ${[...suggestion.entities].sort().join(' ')}`;
    const before = strongest.get(pair);
    if (before === undefined || before.strength < suggestion.strength) strongest.set(pair, suggestion);
  }
  return [...strongest.values()].sort((a, b) => b.strength - a.strength || (idsOf(a) < idsOf(b) ? -1 : 1));
}

const idsOf = ({ entities }: LinkSuggestion): string => entities.join(' ');
