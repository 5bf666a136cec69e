import type { EntitySummary } from '../../../model.ts';
import type { WhoFilter } from '../../../paths.ts';
import { foldText } from './foldText.ts';

type Compare = (a: EntitySummary, b: EntitySummary) => number;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byMentions: Compare = (a, b) => b.mentions - a.mentions;
const byArticles: Compare = (a, b) => b.articles - a.articles;
const byLatest: Compare = (a, b) => compareText(b.to, a.to);

/** In the order asked for: most mentions first if none is. Equal ones by mentions, then by name without accents. */
export function sortEntities<T extends { readonly entity: EntitySummary }>(found: readonly T[], sort: WhoFilter['sort']): readonly T[] {
  const first: Compare = sort === 'articles' ? byArticles : sort === 'latest' ? byLatest : sort === 'name' ? () => 0 : byMentions;
  const second: Compare = sort === 'name' ? () => 0 : byMentions;
  return found
    .map((each) => ({ each, folded: foldText(each.entity.name) }))
    .sort((a, b) => first(a.each.entity, b.each.entity) || second(a.each.entity, b.each.entity) || compareText(a.folded, b.folded) || compareText(a.each.entity.id, b.each.entity.id))
    .map(({ each }) => each);
}
