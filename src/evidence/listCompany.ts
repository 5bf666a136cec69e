import type { EntityFile, EntityId, EntityRef } from '../model.ts';

const COMPANY = 12;
/** A sentence that names more is a list, and its names keep no company. It also keeps the work linear. */
const LIST = 40;

/**
 * Those named in the same sentences as `of`, as far as these are quoted: most shared sentences first, then
 * by name, at most twelve.
 *
 * @param refer what an id stands for; `written` is its kind and the longest way it is written here
 */
export function listCompany(
  of: EntityId,
  articles: EntityFile['articles'],
  refer: (id: EntityId, written: EntityRef) => EntityRef,
): EntityFile['with'] {
  const shared = new Map<EntityId, { readonly written: EntityRef; readonly sentences: number }>();
  for (const { quotations } of articles) {
    for (const { text, marks } of quotations) {
      const named = new Map<EntityId, EntityRef>();
      let names = 0;
      for (const mark of marks) {
        if (mark.kind === 'date') continue;
        names += 1;
        const { entity: id, kind, from, to } = mark;
        if (to - from > (named.get(id)?.name.length ?? 0)) named.set(id, { id, kind, name: text.slice(from, to) });
      }
      if (names > LIST) continue;
      named.delete(of);
      for (const [id, ref] of named) {
        const known = shared.get(id);
        const written = known === undefined || ref.name.length > known.written.name.length ? ref : known.written;
        shared.set(id, { written, sentences: (known?.sentences ?? 0) + 1 });
      }
    }
  }
  return [...shared]
    .map(([id, { written, sentences }]) => ({ ...refer(id, written), sentences }))
    .toSorted((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, COMPANY);
}
