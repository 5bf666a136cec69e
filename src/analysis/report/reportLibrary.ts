import type { EntityId, EntityRef, Library } from '../../model.ts';
import { suggestLinks, type LinkSuggestion } from '../entities/suggestLinks.ts';
import { findContradictions, type Contradiction } from './findContradictions.ts';
import { findDoubts, type Doubt } from './findDoubts.ts';
import { findUnplaced, type UnplacedDate } from './findUnplaced.ts';
import type { TextPlace } from './textPlace.ts';

/** What an owner may want to look at. Every list is sorted, the most telling first; the same library gives the same lists. */
export interface LibraryReport {
  readonly doubts: readonly Doubt[];
  readonly links: readonly PlacedSuggestion[];
  readonly contradictions: readonly Contradiction[];
  readonly unplaced: readonly UnplacedDate[];
}

export interface PlacedSuggestion extends Omit<LinkSuggestion, 'entities'> {
  readonly entities: readonly PlacedEntity[];
}

/** An entity with the place in the oldest article that names it. */
export interface PlacedEntity extends EntityRef {
  readonly mentions: number;
  readonly place: TextPlace;
}

/** Library → plain values; words and line numbers are the build's. Pure. */
export function reportLibrary(library: Library): LibraryReport {
  const suggestions = suggestLinks(library);
  const placed = placeEntities(library, new Set(suggestions.flatMap(({ entities }) => entities)));
  return {
    doubts: findDoubts(library),
    links: suggestions.map((suggestion) => ({ ...suggestion, entities: suggestion.entities.flatMap((id) => placed.get(id) ?? []) })),
    contradictions: findContradictions(library),
    unplaced: findUnplaced(library),
  };
}

function placeEntities({ articles, entities }: Library, wanted: ReadonlySet<EntityId>): ReadonlyMap<EntityId, PlacedEntity> {
  const first = new Map<EntityId, TextPlace>();
  for (const article of articles.toReversed()) {
    for (const { block, from, to, group } of article.mentions) {
      const id = article.entityOf[group]!;
      if (wanted.has(id) && !first.has(id)) first.set(id, { article: article.id, at: { block, from, to } });
    }
  }
  return new Map(entities.flatMap(({ id, kind, name, aliases }): readonly (readonly [EntityId, PlacedEntity])[] => {
    const place = first.get(id);
    return place === undefined ? [] : [[id, { id, kind, name, mentions: aliases.reduce((sum, { count }) => sum + count, 0), place }]];
  }));
}
