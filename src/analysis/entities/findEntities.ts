import type { Block, FoundMention, MentionGroup, RoleQuotation, Sentence } from '../../model.ts';
import { findNames } from './findNames.ts';
import { findRoles } from './findRoles.ts';
import { groupMentions } from './grouping/groupMentions.ts';
import type { Tagger } from './model/createTagger.ts';

/** Who and where in one article: mentions sorted by block and `from`, never overlapping, each inside one sentence. */
export interface FoundEntities {
  readonly mentions: readonly FoundMention[];
  readonly groups: readonly MentionGroup[];
}

/** Names, then what they stand for within the article, then what the text says of them. */
export function findEntities(blocks: readonly Block[], sentences: readonly Sentence[], tagger: Tagger): FoundEntities {
  const names = findNames(blocks, sentences, tagger);
  const grouped = groupMentions(blocks, names);
  const groupOf = new Map(grouped.flatMap((group, index) => group.names.map((name) => [names[name]!, index] as const)));
  const rolesOf = grouped.map((): RoleQuotation[] => []);
  for (const { person, ...role } of findRoles(blocks, sentences, names.filter(({ kind }) => kind === 'person'))) rolesOf[groupOf.get(person)!]!.push(role);
  const groups = grouped.map(({ kind, name, aliases, reason, gazetteer }, index): MentionGroup => ({ kind, name, aliases, reason, roles: rolesOf[index]!, gazetteer }));
  // All mentions of one thing are of one kind, whatever a single place looked like.
  const mentions = names.map((name): FoundMention => ({ ...name, kind: grouped[groupOf.get(name)!]!.kind, group: groupOf.get(name)! }));
  return { mentions, groups };
}
