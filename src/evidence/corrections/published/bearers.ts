import type { EntityId } from '../../../model.ts';

/** Of one entity in one article: by sentence what the first mention left in it is, null where none is left; in the order of the text. */
export type Bearers = Map<number, EntityId | null>;

/** Adds a mention; they come in the order of the text. */
export const addBearer = (bearers: Bearers, sentence: number, entity: EntityId | null): Bearers => bearers.set(sentence, bearers.get(sentence) ?? entity);

/** Whose a description is: of the first mention left in its sentence, or, where none ever was, in its article. */
export function bearerOf(bearers: Bearers, sentence: number): EntityId | null {
  const bearer = bearers.get(sentence);
  if (bearer !== undefined) return bearer;
  for (const first of bearers.values()) if (first !== null) return first;
  return null;
}
