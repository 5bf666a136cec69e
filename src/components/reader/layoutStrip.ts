import type { ArticleFile, EntityId } from '../../model.ts';

/** For each entity where it stands in the article: fractions from 0 (its first character) to 1 (its last), in order. */
export function layoutStrips(article: ArticleFile['article']): ReadonlyMap<EntityId, readonly number[]> {
  const starts: number[] = [];
  let length = 0;
  for (const block of article.blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  const strips = new Map<EntityId, number[]>();
  for (const mention of article.mentions) {
    const place = (starts[mention.block]! + mention.from) / Math.max(1, length);
    const strip = strips.get(mention.entity);
    if (strip === undefined) strips.set(mention.entity, [place]);
    else strip.push(place);
  }
  return strips;
}
