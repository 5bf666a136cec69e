import { packedCommonWords } from './data/commonWords.ts';
import { unpackWords } from './unpackWords.ts';

/** English words that are often written in lower case. */
export const commonWords: ReadonlySet<string> = unpackWords(packedCommonWords);

const inflection = /(?:e?s|e?d|e?rs?|ing|ly|ness|isms?|ists?|ors?|al|ment)$/;

/** An ordinary word, or an inflection of one that the list lacks: `protesters`. */
export function looksOrdinary(folded: string): boolean {
  if (commonWords.has(folded)) return true;
  const stem = folded.replace(inflection, '');
  return stem !== folded && stem.length > 3 && (commonWords.has(stem) || commonWords.has(`${stem}e`));
}
