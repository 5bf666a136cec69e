import { combine } from './hashText.ts';
import { LEXICON_CLASSES } from './lexicon.ts';
import type { Word } from './describeWord.ts';

/** Features are numbers below 2²⁴; different ones may share a number, learning gets along with it. */
export const FEATURE_MASK = (1 << 24) - 1;

const BIAS = 1, KEY = 2, EXACT = 3, SHAPE = 4, PREFIX = 5, SUFFIX = 6, CLUSTER = 7, COARSE = 8, CLASS = 9, CLASSES = 10, SORT = 11;
/** How far to both sides a word's own features reach. */
export const REACH = 2;

/**
 * What a word says about the token `offset` places before it, whatever else stands there: these sums
 * are kept for each word. The first `identity` features tell which word it is, the rest what sort of word.
 */
export function wordFeatures(word: Word, offset: number): { readonly features: readonly number[]; readonly identity: number } {
  const features: number[] = [];
  const emit = (template: number, value: number): void => {
    features.push(combine(template * 8 + offset + REACH, value) & FEATURE_MASK);
  };
  emit(KEY, word.key);
  if (offset === 0) {
    emit(EXACT, word.exact);
    word.prefixes.forEach((hash) => emit(PREFIX, hash));
    word.suffixes.slice(2).forEach((hash) => emit(SUFFIX, hash));
  }
  const identity = features.length;
  if (offset === 0) {
    emit(BIAS, 0);
    word.suffixes.slice(0, 2).forEach((hash) => emit(SUFFIX, hash));
  }
  if (Math.abs(offset) <= 1) {
    emit(SHAPE, word.shape);
    if (offset !== 0 && word.suffixes.length > 2) emit(SUFFIX, word.suffixes[2]!);
    emit(CLASSES, combine(word.classes, word.sort));
  }
  emit(SORT, word.sort);
  emit(CLUSTER, combine(word.cluster, word.sort === 0 ? 0 : 1));
  emit(COARSE, combine(word.coarse, word.sort));
  if (word.sort !== 0 || offset !== 0) {
    for (let bit = 0; bit < LEXICON_CLASSES.length; bit++) {
      if ((word.classes >> bit) & 1) emit(CLASS, combine(bit, word.sort));
    }
  }
  return { features, identity };
}
