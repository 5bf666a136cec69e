import { acronymKey } from '../nameKeys.ts';
import type { Cluster, PlacedGroup } from './cluster.ts';
import { joinSurnames } from './joinSurnames.ts';
import { joinAcronyms, joinShortNames } from './joinShortNames.ts';
import { findMainCountries } from './mainCountry.ts';
import { fullNameKey } from './nameCluster.ts';
import { splitHomonyms } from './splitHomonyms.ts';
import { voteKinds } from './voteKinds.ts';

/**
 * Conservative: the same full name and kind joins; the same surname alone never does. What has only
 * a surname or an acronym in its article joins the one full name that it can stand for, given a reason.
 */
export function clusterGroups(groups: readonly PlacedGroup[]): readonly Cluster[] {
  const countries = findMainCountries(groups);
  const keyOf = ({ group, article }: PlacedGroup): string | null => fullNameKey(group, countries.get(article) ?? null);
  const full: PlacedGroup[] = [];
  const acronyms: PlacedGroup[] = [];
  const surnames: PlacedGroup[] = [];
  const alone: PlacedGroup[] = [];
  for (const placed of groups) {
    const list = keyOf(placed) !== null ? full : placed.group.kind === 'person' ? surnames : acronymKey(placed.group.name) !== null ? acronyms : alone;
    list.push(placed);
  }
  const named = joinShortNames(voteKinds(splitHomonyms(collect(full, (placed) => keyOf(placed)!), groups)));
  const explained = joinAcronyms(named, collect(acronyms, ({ group }) => `${group.kind}:${acronymKey(group.name)!}`));
  const clusters = [...joinSurnames(voteKinds(explained), surnames), ...alone.map((placed): Cluster => ({ kind: placed.group.kind, groups: [placed], reasons: [] }))];
  return clusters.map((cluster) => describe(cluster, keyOf));
}

function collect(groups: readonly PlacedGroup[], keyOf: (placed: PlacedGroup) => string): readonly Cluster[] {
  const clusters = new Map<string, PlacedGroup[]>();
  for (const placed of groups) {
    const list = clusters.get(keyOf(placed));
    if (list === undefined) clusters.set(keyOf(placed), [placed]);
    else list.push(placed);
  }
  return [...clusters.values()].map((list) => ({ kind: list[0]!.group.kind, groups: list, reasons: [] }));
}

function describe({ kind, groups, reasons }: Cluster, keyOf: (placed: PlacedGroup) => string | null): Cluster {
  const within = new Set(groups.flatMap(({ group }) => group.reason?.split('; ') ?? []));
  const fullNames = groups.filter((placed) => keyOf(placed) !== null);
  const articles = new Set((fullNames.length > 0 ? fullNames : groups).map(({ article }) => article)).size;
  const { gazetteer } = groups[0]!.group;
  const shared = gazetteer !== null ? `names of ${gazetteer.name}` : fullNames.length > 0 ? 'same full name' : 'same name';
  return { kind, groups, reasons: [...(articles < 2 ? [] : [`${shared} in ${articles} articles`]), ...reasons, ...within] };
}
