import type { Entity } from '../../../model.ts';
import { indexBy } from '../indexBy.ts';
import { looseSpelling, personWords, sameGivenName, surnameOf, withoutGeneration } from '../personName.ts';
import { contradict, readCalling } from '../readCalling.ts';
import { strengthen, tellShared, type NearMiss, type SuggestionContext, type SuggestionRule } from './suggestion.ts';

/** A surname that more persons bear says nothing about any of them. */
const mostBearers = 3;
/** So many suggestions are enough to look at for one person. */
const mostAPerson = 5;
const mostNamesakes = 20;

const wordsOf = ({ name }: Entity): readonly string[] => withoutGeneration(personWords(name));
const isFull = (person: Entity): boolean => wordsOf(person).length > 1;
const personsOf = ({ entities }: SuggestionContext): readonly Entity[] => entities.filter(({ kind }) => kind === 'person');

/** `Mardan` where one `Sergei Mardan` is known. */
export const suggestSurnames: SuggestionRule = (context) => {
  const persons = personsOf(context);
  const full = indexBy(persons.filter(isFull), ({ name }) => [surnameOf(name)]);
  const counts = new Map<Entity, number>();
  return persons.filter((person) => !isFull(person)).flatMap((short): readonly NearMiss[] => {
    const candidates = full.get(wordsOf(short)[0]!) ?? [];
    if (candidates.length > mostBearers) return [];
    return candidates.flatMap((one): readonly NearMiss[] => {
      const count = (counts.get(one) ?? 0) + 1;
      counts.set(one, count);
      // Where an article names both, it has another bearer of the surname too.
      if (count > mostAPerson || context.together(one.id, short.id)) return [];
      const shared = context.shared(one.id, short.id);
      const told = candidates.length === 1 ? 'the only full name of that surname' : `one of ${candidates.length} full names of that surname`;
      return [{ kind: 'merge', entities: [one.id, short.id], reason: `“${short.name}” may be “${one.name}”, ${told}${tellShared(shared)}`, strength: strengthen(candidates.length === 1 ? 0.4 : 0.15, shared.length) }];
    });
  });
};

/** `Joe Biden` and `Joseph Biden`, `George Bush` and `George W. Bush`, `Yevgeniya Albats` and `Evgenia Albatz`; two of the very same name. */
export const suggestFullNames: SuggestionRule = (context) => {
  const full = personsOf(context).filter(isFull);
  return [...indexBy(full, ({ name }) => [looseSpelling(surnameOf(name))]).values()].filter((same) => same.length <= mostNamesakes).flatMap((same) =>
    same.flatMap((one, at) => same.slice(at + 1).flatMap((other): readonly NearMiss[] => {
      const close = closeness(wordsOf(one), wordsOf(other));
      if (close === null || context.together(one.id, other.id)) return [];
      const shared = context.shared(one.id, other.id);
      const roles = close.base < 0.3 ? tellRoles(context, one, other) : '';
      return [{ kind: 'merge', entities: [one.id, other.id], reason: `“${one.name}” and “${other.name}”: ${close.reason}${roles}${tellShared(shared)}`, strength: strengthen(close.base, shared.length) }];
    })));
};

function closeness(a: readonly string[], b: readonly string[]): { readonly reason: string; readonly base: number } | null {
  if (a.join(' ') === b.join(' ')) return { reason: 'the same name, kept apart', base: 0.2 };
  if (a.map(looseSpelling).join(' ') === b.map(looseSpelling).join(' ')) return { reason: 'spellings of one name', base: 0.7 };
  if (a.at(-1) !== b.at(-1) || !sameGivenName(a[0]!, b[0]!)) return null;
  const middles = [a.slice(1, -1), b.slice(1, -1)];
  if (middles.every(({ length }) => length > 0)) return null;
  return a[0] === b[0] ? { reason: 'one has a middle name', base: 0.45 } : { reason: 'a short form of the given name', base: 0.5 };
}

function tellRoles(context: SuggestionContext, one: Entity, other: Entity): string {
  const [a, b] = [context.rolesOf(one.id)[0], context.rolesOf(other.id)[0]];
  return a === undefined || b === undefined ? '' : ` as “${a}” and “${b}”`;
}

/** One person, two given names: `Sergei Mardan` and `Pavel Mardan`. */
export const suggestGivenNames: SuggestionRule = (context) =>
  personsOf(context).flatMap((person): readonly NearMiss[] => {
    const names = person.aliases.slice(0, mostNamesakes).map(({ text }) => withoutGeneration(personWords(text))).filter((words) => words.length > 1).sort((a, b) => b.length - a.length);
    const [fullest] = names;
    if (fullest === undefined) return [];
    const known = new Set(fullest.map(looseSpelling));
    const other = names.find((words) => words.at(-1) === fullest.at(-1) && !known.has(looseSpelling(words[0]!)) && !fullest.some((word) => sameGivenName(word, words[0]!)))?.[0];
    if (other === undefined) return [];
    return [{ kind: 'split', entities: [person.id], reason: `“${person.name}” has different given names: ${fullest[0]!} and ${other}`, strength: 0.6 }];
  });

/** One person, roles that contradict each other: `Russian lawmaker` and `Ukrainian lawmaker`. */
export const suggestCallings: SuggestionRule = (context) =>
  personsOf(context).flatMap((person): readonly NearMiss[] => {
    const callings = context.rolesOf(person.id).flatMap((role) => readCalling(role) ?? []);
    const [first] = callings;
    const other = first === undefined ? undefined : callings.find((calling) => contradict(first, calling));
    if (first === undefined || other === undefined) return [];
    return [{ kind: 'split', entities: [person.id], reason: `“${person.name}” is “${first.text}” and “${other.text}”`, strength: first.field === other.field ? 0.5 : 0.35 }];
  });
