import type { Correction, EntityRef } from '../../../model.ts';
import type { NameForms } from './rankNames.ts';

/** Of two names that are one, the one that is written more often stays. */
export function joinNames(entity: EntityRef, other: NameForms, names: readonly NameForms[] | null): Correction {
  const mentions = names?.find(({ id }) => id === entity.id)?.mentions ?? 0;
  const into = { id: other.id, kind: other.kind, name: other.name };
  return mentions > other.mentions ? { do: 'merge', entity: into, into: entity } : { do: 'merge', entity, into };
}
