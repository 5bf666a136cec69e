import type { ReactNode } from 'react';
import { isDoubtful } from '../../evidence/isDoubtful.ts';
import type { Mention } from '../../model.ts';
import { entityPath } from '../../paths.ts';

/**
 * A name in the text: a link to its entity's page, which also reads without JavaScript. Taps are
 * answered by one listener on the article (see `ArticleMarks`), not by one on each of the thousands.
 *
 * Only the marks of calm reading are tab stops; the others are reached through them and the side list.
 */
export function MentionLink({ mention, index, children }: {
  readonly mention: Mention;
  /** Its place among the article's mentions. */
  readonly index: number;
  readonly children: ReactNode;
}) {
  return (
    <a
      className={`m ${mention.kind}${mention.calm ? ' calm' : ''}${isDoubtful(mention.certainty) ? ' doubtful' : ''}`}
      href={entityPath(mention.entity)}
      data-entity={mention.entity}
      data-mention={index}
      tabIndex={mention.calm ? undefined : -1}
    >
      {children}
    </a>
  );
}
