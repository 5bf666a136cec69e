import type { Entity, EntityId, Library } from '../../../model.ts';

/** Two entities that may be one, or one that may be two: a near miss of linking, for a person to decide. */
export interface NearMiss {
  readonly kind: 'merge' | 'split';
  /** Two or more for a merge, the most mentioned first; one for a split. */
  readonly entities: readonly EntityId[];
  /** In words: `“CCP” fits the initials of “Chinese Communist Party”`. */
  readonly reason: string;
  /** 0 to 1: how likely it is worth doing. */
  readonly strength: number;
}

export type SuggestionRule = (context: SuggestionContext) => readonly NearMiss[];

/** What rules ask of a library. */
export interface SuggestionContext {
  /** Most mentions first. */
  readonly entities: readonly Entity[];
  /** What an entity is called in the articles, each role once, at most `mostRoles`. */
  readonly rolesOf: (id: EntityId) => readonly string[];
  /** Names that articles of the one and articles of the other both have, countries aside; looks at few articles of each. */
  readonly shared: (a: EntityId, b: EntityId) => readonly string[];
  /** One article names both, and so tells them apart. */
  readonly together: (a: EntityId, b: EntityId) => boolean;
}

const mostRoles = 50;
const mostArticles = 5;
const mostNames = 100;

export function readContext({ articles, entities }: Library): SuggestionContext {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const articlesOf = new Map<EntityId, number[]>();
  const rolesOf = new Map<EntityId, Set<string>>();
  const namesIn = articles.map(({ entityOf }) => new Set(entityOf));
  articles.forEach(({ groups, entityOf }, article) => {
    for (const id of namesIn[article]!) {
      const list = articlesOf.get(id);
      if (list === undefined) articlesOf.set(id, [article]);
      else list.push(article);
    }
    groups.forEach((group, index) => {
      const roles = rolesOf.get(entityOf[index]!) ?? new Set();
      for (const { text } of group.roles) if (roles.size < mostRoles) roles.add(text);
      rolesOf.set(entityOf[index]!, roles);
    });
  });
  const few = (id: EntityId): readonly number[] => (articlesOf.get(id) ?? []).slice(0, mostArticles);
  // Countries are everywhere, and tell nothing of who is who.
  const told = namesIn.map((ids) => new Set([...ids].slice(0, mostNames).filter((id) => known.get(id)?.gazetteer?.type !== 'country')));
  return {
    entities,
    rolesOf: (id) => [...(rolesOf.get(id) ?? [])],
    shared: (a, b) => {
      const names = new Set(few(a).flatMap((article) => [...told[article]!]));
      const both = new Set(few(b).flatMap((article) => [...told[article]!].filter((id) => names.has(id) && id !== a && id !== b)));
      return [...both].map((id) => known.get(id)!.name);
    },
    together: (a, b) => few(a).some((article) => namesIn[article]!.has(b)) || few(b).some((article) => namesIn[article]!.has(a)),
  };
}

/** Stronger for every name that both share: from the base towards 0.95. */
export const strengthen = (base: number, shared: number): number => Math.min(0.95, base + (1 - base) * (1 - 0.8 ** Math.min(shared, 8)) * 0.6);

/** `, in articles that both name NATO and the Kremlin`; empty where they share none. */
export function tellShared(shared: readonly string[]): string {
  if (shared.length === 0) return '';
  const names = shared.slice(0, 3);
  return `, and articles of both name ${names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`}`;
}
