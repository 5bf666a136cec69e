import type { EntityId } from '../../model.ts';

/**
 * An id for what is set apart from `entity`: its name in lower-case letters, digits and hyphens, with -2,
 * -3 … where one is taken. Of a name without Latin letters it is that of `entity`, numbered.
 */
export function makeSplitId(entity: EntityId, name: string, taken: (id: EntityId) => boolean): EntityId {
  const latin = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/(?<=[a-z])['’.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const slug = latin === '' ? entity : latin;
  let id = slug as EntityId;
  for (let count = 2; id === entity || taken(id); count += 1) id = `${slug}-${count}` as EntityId;
  return id;
}
