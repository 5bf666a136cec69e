import type { Role } from '../../model.ts';
import type { Appearance } from './indexLibrary.ts';

/** Roles read so far, by their wording in small letters, the latest described last. */
export type RoleTally = ReadonlyMap<string, Role>;

/**
 * Adds the roles of one more article; articles come oldest first. The wording shown is the latest.
 */
export function addRoles(tally: Map<string, Role>, appearance: Appearance): void {
  const { article } = appearance.in;
  for (const { text, sentence } of appearance.roles) {
    const key = text.toLowerCase();
    const known = tally.get(key);
    const again = known?.at.article === article.id;
    // Taken out and put back, so that it stands last.
    tally.delete(key);
    tally.set(key, {
      text,
      articles: (known?.articles ?? 0) + (again ? 0 : 1),
      from: known?.from ?? article.published,
      to: article.published,
      at: { article: article.id, sentence: again ? known.at.sentence : sentence },
    });
  }
}

/** Latest first. */
export const listRoles = (tally: RoleTally): readonly Role[] => [...tally.values()].toReversed();

export function buildRoles(newestFirst: readonly Appearance[]): readonly Role[] {
  const tally = new Map<string, Role>();
  for (const appearance of newestFirst.toReversed()) addRoles(tally, appearance);
  return listRoles(tally);
}

/** The role that most articles give, the later of two; null where none is told. */
export function chiefRole(roles: readonly Role[]): string | null {
  let chief: Role | null = null;
  for (const role of roles) if (chief === null || role.articles > chief.articles) chief = role;
  return chief?.text ?? null;
}
