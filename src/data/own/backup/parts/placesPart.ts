import type { ReadingPlace } from '../../personal.ts';
import { articleId, between, text, time, whole, withFields } from '../findFault.ts';
import { keyedPart } from '../keyedPart.ts';

/** Where the reader was in each article. Of two places in one article the later counts. */
export const placesPart = keyedPart<ReadingPlace>({
  name: 'places',
  findFault: withFields({ article: articleId, sentence: whole, text, progress: between(0, 1), at: time }),
  keyOf: ({ article }) => article,
  at: ({ at }) => at,
});
