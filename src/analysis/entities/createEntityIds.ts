import type { EntityId } from '../../model.ts';
import { foldName } from './foldName.ts';

/** Makes ids that differ from one another: `mardan`, then `mardan-2`. */
export function createEntityIds(): (name: string) => EntityId {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name);
    let count = counts.get(slug) ?? 1;
    let id = count === 1 ? slug : `${slug}-${count}`;
    // 'Boeing 2' may have had the id that the second 'Boeing' would get.
    for (; taken.has(id); count += 1) id = `${slug}-${count + 1}`;
    taken.add(id);
    counts.set(slug, count);
    return id as EntityId;
  };
}

/** A name in lower-case letters, digits and hyphens; scripts without Latin letters by their code points. */
function slugOf(name: string): string {
  const latin = foldName(name).replace(/(?<=[a-z])['.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return latin === '' ? Array.from(name).slice(0, 12).map((char) => `u${char.codePointAt(0)!.toString(16)}`).join('-') : latin;
}
