import type { AnnotatedArticle } from '../../model.ts';
import { countWords } from '../countWords.ts';

// Brysbaert (2019): 238 words a minute for English non-fiction, read silently.
const WORDS_A_MINUTE = 230;
const IDEOGRAPHS_A_MINUTE = 500;

/** Whole minutes, at least 1. */
export function readingMinutes({ blocks }: Pick<AnnotatedArticle, 'blocks'>): number {
  const { words, ideographs } = countWords(blocks);
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE + ideographs / IDEOGRAPHS_A_MINUTE));
}
