import type { AnnotatedArticle } from '../../model.ts';
import { countWords } from '../countWords.ts';

// Brysbaert (2019): 238 words a minute for English non-fiction, read silently.
const WORDS_A_MINUTE = 230;
const IDEOGRAPHS_A_MINUTE = 500;
// Words of Thai have about four letters.
const UNSPACED_A_MINUTE = 900;

/** Whole minutes, at least 1. Without spaces, what is counted is signs. */
export function readingMinutes({ blocks }: Pick<AnnotatedArticle, 'blocks'>): number {
  const { spaced, ideographs, unspaced } = countWords(blocks);
  return Math.max(1, Math.ceil(spaced / WORDS_A_MINUTE + ideographs / IDEOGRAPHS_A_MINUTE + unspaced / UNSPACED_A_MINUTE));
}
