import type { DatedWords } from '../placeTimes.ts';
import type { Word } from './parseWords.ts';
import type { SplitSentence } from './splitClauses.ts';
import { EVENT_NOUNS, LIGHT } from './vocabulary.ts';

/**
 * What happens in the dated words, as lemmas: the clause's verb, or where that says little (`held`, `ended`) or the words
 * have none, the nouns that name events; `visit` both of `visited Moscow` and of `ended a state visit`. The noun beside a
 * verb that says much tells of something else: who `agreed to a meeting` has not met.
 */
export function nameHappenings(words: readonly Word[], { clauses, clauseOf }: SplitSentence, clause: number, place: DatedWords): readonly string[] {
  const { verb } = clauses[clause]!;
  const inPlace = verb !== null && place.words.includes(verb) && place.extent === 'clause';
  const lemma = inPlace ? words[words[verb]!.head]!.verb?.lemma : undefined;
  const names = new Set<string>();
  if (lemma !== undefined && !LIGHT.has(lemma)) return [lemma];
  for (const index of place.words) {
    const { word, inside, finite } = words[index]!;
    const noun = EVENT_NOUNS.get(word);
    const within = clauseOf[index] === clause || (place.extent === 'phrase' && verb === null);
    if (noun !== undefined && inside === null && !finite && within) names.add(noun);
  }
  // 'He plans to arrive on Monday and [to meet Putin on Tuesday].'
  const infinitive = place.words.find((index) => words[index]!.verb?.form === 'base' && words[index - 1]?.word === 'to');
  if (names.size === 0 && place.extent === 'phrase' && infinitive !== undefined) names.add(words[infinitive]!.verb!.lemma);
  if (names.size === 0 && lemma !== undefined) names.add(lemma);
  return [...names];
}
