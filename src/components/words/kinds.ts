import type { EntityKind } from '../../model.ts';

/** In the order in which readers ask: who, then where. */
export const kinds: readonly EntityKind[] = ['person', 'org', 'place', 'other'];

export const kindName: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  org: 'Organisation',
  place: 'Place',
  other: 'Other',
};

export const kindPlural: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  org: 'Organisations',
  place: 'Places',
  other: 'Other names',
};
