import type { CalendarDate, EntityFile, Quotation, SentenceRef } from '../../model.ts';

/** A sentence that tells a role. */
export interface RolePlace {
  readonly at: SentenceRef;
  readonly published: CalendarDate;
  /** Null where the file does not quote it. */
  readonly quotation: Quotation | null;
}

/** Where each role is told, by its wording in small letters; the latest place first, each sentence once. */
export function findRolePlaces({ articles, descriptions }: EntityFile): ReadonlyMap<string, readonly RolePlace[]> {
  const quoted = new Map<string, Quotation>();
  if (descriptions.length > 0) {
    for (const { quotations } of articles) for (const quotation of quotations) quoted.set(keyOf(quotation), quotation);
  }
  const places = new Map<string, Map<string, RolePlace>>();
  for (const { text, published, at } of descriptions.toReversed()) {
    const role = text.toLowerCase();
    const known = places.get(role) ?? new Map<string, RolePlace>();
    places.set(role, known);
    if (!known.has(keyOf(at))) known.set(keyOf(at), { at, published, quotation: quoted.get(keyOf(at)) ?? null });
  }
  return new Map([...places].map(([role, known]) => [role, [...known.values()]]));
}

const keyOf = ({ article, sentence }: SentenceRef): string => `${article} ${sentence}`;
