import type { PlacedGroup } from './cluster.ts';

/** The country that an article is about: it, its regions and cities are named more often than those of all others. By article. */
export function findMainCountries(groups: readonly PlacedGroup[]): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const { article, group, mentions } of groups) {
    if (group.gazetteer === null) continue;
    const { country } = group.gazetteer;
    const named = counts.get(article) ?? new Map<string, number>();
    named.set(country, (named.get(country) ?? 0) + mentions);
    counts.set(article, named);
  }
  const main = new Map<number, string>();
  for (const [article, named] of counts) {
    const total = [...named.values()].reduce((sum, count) => sum + count, 0);
    for (const [country, count] of named) if (2 * count > total) main.set(article, country);
  }
  return main;
}
