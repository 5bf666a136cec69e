import { combine, hashText } from './hashText.ts';
import { readGroups } from '../hashGroups.ts';

/** What a lexicon says of a word or phrase: bit `1 << n` for the n-th of these. */
export const LEXICON_CLASSES = [
  'given', 'surname', 'country', 'city', 'town', 'region', 'person', 'org',
  'brand', 'companyWord', 'product', 'work', 'demonym', 'title', 'role', 'calendar',
  'team', 'starts', 'common', 'event',
  'groupWord', 'placeWord', 'thingWord', 'eventWord',
] as const;
export type LexiconClass = (typeof LEXICON_CLASSES)[number];

/** Longer phrases begin with this word, so that only few places are looked at. */
export const STARTS_PHRASE = 1 << LEXICON_CLASSES.indexOf('starts');
/** The word is usual in lower case. */
export const COMMON_WORD = 1 << LEXICON_CLASSES.indexOf('common');
/** No longer phrase is in the lexicon. */
export const LONGEST_PHRASE = 5;

/** Keys are hashes: of a word's `keyOf`, or of a phrase's, see `hashPhrase`. */
export interface Lexicon {
  readonly classesOf: (hash: number) => number;
  /** 1-based cluster of a word learned from the training texts, 0 for an unknown one. */
  readonly clusterOf: (hash: number) => number;
  /** The coarser cluster of each cluster; index 0 is for no cluster. */
  readonly coarse: Uint8Array;
}

export function decodeLexicon(classes: Uint8Array, clusters: Uint8Array, coarse: Uint8Array): Lexicon {
  return { classesOf: readGroups(classes), clusterOf: readGroups(clusters), coarse };
}

export function hashPhrase(keys: readonly string[]): number {
  return keys.map(hashText).reduce(combine);
}
