import type { AliasCount, AnnotatedArticle, Entity, EntityId, Library, LinkedArticle, MentionGroup } from '../../model.ts';
import { clusterGroups, type Cluster } from './clusterGroups.ts';
import { makeEntityId } from './makeEntityId.ts';
import { acronymKey } from './nameKeys.ts';

/** One article's group in all articles' company. */
export interface PlacedGroup {
  readonly article: number;
  readonly index: number;
  readonly group: MentionGroup;
}

/** Links the groups of all articles into entities. Deterministic, and independent of the order of the articles given. */
export function linkEntities(articles: readonly AnnotatedArticle[]): Library {
  const sorted = [...articles].sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
  const groups = sorted.flatMap((article, index) => article.groups.map((group, at): PlacedGroup => ({ article: index, index: at, group })));
  const drafts = clusterGroups(groups)
    .map((cluster) => draftEntity(cluster, sorted))
    .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.firstArticle, b.firstArticle));
  const taken = new Set<string>();
  const entityOf: EntityId[][] = sorted.map(() => []);
  const entities = drafts.map(({ cluster, name, aliases }): Entity => {
    const id = makeEntityId(name, taken);
    taken.add(id);
    for (const { article, index } of cluster.groups) entityOf[article]![index] = id;
    const gazetteer = cluster.groups.find(({ group }) => group.gazetteer !== null)?.group.gazetteer ?? null;
    return { id, kind: cluster.groups[0]!.group.kind, name, aliases, reasons: cluster.reasons, gazetteer };
  });
  return { articles: sorted.map((article, index): LinkedArticle => ({ ...article, entityOf: entityOf[index]! })), entities };
}

interface Draft {
  readonly cluster: Cluster;
  readonly name: string;
  readonly aliases: readonly AliasCount[];
  readonly mentions: number;
  readonly firstArticle: string;
}

function draftEntity(cluster: Cluster, articles: readonly AnnotatedArticle[]): Draft {
  const counts = new Map<string, number>();
  for (const { article, index } of cluster.groups) {
    const { mentions, blocks } = articles[article]!;
    for (const mention of mentions) {
      if (mention.group !== index) continue;
      const text = blocks[mention.block]!.text.slice(mention.from, mention.to);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const aliases = [...counts].map(([text, count]): AliasCount => ({ text, count })).sort((a, b) => b.count - a.count || compare(a.text, b.text));
  const mentions = aliases.reduce((sum, { count }) => sum + count, 0);
  const firstArticle = cluster.groups.map(({ article }) => articles[article]!.id).sort()[0]!;
  return { cluster, name: chooseName(cluster, aliases), aliases, mentions, firstArticle };
}

/** A place by its gazetteer's name where some article uses it or only an acronym; all else by the full name used most. */
function chooseName(cluster: Cluster, aliases: readonly AliasCount[]): string {
  const [{ group }] = cluster.groups as readonly [PlacedGroup, ...PlacedGroup[]];
  if (group.gazetteer !== null) {
    const { name } = group.gazetteer;
    if (aliases.some(({ text }) => text === name) || aliases.every(({ text }) => acronymKey(text) !== null)) return name;
    return aliases.find(({ text }) => acronymKey(text) === null)!.text;
  }
  const names = new Map<string, number>();
  for (const { group: one } of cluster.groups) names.set(one.name, (names.get(one.name) ?? 0) + 1);
  const fullness = (text: string): number => (acronymKey(text) === null ? text.split(/\s+/).length : 0);
  return [...names].sort((a, b) => Math.min(fullness(b[0]), 2) - Math.min(fullness(a[0]), 2) || b[1] - a[1] || fullness(b[0]) - fullness(a[0]) || compare(a[0], b[0]))[0]![0];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
