import { indexBy } from '../indexBy.ts';
import { commonWords } from '../lexicons/commonWords.ts';
import { personKey, surnameOf } from '../personName.ts';
import { joinClusters, nameOf, type Cluster, type PlacedGroup } from './cluster.ts';

/** So many other entities must two articles share before a surname alone is taken for the same person. */
const sharedContext = 3;
const mostArticles = 50;
/** So many names of an article are its context; real articles have a few dozen. */
const mostNames = 200;

/**
 * Persons who have only a surname in an article join one with a full name elsewhere, or stay alone.
 * The surname is never enough: a role must be the same (`Chinese President Xi`), or the library must
 * know one person of that surname and the two articles share other names.
 */
export function joinSurnames(full: readonly Cluster[], surnames: readonly PlacedGroup[]): readonly Cluster[] {
  const bySurname = indexBy(full.filter(({ kind }) => kind === 'person'), (cluster) => [surnameOf(nameOf(cluster))]);
  const context = readContext(full);
  const joins = new Map<Cluster, Choice[]>();
  const alone = surnames.filter((placed) => {
    const candidates = bySurname.get(personKey(placed.group.name)) ?? [];
    const choice = bySameRole(placed, candidates, context) ?? bySharedNames(placed, candidates, context);
    if (choice === null) return true;
    const list = joins.get(choice.cluster);
    if (list === undefined) joins.set(choice.cluster, [choice]);
    else list.push(choice);
    return false;
  });
  const joined = full.map((cluster) => {
    const choices = joins.get(cluster);
    if (choices === undefined) return cluster;
    // One article's context is reason enough to show; more of them would fill the page.
    const told = new Map(choices.map(({ reason }) => [reason.replace(/, in an article.*$/, ''), reason]));
    const reasons = [...told.values()];
    return joinClusters(cluster, choices.map(({ placed }): Cluster => ({ kind: 'person', groups: [placed], reasons: [] })), reasons);
  });
  return [...joined, ...alone.map((placed): Cluster => ({ kind: placed.group.kind, groups: [placed], reasons: [] }))];
}

interface Choice {
  readonly placed: PlacedGroup;
  readonly cluster: Cluster;
  readonly reason: string;
}

/** More persons of one surname cannot be told apart by a role. */
const mostNamesakes = 20;

function bySameRole(placed: PlacedGroup, candidates: readonly Cluster[], { rolesOf, sharedWith }: Context): Choice | null {
  if (candidates.length > mostNamesakes || placed.group.roles.length === 0) return null;
  const same = candidates.flatMap((cluster): readonly Choice[] => {
    const roles = rolesOf(cluster);
    const role = placed.group.roles.find(({ text }) => text.includes(' ') && roles.has(text.toLowerCase()));
    if (role !== undefined) return [{ placed, cluster, reason: `same surname and same role: ${role.text}` }];
    // 'President Clinton' and 'U.S. President Bill Clinton': an office alone is held by many, another shared name must tell whose.
    const office = placed.group.roles.find(({ text }) => roles.has(officeOf(text)));
    const [name] = office === undefined ? [] : sharedWith(placed, cluster, 1);
    return office === undefined || name === undefined ? [] : [{ placed, cluster, reason: `same surname and same office: ${office.text}, in an article that also names ${name}` }];
  });
  return same.length === 1 && (candidates.length === 1 || same[0]!.reason.startsWith('same surname and same role')) ? same[0]! : null;
}

/** `U.S. President` → `= president`. */
const officeOf = (role: string): string => `= ${role.toLowerCase().split(' ').at(-1)!}`;

function bySharedNames(placed: PlacedGroup, candidates: readonly Cluster[], { sharedWith }: Context): Choice | null {
  const [cluster] = candidates;
  if (cluster === undefined || candidates.length > 1 || commonWords.has(personKey(placed.group.name))) return null;
  const names = sharedWith(placed, cluster, sharedContext);
  if (names.length < sharedContext) return null;
  return { placed, cluster, reason: `the only ${placed.group.name} with a full name, in an article that also names ${names.join(', ')}` };
}

interface Context {
  /** In lower case, with the bare offices of `officeOf`. */
  readonly rolesOf: (cluster: Cluster) => ReadonlySet<string>;
  /** At least so many names that its article shares with one of the cluster's, not all of them countries; else none. */
  readonly sharedWith: (placed: PlacedGroup, cluster: Cluster, least: number) => readonly string[];
}

function readContext(full: readonly Cluster[]): Context {
  const namedIn = new Map<number, Set<Cluster>>();
  for (const cluster of full) {
    for (const { article } of cluster.groups) {
      const names = namedIn.get(article) ?? new Set();
      if (names.size < mostNames) names.add(cluster);
      namedIn.set(article, names);
    }
  }
  const known = new Map<Cluster, ReadonlySet<string>>();
  return {
    rolesOf: (cluster) => {
      const roles = known.get(cluster) ?? new Set(cluster.groups.flatMap(({ group }) => group.roles.flatMap(({ text }) => [text.toLowerCase(), officeOf(text)])));
      known.set(cluster, roles);
      return roles;
    },
    sharedWith: (placed, cluster, least) => {
      const here = [...(namedIn.get(placed.article) ?? [])];
      for (const { article } of cluster.groups.slice(0, mostArticles)) {
        const there = namedIn.get(article);
        const shared = here.filter((other) => other !== cluster && there?.has(other));
        const telling = shared.filter(({ groups }) => groups[0]!.group.gazetteer?.type !== 'country');
        if (shared.length >= least && telling.length > 0) return [...telling, ...shared.filter((one) => !telling.includes(one))].slice(0, least).map(nameOf);
      }
      return [];
    },
  };
}
