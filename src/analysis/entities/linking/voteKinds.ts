import { indexBy } from '../indexBy.ts';
import { organisationWords } from '../organisationKey.ts';
import { followsKind, type KindVote } from '../voteKind.ts';
import { joinClusters, nameOf, type Cluster } from './cluster.ts';

/** A name found for sure as one kind in most articles teaches those where the finder was unsure of another. */
export function voteKinds(clusters: readonly Cluster[]): readonly Cluster[] {
  const byName = indexBy(clusters.map((cluster) => ({ cluster, ...countVotes(cluster) })), ({ cluster }) => [organisationWords(nameOf(cluster)).join(' ')]);
  return [...byName.values()].flatMap((same): readonly Cluster[] => {
    const major = same.reduce((most, one) => (one.weight > most.weight ? one : most));
    const words = organisationWords(nameOf(major.cluster)).length;
    const minors = same.filter((one) => one.kind !== major.kind && followsKind(one, major, words));
    if (minors.length === 0) return same.map(({ cluster }) => cluster);
    const reasons = minors.map(({ kind, mentions }) => `the finder took it for ${kindNames[kind]} ${mentions === 1 ? 'once' : `${mentions} times`}, less surely`);
    const joined = joinClusters(major.cluster, minors.map(({ cluster }) => cluster), reasons);
    return same.flatMap((one) => (one === major ? [joined] : minors.includes(one) ? [] : [one.cluster]));
  });
}

const kindNames: Readonly<Record<Cluster['kind'], string>> = { person: 'a person', org: 'an organisation', place: 'a place', other: 'another thing' };

function countVotes({ kind, groups }: Cluster): KindVote {
  return { kind, mentions: groups.reduce((sum, { mentions }) => sum + mentions, 0), weight: groups.reduce((sum, { weight }) => sum + weight, 0) };
}
