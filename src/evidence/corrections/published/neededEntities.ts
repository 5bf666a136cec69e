import type { ArticleFile, EntityId, MonthFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';

/**
 * The published entities whose files it takes to correct a file: an article, a month, or, without one, the
 * index and the overview. For an entity's own file it is `lens.sources(id)`.
 */
export function neededEntities(lens: Lens, file?: ArticleFile | MonthFile): readonly EntityId[] {
  const needed = new Set<EntityId>();
  if (file === undefined) {
    for (const id of lens.touched) for (const source of lens.sources(id)) needed.add(source);
  } else if ('article' in file) {
    const ends = new Set<EntityId>();
    for (const id of selectTouched(lens, file.article.mentions.map(({ entity }) => entity))) for (const end of lens.ends(id)) ends.add(end);
    for (const end of ends) for (const source of lens.sources(end)) needed.add(source);
  } else {
    // What becomes of most names is the same throughout an article; only of the rest the places must be seen.
    for (const id of selectTouched(lens, file.articles.flatMap(({ entities }) => entities))) if (lens.isTornApart(id)) needed.add(id);
  }
  return [...needed];
}

const selectTouched = (lens: Lens, ids: readonly EntityId[]): ReadonlySet<EntityId> => new Set(ids.filter((id) => lens.touched.has(id)));
