import type { EntityKind } from '../../../model.ts';

/** Tag 0 is O; `1 + 2k` begins and `2 + 2k` continues a name of the k-th kind. */
export const KINDS: readonly EntityKind[] = ['person', 'place', 'org', 'other'];
export const TAGS = 1 + 2 * KINDS.length;

/** A name may only be continued by its own kind. */
export function mayFollow(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}

export function kindOf(tag: number): EntityKind | null {
  return tag === 0 ? null : KINDS[(tag - 1) >> 1]!;
}
