import type { EntityKind, MentionGroup } from '../../../model.ts';

/** One article's group in all articles' company. */
export interface PlacedGroup {
  readonly article: number;
  readonly index: number;
  readonly group: MentionGroup;
  /** How often it is mentioned. */
  readonly mentions: number;
  /** Sum of the finder's certainties of its mentions. */
  readonly weight: number;
}

/** Groups of different articles that stand for one thing, and why. */
export interface Cluster {
  readonly kind: EntityKind;
  readonly groups: readonly PlacedGroup[];
  readonly reasons: readonly string[];
}

/** Clusters joined into one: the first one's kind, everybody's groups. */
export function joinClusters(first: Cluster, others: readonly Cluster[], reasons: readonly string[]): Cluster {
  const all = [first, ...others];
  return { kind: first.kind, groups: all.flatMap(({ groups }) => groups), reasons: [...new Set([...all.flatMap((one) => one.reasons), ...reasons])] };
}

/** What the first article that names it calls it in full. */
export const nameOf = ({ groups }: Cluster): string => groups[0]!.group.name;
