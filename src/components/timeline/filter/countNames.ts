import type { EntityId, EntityRef, TimelineEntry } from '../../../model.ts';

export interface NameCount {
  readonly entity: EntityRef;
  readonly events: number;
}

/** Those who take part in the events, with in how many; most first, then by name. */
export function countNames(entries: readonly TimelineEntry[]): readonly NameCount[] {
  const counts = new Map<EntityId, NameCount>();
  for (const { entities } of entries) {
    for (const entity of entities) counts.set(entity.id, { entity, events: (counts.get(entity.id)?.events ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.events - a.events || (a.entity.name < b.entity.name ? -1 : a.entity.name > b.entity.name ? 1 : 0));
}

/** Whether all of them take part. */
export const takesPart = ({ entities }: Pick<TimelineEntry, 'entities'>, who: readonly EntityId[]): boolean =>
  who.every((id) => entities.some((entity) => entity.id === id));
