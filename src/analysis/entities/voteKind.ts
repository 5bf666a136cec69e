import type { EntityKind } from '../../model.ts';

/** What was found under one name with one kind. */
export interface KindVote {
  readonly kind: EntityKind;
  readonly mentions: number;
  /** Sum of the finder's certainties. */
  readonly weight: number;
}

/** Of a name of several words two different bearers are rare; of a single word (`Paris`, `Apple`) they are not. */
const doubtfulPhrase = 0.8;
const doubtfulWord = 0.65;

/**
 * The same name, found as two kinds: does the one follow the other? The finder must have been unsure
 * of it, and surer of the other. Null where both stand: a person and a place called Paris.
 */
export function followsKind(minor: KindVote, major: KindVote, words: number): boolean {
  if (minor.weight >= major.weight) return false;
  const certainty = minor.weight / minor.mentions;
  if (words > 1) return certainty < doubtfulPhrase;
  const people = minor.kind === 'person' || major.kind === 'person';
  const places = minor.kind === 'place' || major.kind === 'place';
  return certainty < doubtfulWord && (!(people && places) || certainty < 0.5) && major.weight >= 1.2 * minor.weight;
}
