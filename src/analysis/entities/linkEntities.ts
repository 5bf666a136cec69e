import type { AliasCount, AnnotatedArticle, Entity, EntityId, Library, LinkedArticle } from '../../model.ts';
import { createEntityIds } from './createEntityIds.ts';
import type { Cluster, PlacedGroup } from './linking/cluster.ts';
import { clusterGroups } from './linking/clusterGroups.ts';
import { acronymKey } from './nameKeys.ts';

/** Links the groups of all articles into entities. Deterministic, and independent of the order of the articles given. */
export function linkEntities(articles: readonly AnnotatedArticle[]): Library {
  const sorted = [...articles].sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
  const groups = sorted.flatMap(placeGroups);
  const written = sorted.map(countAliases);
  const drafts = clusterGroups(groups)
    .map((cluster) => draftEntity(cluster, sorted, written))
    .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.firstArticle, b.firstArticle));
  const idFor = createEntityIds();
  const entityOf: EntityId[][] = sorted.map(() => []);
  const entities = drafts.map(({ cluster, name, aliases }): Entity => {
    const id = idFor(name);
    for (const { article, index } of cluster.groups) entityOf[article]![index] = id;
    const gazetteer = cluster.kind === 'place' ? (cluster.groups.find(({ group }) => group.gazetteer !== null)?.group.gazetteer ?? null) : null;
    return { id, kind: cluster.kind, name, aliases, reasons: cluster.reasons, gazetteer };
  });
  return { articles: sorted.map((article, index): LinkedArticle => ({ ...article, entityOf: entityOf[index]! })), entities };
}

function placeGroups({ groups, mentions }: AnnotatedArticle, article: number): readonly PlacedGroup[] {
  const counts = groups.map(() => 0);
  const weights = groups.map(() => 0);
  for (const { group, certainty } of mentions) {
    counts[group]! += 1;
    weights[group]! += certainty;
  }
  return groups.map((group, index) => ({ article, index, group, mentions: counts[index]!, weight: weights[index]! }));
}

interface Draft {
  readonly cluster: Cluster;
  readonly name: string;
  readonly aliases: readonly AliasCount[];
  readonly mentions: number;
  readonly firstArticle: string;
}

function draftEntity(cluster: Cluster, articles: readonly AnnotatedArticle[], written: readonly (readonly ReadonlyMap<string, number>[])[]): Draft {
  const counts = new Map<string, number>();
  for (const { article, index } of cluster.groups) {
    for (const [text, count] of written[article]![index]!) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const aliases = [...counts].map(([text, count]): AliasCount => ({ text, count })).sort((a, b) => b.count - a.count || compare(a.text, b.text));
  const mentions = aliases.reduce((sum, { count }) => sum + count, 0);
  const firstArticle = cluster.groups.map(({ article }) => articles[article]!.id).sort()[0]!;
  return { cluster, name: chooseName(cluster, aliases), aliases, mentions, firstArticle };
}

/** How often each group of an article is written in which way. */
function countAliases({ blocks, groups, mentions }: AnnotatedArticle): readonly ReadonlyMap<string, number>[] {
  const counts = groups.map(() => new Map<string, number>());
  for (const { block, from, to, group } of mentions) {
    const text = blocks[block]!.text.slice(from, to);
    counts[group]!.set(text, (counts[group]!.get(text) ?? 0) + 1);
  }
  return counts;
}

/** A place by its gazetteer's name where some article uses it or only an acronym; all else by the full name used most. */
function chooseName(cluster: Cluster, aliases: readonly AliasCount[]): string {
  const [{ group }] = cluster.groups as readonly [PlacedGroup, ...PlacedGroup[]];
  if (group.gazetteer !== null) {
    const { name } = group.gazetteer;
    if (aliases.some(({ text }) => text === name) || aliases.every(({ text }) => acronymKey(text) !== null)) return name;
    return aliases.find(({ text }) => acronymKey(text) === null)!.text;
  }
  const articles = new Map<string, number>();
  for (const { group: one } of cluster.groups) articles.set(one.name, (articles.get(one.name) ?? 0) + 1);
  const mentions = new Map(aliases.map(({ text, count }) => [text, count]));
  // A person or a thing needs two words to be told from others; an organisation is called as most articles call it.
  const rank = (name: string): number => Math.min(fullness(name), cluster.kind === 'org' ? 1 : 2);
  return [...articles.keys()].sort(
    (a, b) => rank(b) - rank(a) || articles.get(b)! - articles.get(a)! || (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0) || a.length - b.length || compare(a, b),
  )[0]!;
}

const fullness = (text: string): number => (acronymKey(text) === null ? text.split(/\s+/).length : 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
