import type { EntityFile, EntityId, EntitySummary, Manifest, TimelineEntry, WhoFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { joinShares } from './correctEntity.ts';
import { findSplit, recountRows } from './recountEvents.ts';
import { type SharedFile, shareOut } from './shareOut.ts';
import { summariseEntity } from './summariseEntity.ts';

/**
 * The whole index after all steps, most mentions first, then by name. Untouched rows are the same objects.
 *
 * @param entities the published files of `neededEntities(lens)`
 * @param told published entries, at least those in which the reports stand that the steps split
 */
export function correctWho(
  lens: Lens, who: WhoFile, entities: ReadonlyMap<EntityId, EntityFile>, span: Manifest['span'], told: readonly TimelineEntry[] = [],
): WhoFile {
  const rows = lens.touched.size === 0 ? who.entities : replaceRows(lens, who.entities, summariseTouched(lens, entities, span));
  const counted = recountRows(lens, rows, findSplit(lens, told));
  return counted === who.entities ? who : { entities: counted };
}

/** Rows with the changed ones in the place of those they were, most mentions first, then by name. */
export function replaceRows(lens: Lens, rows: readonly EntitySummary[], changed: ReadonlyMap<EntityId, EntitySummary>): readonly EntitySummary[] {
  const before = new Set(rows.map(({ id }) => id));
  const kept = rows.flatMap((row) => (lens.touched.has(row.id) ? (changed.get(row.id) ?? []) : row));
  const made = [...changed.values()].filter(({ id }) => !before.has(id));
  return [...kept, ...made].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The rows of what the steps speak of, as far as anything of it is left. */
export function summariseTouched(lens: Lens, entities: ReadonlyMap<EntityId, EntityFile>, span: Manifest['span']): ReadonlyMap<EntityId, EntitySummary> {
  const find = shareOnce(lens, entities);
  const rows = new Map<EntityId, EntitySummary>();
  for (const id of lens.touched) {
    const file = joinShares(lens, id, find(id), span);
    if (file !== null) rows.set(id, summariseEntity(file));
  }
  return rows;
}

/** Finds what an entity is made from; a file that many are made from is gone through once. */
export function shareOnce(lens: Lens, entities: ReadonlyMap<EntityId, EntityFile>): (id: EntityId) => readonly SharedFile[] {
  const shared = new Map<EntityId, SharedFile>();
  const share = (id: EntityId): readonly SharedFile[] => {
    const file = entities.get(id);
    if (file === undefined) return [];
    const found = shared.get(id) ?? shareOut(lens, file);
    shared.set(id, found);
    return [found];
  };
  return (id) => lens.sources(id).flatMap(share);
}
