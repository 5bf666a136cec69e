import type { MentionGroup } from '../../model.ts';
import type { PlacedGroup } from './linkEntities.ts';
import { acronymKey, nameWords, organisationKey, otherKey, personKey } from './nameKeys.ts';

/** Groups of different articles that stand for one thing, and why. */
export interface Cluster {
  readonly groups: readonly PlacedGroup[];
  readonly reasons: readonly string[];
}

interface Growing {
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
  const full = [...byName.values()];
  const bySurname = indexBy(full, ({ groups: members }) => (members[0]!.group.kind === 'person' ? [personKey(members[0]!.group.name).split(' ').at(-1)!, personKey(members[0]!.group.name).split(' ')[0]!] : []));
  const byAcronym = indexBy(full, ({ groups: members }) => (members[0]!.group.kind === 'person' ? [] : members.flatMap(({ group }) => group.aliases.flatMap((alias) => acronymKey(alias) ?? []))));
  const alone = new Map<string, Growing>();
  const apart: Growing[] = [];
  for (const placed of short) {
    const { group } = placed;
    if (group.kind === 'person') {
      const joined = joinBySurname(placed, bySurname.get(personKey(group.name)) ?? []);
      if (!joined) apart.push({ groups: [placed], reasons: new Set() });
      continue;
    }
    const letters = acronymKey(group.name)!;
    const candidates = (byAcronym.get(letters) ?? []).filter(({ groups: members }) => members[0]!.group.kind === group.kind);
    if (candidates.length === 1) {
      candidates[0]!.groups.push(placed);
      candidates[0]!.reasons.add(`${group.name} is its acronym in another article`);
      continue;
    }
    const key = `${group.kind}:${letters}`;
    const cluster = alone.get(key) ?? { groups: [], reasons: new Set<string>() };
    cluster.groups.push(placed);
    alone.set(key, cluster);
  }
  return [...full, ...alone.values(), ...apart].map(describe);
}

/** Null for what has no full name in its article: a bare surname, an acronym. */
function fullNameKey(group: MentionGroup): string | null {
  switch (group.kind) {
    case 'person':
      return nameWords(group.name).length > 1 ? `person:${personKey(group.name)}` : null;
    case 'org':
      return acronymKey(group.name) === null ? `org:${organisationKey(group.name)}` : null;
    case 'place':
      return group.gazetteer === null ? `place:${nameWords(group.name).join(' ')}` : `place:${group.gazetteer.type}/${group.gazetteer.country}/${group.gazetteer.name}`;
    case 'other':
      return acronymKey(group.name) === null ? `other:${otherKey(group.name)}` : null;
  }
}

/** A bare surname joins a full name when a role says the same of both, and only one such person is known. */
function joinBySurname(placed: PlacedGroup, candidates: readonly Growing[]): boolean {
  const roles = new Set(placed.group.roles.map(({ text }) => text.toLowerCase()));
  const same = candidates.filter(({ groups }) => groups.some(({ group }) => group.roles.some(({ text }) => roles.has(text.toLowerCase()))));
  if (same.length !== 1) return false;
  const role = placed.group.roles.find(({ text }) => same[0]!.groups.some(({ group }) => group.roles.some((other) => other.text.toLowerCase() === text.toLowerCase())))!;
  same[0]!.reasons.add(`same surname and same role (“${role.text}”)`);
  same[0]!.groups.push(placed);
  return true;
}

function indexBy(clusters: readonly Growing[], keysOf: (cluster: Growing) => readonly string[]): ReadonlyMap<string, readonly Growing[]> {
  const index = new Map<string, Growing[]>();
  for (const cluster of clusters) {
    for (const key of new Set(keysOf(cluster))) index.set(key, [...(index.get(key) ?? []), cluster]);
  }
  return index;
}

function describe({ groups, reasons }: Growing): Cluster {
  const within = new Set(groups.flatMap(({ group }) => group.reason?.split('; ') ?? []));
  const articles = new Set(groups.map(({ article }) => article)).size;
  const across = articles < 2 ? [] : [groups[0]!.group.gazetteer === null ? `same full name in ${articles} articles` : `names of ${groups[0]!.group.gazetteer.name} in ${articles} articles`];
  return { groups, reasons: [...across, ...reasons, ...within] };
}
