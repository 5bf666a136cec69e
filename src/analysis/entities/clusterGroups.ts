import type { MentionGroup } from '../../model.ts';
import type { PlacedGroup } from './linkEntities.ts';
import { indexBy } from './indexBy.ts';
import { personJoiner } from './joinSurname.ts';
import { acronymKey, nameKeys, nameWords } from './nameKeys.ts';

/** Groups of different articles that stand for one thing, and why. */
export interface Cluster {
  readonly groups: readonly PlacedGroup[];
  readonly reasons: readonly string[];
}

/** A cluster while it is being filled. */
export interface Growing {
  readonly groups: PlacedGroup[];
  readonly reasons: Set<string>;
}

/**
 * Conservative: the same full name and kind joins; the same surname alone never does. What has only
 * a surname or an acronym in its article joins the one full name that it can stand for, given a reason.
 */
export function clusterGroups(groups: readonly PlacedGroup[]): readonly Cluster[] {
  const byName = new Map<string, Growing>();
  const short: PlacedGroup[] = [];
  for (const placed of groups) {
    const key = fullNameKey(placed.group);
    if (key === null) short.push(placed);
    else {
      const cluster = byName.get(key) ?? { groups: [], reasons: new Set<string>() };
      cluster.groups.push(placed);
      byName.set(key, cluster);
    }
  }
  const full = joinShortForms([...byName.values()]);
  const byAcronym = indexBy(full, ({ groups: members }) => (members[0]!.group.kind === 'person' ? [] : members.flatMap(({ group }) => group.aliases.flatMap((alias) => acronymKey(alias) ?? []))));
  const unexplained = new Map<string, Growing>();
  for (const placed of short.filter(({ group }) => group.kind !== 'person')) {
    const { kind, name } = placed.group;
    const letters = acronymKey(name)!;
    const candidates = (byAcronym.get(letters) ?? []).filter(({ groups: members }) => members[0]!.group.kind === kind);
    if (candidates.length === 1) {
      candidates[0]!.groups.push(placed);
      candidates[0]!.reasons.add(`${name} is its acronym in another article`);
      continue;
    }
    const key = `${kind}:${letters}`;
    const cluster = unexplained.get(key) ?? { groups: [], reasons: new Set<string>() };
    cluster.groups.push(placed);
    unexplained.set(key, cluster);
  }
  const named = [...full, ...unexplained.values()];
  const joinPerson = personJoiner(named);
  const apart = short.filter((placed) => placed.group.kind === 'person' && !joinPerson(placed));
  return [...named, ...apart.map((placed): Growing => ({ groups: [placed], reasons: new Set() }))].map(describe);
}

/** Null for what has no full name in its article: a bare surname, an acronym. */
function fullNameKey({ kind, name, gazetteer }: MentionGroup): string | null {
  if (gazetteer !== null) return `${gazetteer.type}/${gazetteer.country}/${gazetteer.name}`;
  const isShort = kind === 'person' ? nameWords(name).length < 2 : kind !== 'place' && acronymKey(name) !== null;
  return isShort ? null : `${kind}:${nameKeys[kind](name)}`;
}

/**
 * `Apple`, where one other organisation of the library is called `Apple Computer` and `Apple` for
 * short; `A380`, where one other thing is called `Airbus A380` and `A380`. Single words only.
 */
function joinShortForms(clusters: readonly Growing[]): readonly Growing[] {
  const byAlias = indexBy(clusters, ({ groups }) => groups.flatMap(({ group }) => (group.kind === 'org' || group.kind === 'other' ? group.aliases.filter((alias) => alias !== group.name && !alias.includes(' ')).map((alias) => `${group.kind}:${keyOfName(group, alias)}`) : [])));
  const joined = new Set<Growing>();
  for (const cluster of clusters) {
    const { group } = cluster.groups[0]!;
    if ((group.kind !== 'org' && group.kind !== 'other') || keyOfName(group, group.name).includes(' ')) continue;
    const others = (byAlias.get(`${group.kind}:${keyOfName(group, group.name)}`) ?? []).filter((other) => other !== cluster && !joined.has(other));
    if (others.length !== 1) continue;
    others[0]!.groups.push(...cluster.groups);
    others[0]!.reasons.add(`${group.name} is short for ${others[0]!.groups[0]!.group.name} in another article`);
    joined.add(cluster);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

const keyOfName = ({ kind }: MentionGroup, name: string): string => nameKeys[kind](name);

function describe({ groups, reasons }: Growing): Cluster {
  const within = new Set(groups.flatMap(({ group }) => group.reason?.split('; ') ?? []));
  const fullNames = groups.filter(({ group }) => fullNameKey(group) !== null);
  const articles = new Set((fullNames.length > 0 ? fullNames : groups).map(({ article }) => article)).size;
  const { gazetteer } = groups[0]!.group;
  const shared = gazetteer !== null ? `names of ${gazetteer.name}` : fullNames.length > 0 ? 'same full name' : 'same name';
  return { groups, reasons: [...(articles < 2 ? [] : [`${shared} in ${articles} articles`]), ...reasons, ...within] };
}
