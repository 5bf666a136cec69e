import { settleWhen, spanTimes } from '../../../evidence/events/settleWhen.ts';
import type { CalendarDate, EventDating, EventJoin, When } from '../../../model.ts';
import { contradict, findConflict, findLikeness, LONGEST_DAYS, daysOf, timesOverlap, type Commonness, type Likeness } from './compareReports.ts';
import type { Partaker, ToldReport } from './tellReports.ts';

/** Reports that tell one event. */
export interface JoinedReports {
  /** In the given order. */
  readonly reports: readonly ToldReport[];
  readonly when: When;
  readonly joins: readonly EventJoin[];
  readonly conflict: readonly EventDating[];
}

interface Cluster {
  readonly reports: readonly ToldReport[];
  readonly joins: readonly EventJoin[];
}

interface Pair extends Likeness {
  readonly a: number;
  readonly b: number;
}

/** Each report is compared with so many that come after it in a bucket, and a bucket is entered for so many partakers. */
const NEIGHBOURS = 12;
const RAREST = 3;
/** More reports than this are not joined to one event; they are more likely one often-repeated. */
const MOST = 24;

/**
 * Puts together the reports that tell one event, and those that tell one event with different dates. Reports meet in
 * buckets by partaker, month and what happens, each with a bounded number of neighbours: n log n in the reports.
 *
 * @param reports in the order in which they shall stand: oldest article first
 * @param articles how many there are, for telling rare names from common ones
 */
export function joinReports(reports: readonly ToldReport[], articles: number): readonly JoinedReports[] {
  const commonness = measureCommonness(reports, articles);
  const order = new Map(reports.map((report, at) => [report, at]));
  const byOrder = (a: ToldReport, b: ToldReport): number => order.get(a)! - order.get(b)!;

  const joined = mergeClusters(
    reports.map((report): Cluster => ({ reports: [report], joins: [] })),
    findPairs(reports, commonness, findLikeness, 0),
    (a, b) => a.reports.length + b.reports.length <= MOST && everyPair(a, b, (one, other) => !contradict(one, other) && timesOverlap(one.when, other.when)),
  );
  const clusterOf = new Map(joined.flatMap((cluster, at) => cluster.reports.map((report) => [report, at] as const)));
  const conflicts = findPairs(reports, commonness, findConflict, 1)
    .map((pair) => ({ ...pair, a: clusterOf.get(reports[pair.a]!)!, b: clusterOf.get(reports[pair.b]!)!, of: [reports[pair.a]!, reports[pair.b]!] as const }));

  // A cluster stands for its dating; two that conflict become one entry with both.
  const datings = new Map<Cluster, readonly Cluster[]>();
  const merged = mergeClusters(joined, conflicts, (a, b) => {
    const all = [...(datings.get(a) ?? [a]), ...(datings.get(b) ?? [b])];
    return all.length <= MOST_DATINGS && everyPair(a, b, (one, other) => !contradict(one, other) && !timesOverlap(one.when, other.when));
  }, (cluster, a, b) => void datings.set(cluster, [...(datings.get(a) ?? [a]), ...(datings.get(b) ?? [b])]));

  return merged.map((cluster) => {
    const parts = (datings.get(cluster) ?? [cluster]).map((part) => {
      const told = part.reports.toSorted(byOrder);
      return { reports: told, when: settleWhen(told.map(({ when }) => when)) };
    });
    return {
      reports: cluster.reports.toSorted(byOrder),
      joins: cluster.joins,
      when: parts.length === 1 ? parts[0]!.when : spanTimes(parts.map(({ when }) => when)),
      conflict: parts.length === 1 ? [] : parts
        .map(({ when, reports: told }) => ({ when, reports: told.map(({ id }) => id) }))
        .toSorted((a, b) => compareText(firstOf(a.when), firstOf(b.when))),
    };
  });
}

const MOST_DATINGS = 3;

function measureCommonness(reports: readonly ToldReport[], articles: number): Commonness {
  const seen = new Map<string, Set<string>>();
  for (const { taking, article } of reports) {
    for (const { id } of taking) seen.set(id, (seen.get(id) ?? new Set()).add(article.id));
  }
  // In a handful of articles everyone is in most of them, and that says nothing.
  return ({ id }) => (articles < 20 ? 0 : (seen.get(id)?.size ?? 0) / articles);
}

/** Pairs that meet in a bucket and are alike, most alike first. `months` widens the buckets to so many months beside. */
function findPairs(
  reports: readonly ToldReport[], commonness: Commonness,
  compare: (a: ToldReport, b: ToldReport, commonness: Commonness) => Likeness | null, months: number,
): readonly Pair[] {
  const buckets = new Map<string, number[]>();
  reports.forEach((report, at) => {
    for (const key of bucketsOf(report, commonness, months)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [at]);
      else bucket.push(at);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const sorted = bucket.toSorted((a, b) => compareText(firstOf(reports[a]!.when), firstOf(reports[b]!.when)) || a - b);
    sorted.forEach((one, place) => {
      for (const other of sorted.slice(place + 1, place + 1 + NEIGHBOURS)) {
        const [a, b] = one < other ? [one, other] : [other, one];
        const key = a * reports.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const likeness = compare(reports[a]!, reports[b]!, commonness);
        if (likeness !== null) pairs.push({ ...likeness, a, b });
      }
    });
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function bucketsOf({ when, taking, happens }: ToldReport, commonness: Commonness, months: number): readonly string[] {
  if (when.kind !== 'interval' || daysOf(when) > LONGEST_DAYS) return [];
  const rarest = taking
    .filter(({ isCountry }) => !isCountry)
    .toSorted((a: Partaker, b: Partaker) => commonness(a) - commonness(b) || compareText(a.id, b.id))
    .slice(0, RAREST);
  const [from, to] = [monthNumber(when.earliest) , monthNumber(when.latest) + months];
  const keys: string[] = [];
  for (const { id } of rarest) {
    for (const { sense } of happens.slice(0, RAREST)) {
      for (let month = from; month <= to; month += 1) keys.push(`${id} ${sense} ${month}`);
    }
  }
  return keys;
}

/** Merges along the pairs, most alike first, where `may` allows it of the two clusters as they have become. */
function mergeClusters(
  clusters: readonly Cluster[], pairs: readonly (Pair & { readonly of?: readonly [ToldReport, ToldReport] })[],
  may: (a: Cluster, b: Cluster) => boolean, onMerge: (merged: Cluster, a: Cluster, b: Cluster) => void = () => undefined,
): readonly Cluster[] {
  const parent = clusters.map((_, at) => at);
  const at = [...clusters];
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let next = index; parent[next] !== root;) [next, parent[next]] = [parent[next]!, root];
    return root;
  };
  for (const pair of pairs) {
    const [a, b] = [find(pair.a), find(pair.b)];
    if (a === b || !may(at[a]!, at[b]!)) continue;
    const [one, other] = pair.of ?? [clusters[pair.a]!.reports[0]!, clusters[pair.b]!.reports[0]!];
    const merged: Cluster = {
      reports: [...at[a]!.reports, ...at[b]!.reports],
      joins: [...at[a]!.joins, ...at[b]!.joins, { report: other.id, with: one.id, reason: pair.reason }],
    };
    onMerge(merged, at[a]!, at[b]!);
    parent[b] = a;
    at[a] = merged;
  }
  return at.filter((_, index) => parent[index] === index);
}

const everyPair = (a: Cluster, b: Cluster, holds: (one: ToldReport, other: ToldReport) => boolean): boolean =>
  a.reports.every((one) => b.reports.every((other) => holds(one, other)));

const firstOf = (when: When): CalendarDate => (when.kind === 'before' ? when.latest : when.earliest);
const monthNumber = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
