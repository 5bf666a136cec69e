import type { PlacedGroup, Cluster } from './cluster.ts';
import { contradict, readCalling, type Calling } from '../readCalling.ts';

/** So many other names must two articles share for contradicting roles to be one person's after all. */
const sharedNames = 2;
const mostCompared = 50;
/** So many names of an article are its context; real articles have a few dozen. */
const mostNames = 200;

interface Part {
  readonly groups: PlacedGroup[];
  readonly callings: Calling[];
}

/**
 * Persons of one full name whose roles contradict each other (`striker John Smith`, `Senator John
 * Smith`) stay apart, unless their articles name the same others. One of whom no role is told joins
 * the one whose articles it shares most names with.
 */
export function splitHomonyms(clusters: readonly Cluster[], all: readonly PlacedGroup[]): readonly Cluster[] {
  const namedIn = new Map<number, Set<string>>();
  const namesOf = (article: number): ReadonlySet<string> => namedIn.get(article) ?? new Set();
  for (const { article, group } of all) {
    // Countries are everywhere, and tell nobody from another.
    if (group.gazetteer?.type === 'country') continue;
    const names = namedIn.get(article) ?? new Set();
    if (names.size < mostNames) names.add(group.name);
    namedIn.set(article, names);
  }
  return clusters.flatMap((cluster): readonly Cluster[] => {
    if (cluster.kind !== 'person' || cluster.groups.length < 2) return [cluster];
    const parts = splitByCalling(cluster, namesOf);
    return parts.length < 2 ? [cluster] : parts.map(({ groups }) => ({ ...cluster, groups }));
  });
}

function splitByCalling({ groups }: Cluster, namesOf: (article: number) => ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  const silent: PlacedGroup[] = [];
  const shares = (placed: PlacedGroup, part: Part): number => Math.max(...part.groups.slice(0, mostCompared).map(({ article }) => countShared(namesOf(placed.article), namesOf(article), placed.group.name)));
  for (const placed of groups) {
    const callings = placed.group.roles.flatMap(({ text }) => readCalling(text) ?? []);
    if (callings.length === 0) {
      silent.push(placed);
      continue;
    }
    const part = parts.find((one) => !callings.every((calling) => one.callings.every((other) => contradict(calling, other))) || shares(placed, one) >= sharedNames);
    if (part === undefined) parts.push({ groups: [placed], callings });
    else {
      part.groups.push(placed);
      if (part.callings.length < mostCompared) part.callings.push(...callings);
    }
  }
  if (parts.length < 2) return parts;
  for (const placed of silent) {
    const best = parts.map((part) => ({ part, shared: shares(placed, part) })).sort((a, b) => b.shared - a.shared);
    if (best[0]!.shared > best[1]!.shared) best[0]!.part.groups.push(placed);
    else parts.push({ groups: [placed], callings: [] });
  }
  return parts;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>, except: string): number {
  let count = 0;
  for (const name of a) if (name !== except && b.has(name)) count += 1;
  return count;
}
