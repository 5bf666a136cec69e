import type { EntityFile } from '../../../model.ts';
import type { Lens } from '../openLens.ts';

/**
 * The indices of the steps that some published mention meets; what none meets changes nothing.
 *
 * @param files the published files of `neededEntities(lens)`
 */
export function findMet(lens: Lens, files: Iterable<EntityFile>): ReadonlySet<number> {
  const met = new Set<number>();
  for (const { entity, articles } of files) {
    if (!lens.touched.has(entity.id)) continue;
    for (const { article, mentions, quotations } of articles) {
      let seen = 0;
      for (const { text, marks } of quotations) {
        for (const mark of marks) {
          if (mark.kind === 'date' || mark.entity !== entity.id) continue;
          seen += 1;
          for (const step of lens.trace(entity.id, { article: article.id, text, from: mark.from, to: mark.to }).steps) met.add(step);
        }
      }
      if (seen < mentions) for (const step of lens.trace(entity.id, article.id).steps) met.add(step);
    }
  }
  return met;
}
