import type { ArticleId, CalendarDate, Description, Role } from '../model.ts';

/** Roles read so far, by their wording in small letters, the latest told last. */
export type RoleTally = Map<string, { readonly role: Role; readonly articles: Set<ArticleId> }>;

/**
 * What something was called in articles up to and including `until`, the latest first. The same wording
 * in small letters is one role, shown as written at its latest place.
 *
 * @param descriptions oldest article first, in one article in the order of its text
 */
export function tallyRoles(descriptions: readonly Description[], until?: CalendarDate): readonly Role[] {
  const tally: RoleTally = new Map();
  for (const description of descriptions) {
    if (until === undefined || description.published <= until) addDescription(tally, description);
  }
  return listRoles(tally);
}

/** Adds to `tally` what is told no earlier than all that is in it. For a library that is gone through day by day. */
export function addDescription(tally: RoleTally, { text, published, at }: Description): void {
  const key = text.toLowerCase();
  const known = tally.get(key);
  const articles = known?.articles ?? new Set<ArticleId>();
  articles.add(at.article);
  // Taken out and put back, so that it stands last.
  tally.delete(key);
  tally.set(key, { role: { text, articles: articles.size, from: known?.role.from ?? published, to: published, at }, articles });
}

/** The latest first. */
export const listRoles = (tally: RoleTally): readonly Role[] => [...tally.values()].map(({ role }) => role).toReversed();

/** The role that most articles give, the later of two; null where none is told. */
export function chiefRole(roles: readonly Role[]): string | null {
  let chief: Role | null = null;
  for (const role of roles) if (chief === null || role.articles > chief.articles) chief = role;
  return chief?.text ?? null;
}
