import type { EntityId, EntitySummary, GazetteerEntry } from '../../../model.ts';

/** A place whose coordinates are known. */
export interface Place {
  readonly id: EntityId;
  readonly name: string;
  readonly mentions: number;
  readonly at: GazetteerEntry;
}

/** A country with what is named in it. */
export interface PlacedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Mentions of the country and of the places in it. */
  readonly mentions: number;
  readonly places: number;
}

export interface CollectedPlaces {
  /** Most mentions first. */
  readonly places: readonly Place[];
  /** Most mentions first. */
  readonly countries: readonly PlacedCountry[];
  /** Places that no data package knows, in the order given. */
  readonly unknown: readonly EntitySummary[];
}

/** The places among the entities, with the countries that they lie in. */
export function collectPlaces(entities: readonly EntitySummary[]): CollectedPlaces {
  const places: Place[] = [];
  const unknown: EntitySummary[] = [];
  const countries = new Map<string, PlacedCountry>();
  for (const entity of entities) {
    if (entity.kind !== 'place') continue;
    const { id, name, mentions, gazetteer } = entity;
    if (gazetteer === null) {
      unknown.push(entity);
      continue;
    }
    places.push({ id, name, mentions, at: gazetteer });
    const { country: code } = gazetteer;
    const before = countries.get(code) ?? { code, mentions: 0, places: 0 };
    countries.set(code, { code, mentions: before.mentions + mentions, places: before.places + 1 });
  }
  return {
    places: places.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)),
    countries: [...countries.values()].sort((a, b) => b.mentions - a.mentions || (a.code < b.code ? -1 : 1)),
    unknown,
  };
}
