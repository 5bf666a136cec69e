import { isDoubtful } from '../../isDoubtful.ts';
import type { ArticleFile, EntityId, Mention } from '../../../model.ts';

/**
 * Moves the calm marks to where they belong after the steps: whatever was marked in a section stays so,
 * under what its mentions are now, and only the first sure mention of each is marked.
 */
export function correctCalm(article: ArticleFile['article'], mentions: readonly (readonly [before: Mention, after: Mention])[]): readonly Mention[] {
  const sectionOf = numberSections(article);
  const key = ({ entity, block }: Mention): string => `${sectionOf[block]!} ${entity}`;
  const marked = new Set(article.mentions.filter(({ calm }) => calm).map(key));
  const calm = new Set(mentions.flatMap(([before, after]) => (marked.has(key(before)) ? [key(after)] : [])));
  const changed = changedIds(mentions);
  return mentions.map(([, after]) => {
    if (!changed.has(after.entity)) return after;
    const first = !isDoubtful(after.certainty) && calm.delete(key(after));
    return first === after.calm ? after : { ...after, calm: first };
  });
}

/** What has lost or won mentions. */
function changedIds(mentions: readonly (readonly [before: Mention, after: Mention])[]): ReadonlySet<EntityId> {
  return new Set(mentions.flatMap(([before, after]) => (before === after ? [] : [before.entity, after.entity])));
}

/** A section begins at a heading; headings that follow one another begin one. */
function numberSections({ blocks }: ArticleFile['article']): readonly number[] {
  let section = 0;
  return blocks.map(({ kind }, at) => {
    if (kind === 'heading' && blocks[at - 1]?.kind !== 'heading') section += 1;
    return section;
  });
}
