import type { Growing } from './clusterGroups.ts';
import { indexBy } from './indexBy.ts';
import { commonWords } from './lexicons/commonWords.ts';
import { familyNamesFirst } from './lexicons/knownNames.ts';
import type { PlacedGroup } from './linkEntities.ts';
import { personKey } from './nameKeys.ts';

/** So many other entities must two articles share before a surname alone is taken for the same person. */
const sharedContext = 3;
const mostArticles = 50;

/**
 * Tells whether a person who has only a surname in an article is one with a full name elsewhere, and
 * joins them. The surname alone is never enough: a role must be the same (`Chinese President Xi`), or
 * the library must know one person of that surname and the two articles share other names.
 */
export function personJoiner(full: readonly Growing[]): (placed: PlacedGroup) => boolean {
  const bySurname = indexBy(full, ({ groups }) => (groups[0]!.group.kind === 'person' ? [surnameOf(groups[0]!.group.name)] : []));
  const namedIn = new Map<number, Set<Growing>>();
  for (const cluster of full) {
    for (const { article } of cluster.groups) namedIn.set(article, (namedIn.get(article) ?? new Set()).add(cluster));
  }
  return (placed) => {
    const candidates = bySurname.get(personKey(placed.group.name)) ?? [];
    const chosen = bySameRole(placed, candidates) ?? bySharedNames(placed, candidates, namedIn);
    if (chosen === null) return false;
    chosen.cluster.groups.push(placed);
    // One article's context is reason enough to show; more of them would fill the page.
    const told = [...chosen.cluster.reasons].some((reason) => reason.startsWith('the only '));
    if (!told || !chosen.reason.startsWith('the only ')) chosen.cluster.reasons.add(chosen.reason);
    return true;
  };
}

interface Choice {
  readonly cluster: Growing;
  readonly reason: string;
}

/** `Sergei Lavrov` → `lavrov`; `Xi Jinping` → `xi`. */
function surnameOf(name: string): string {
  const words = personKey(name).split(' ');
  return words.length === 2 && familyNamesFirst.has(words[0]!) && !familyNamesFirst.has(words[1]!) ? words[0]! : words.at(-1)!;
}

function bySameRole(placed: PlacedGroup, candidates: readonly Growing[]): Choice | null {
  const same = candidates.flatMap((cluster): readonly Choice[] => {
    const roles = new Set(cluster.groups.flatMap(({ group }) => group.roles.map(({ text }) => text.toLowerCase())));
    const role = placed.group.roles.find(({ text }) => text.includes(' ') && roles.has(text.toLowerCase()));
    return role === undefined ? [] : [{ cluster, reason: `same surname and same role: ${role.text}` }];
  });
  return same.length === 1 ? same[0]! : null;
}

function bySharedNames(placed: PlacedGroup, candidates: readonly Growing[], namedIn: ReadonlyMap<number, ReadonlySet<Growing>>): Choice | null {
  const [cluster] = candidates;
  const here = namedIn.get(placed.article);
  if (cluster === undefined || candidates.length > 1 || here === undefined || commonWords.has(personKey(placed.group.name))) return null;
  for (const { article } of cluster.groups.slice(0, mostArticles)) {
    const shared = [...here].filter((other) => namedIn.get(article)!.has(other));
    if (shared.length < sharedContext || shared.every(({ groups }) => groups[0]!.group.gazetteer?.type === 'country')) continue;
    const names = shared.slice(0, sharedContext).map(({ groups }) => groups[0]!.group.name);
    return { cluster, reason: `the only ${placed.group.name} with a full name, in an article that also names ${names.join(', ')}` };
  }
  return null;
}
