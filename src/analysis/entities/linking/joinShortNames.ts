import type { MentionGroup } from '../../../model.ts';
import { indexBy } from '../indexBy.ts';
import { acronymKey, nameKeys } from '../nameKeys.ts';
import { isOfAnyState } from '../organisationKey.ts';
import { joinClusters, nameOf, type Cluster } from './cluster.ts';

const keyOf = (kind: Cluster['kind'], name: string): string => `${kind}:${nameKeys[kind](name)}`;
const hasShortNames = ({ kind }: Cluster): boolean => kind === 'org' || kind === 'other';

/**
 * `Apple`, where one other organisation of the library is called `Apple Computer` and `Apple` for
 * short; `A380`, where one other thing is called `Airbus A380`. Never a `Foreign Ministry`.
 */
export function joinShortNames(clusters: readonly Cluster[]): readonly Cluster[] {
  const byShortName = indexBy(clusters.filter(hasShortNames), ({ kind, groups }) => groups.flatMap(({ group }) => shortNamesOf(group).map((alias) => keyOf(kind, alias))));
  const joins = new Map<Cluster, Cluster[]>();
  const joined = new Set<Cluster>();
  for (const cluster of clusters) {
    const key = keyOf(cluster.kind, nameOf(cluster));
    if (!hasShortNames(cluster) || joins.has(cluster)) continue;
    const [full, ...others] = (byShortName.get(key) ?? []).filter((one) => one !== cluster && !joined.has(one));
    if (full === undefined || others.length > 0) continue;
    joins.set(full, [...(joins.get(full) ?? []), cluster]);
    joined.add(cluster);
  }
  return clusters.flatMap((cluster) => {
    const short = joins.get(cluster);
    if (short === undefined) return joined.has(cluster) ? [] : [cluster];
    return [joinClusters(cluster, short, short.map((one) => `${nameOf(one)} is short for ${nameOf(cluster)} in another article`))];
  });
}

function shortNamesOf({ name, aliases }: MentionGroup): readonly string[] {
  return [...aliases, modelOf(name) ?? name].filter((alias) => alias !== name && acronymKey(alias) === null && !isOfAnyState(alias));
}

/** `A380` of `Airbus A380`, `787 Dreamliner` of `Boeing 787 Dreamliner`: what tells a model by itself. No years. */
function modelOf(name: string): string | null {
  const [, maker, model] = /^(\p{L}[\p{L}&.-]*) ((?=[\p{L}-]*\d)[\p{L}\d-]{3,}(?: \p{Lu}[\p{L}\d]*)?)$/u.exec(name) ?? [];
  return maker === undefined || /^(?:19|20)\d\d\b/.test(model!) ? null : model!;
}

/** An acronym joins the one full name that an article gives it for; the same acronym in several articles is one thing. */
export function joinAcronyms(full: readonly Cluster[], acronyms: readonly Cluster[]): readonly Cluster[] {
  const explained = indexBy(full.filter(({ kind }) => kind !== 'person'), ({ groups }) => groups.flatMap(({ group }) => group.aliases.flatMap((alias) => acronymKey(alias) ?? [])));
  const joins = new Map<Cluster, Cluster[]>();
  const alone = acronyms.filter((acronym) => {
    const letters = acronymKey(nameOf(acronym))!;
    const [only, ...others] = (explained.get(letters) ?? []).filter(({ kind }) => kind === acronym.kind || (letters.length > 2 && kind !== 'place' && acronym.kind !== 'place'));
    if (only === undefined || others.length > 0) return true;
    joins.set(only, [...(joins.get(only) ?? []), acronym]);
    return false;
  });
  return [...full.map((cluster) => {
    const short = joins.get(cluster) ?? [];
    return short.length === 0 ? cluster : joinClusters(cluster, short, short.map((one) => `${nameOf(one)} is its acronym in another article`));
  }), ...alone];
}
