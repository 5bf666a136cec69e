import type { Entity } from '../../../model.ts';
import { indexBy } from '../indexBy.ts';
import { acronymKey, initialsOf } from '../nameKeys.ts';
import { nameWords } from '../nameWords.ts';
import { isOfAnyState } from '../organisationKey.ts';
import { strengthen, tellShared, type NearMiss, type SuggestionContext, type SuggestionRule } from './suggestion.ts';

/** More candidates than this say nothing about any of them. */
const mostCandidates = 3;
const folded = ({ name }: Entity): string => nameWords(name).join(' ');

function merge(context: SuggestionContext, one: Entity, other: Entity, reason: string, base: number): readonly NearMiss[] {
  if (context.together(one.id, other.id)) return [];
  const shared = context.shared(one.id, other.id);
  return [{ kind: 'merge', entities: [one.id, other.id], reason: reason + tellShared(shared), strength: strengthen(base, shared.length) }];
}

/** `CCP` and `Chinese Communist Party`. */
export const suggestAcronyms: SuggestionRule = (context) => {
  const full = indexBy(context.entities.filter(({ kind, name }) => kind !== 'person' && acronymKey(name) === null), ({ name }) => initialsOf(name));
  return context.entities.flatMap((short): readonly NearMiss[] => {
    const letters = short.kind === 'person' ? null : acronymKey(short.name);
    const candidates = letters === null ? [] : (full.get(letters) ?? []);
    if (candidates.length > mostCandidates) return [];
    return candidates.flatMap((one) => merge(context, one, short, `“${short.name}” fits the initials of “${one.name}”`, (one.kind === short.kind ? 0.45 : 0.2) / candidates.length));
  });
};

/** `Apple` the company and `Apple` the trademark; `Foreign Ministry` in two articles. */
export const suggestSameNames: SuggestionRule = (context) =>
  [...indexBy(context.entities, (entity) => [folded(entity)]).values()].flatMap((same): readonly NearMiss[] => {
    const [one, ...others] = same as readonly [Entity, ...Entity[]];
    return others.slice(0, mostCandidates).flatMap((other): readonly NearMiss[] => {
      if (one.kind !== other.kind) {
        const places = one.kind === 'place' || other.kind === 'place';
        return merge(context, one, other, `“${one.name}” is ${kindNames[one.kind]} and ${kindNames[other.kind]}`, places && !one.name.includes(' ') ? 0.1 : 0.3);
      }
      // Cities are told apart by where they lie, persons by what is known of them: see suggestFullNames.
      if (one.gazetteer !== null || other.gazetteer !== null || (one.kind === 'person' && one.name.includes(' '))) return [];
      const reason = one.kind === 'person' ? 'the same surname in two articles that name nobody in full' : isOfAnyState(one.name) ? 'the same name in articles that don’t tell of which state' : 'the same name, kept apart';
      return merge(context, one, other, `“${one.name}”: ${reason}`, 0.15);
    });
  });

const kindNames: Readonly<Record<Entity['kind'], string>> = { person: 'a person', org: 'an organisation', place: 'a place', other: 'another thing' };

/** `Moscone West` and `Moscone West Convention Center`: one name begins or ends another, and no third. */
export const suggestLongerNames: SuggestionRule = (context) => {
  const plain = context.entities.filter(({ kind, gazetteer }) => kind !== 'person' && gazetteer === null).map((entity) => ({ entity, words: nameWords(entity.name) })).filter(({ words }) => words.length <= 8);
  const longer = indexBy(plain, ({ entity, words }) => words.slice(1).flatMap((_, at) => [`${entity.kind} ${words.slice(0, at + 1).join(' ')}`, `${entity.kind} ${words.slice(at + 1).join(' ')}`]));
  return plain.flatMap(({ entity: short, words }): readonly NearMiss[] => {
    const candidates = longer.get(`${short.kind} ${words.join(' ')}`) ?? [];
    if (candidates.length !== 1 || isOfAnyState(short.name)) return [];
    const full = candidates[0]!.entity;
    return merge(context, full, short, `“${short.name}” is part of “${full.name}” and of no other name`, words.length > 1 ? 0.3 : 0.15);
  });
};

/** Shorter names are as alike by chance: `Iran`, `Iraq`. */
const shortestName = 8;
const longestName = 40;

/** `Gazprom Export` and `Gasprom Export`: one letter more, less or another. No two models, no two places of the gazetteer. */
export const suggestSpellings: SuggestionRule = (context) => {
  const long = context.entities.filter(({ name, gazetteer }) => gazetteer === null && name.length >= shortestName && name.length <= longestName);
  const near = indexBy(long, (entity) => withOneLess(`${entity.kind} ${folded(entity)}`));
  const seen = new Set<string>();
  return [...near.values()].filter((alike) => alike.length > 1 && alike.length <= mostCandidates).flatMap((alike) =>
    alike.flatMap((one, at) => alike.slice(at + 1).flatMap((other): readonly NearMiss[] => {
      const pair = `${one.id} ${other.id}`;
      if (seen.has(pair)) return [];
      seen.add(pair);
      const [a, b] = [folded(one), folded(other)];
      if (a === b || a.replace(/\D/g, '') !== b.replace(/\D/g, '') || otherGivenName(one, a, b) || otherSide(a, b)) return [];
      return merge(context, one, other, `“${one.name}” and “${other.name}” are spelled almost alike`, 0.4);
    })));
};

/** Joan Smith is no John Smith, and George H. Bush no George W. Bush. */
function otherGivenName({ kind }: Entity, a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const at = one.findIndex((word, index) => word !== other[index]);
  return kind === 'person' && one.length === other.length && (at === 0 || one[at]!.length < 3);
}

/** Eastern and Western Europe, North and South. */
const side = /^(?:north|south|east|west)(?:ern)?\b/;
const otherSide = (a: string, b: string): boolean => side.test(a) && side.test(b);

/** The name and all that are left when one letter is taken out: two names of one edit share one of them. */
function withOneLess(name: string): readonly string[] {
  return [name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))];
}
