import type { ArticleState } from '../../database.ts';
import { amount, articleId, oneOf, time, withFields, yesOrNo } from '../findFault.ts';
import { keyedPart } from '../keyedPart.ts';

/**
 * What was read and saved. Of two states of one article the later counts, with the longer time on the
 * screen of both; but an article that was called unread last begins anew, and counts its own time.
 */
export const statesPart = keyedPart<ArticleState>({
  name: 'states',
  findFault: withFields({ article: articleId, state: oneOf(['unread', 'reading', 'read']), saved: yesOrNo, seconds: amount, at: time }),
  keyOf: ({ article }) => article,
  at: ({ at }) => at,
  join: (here, read) => {
    const later = read.at > here.at ? read : here;
    return later.state === 'unread' ? later : { ...later, seconds: Math.max(here.seconds, read.seconds) };
  },
});
