import { combine } from './hashText.ts';
import { FEATURE_MASK } from './wordFeatures.ts';
import { LONGEST_PHRASE, STARTS_PHRASE } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './describeWord.ts';

/** A sentence prepared for `contextFeatures`. All arrays have one entry a word. */
export interface SentenceView {
  readonly words: readonly Word[];
  /** 1 where a name may be; everywhere else the tag is O without asking. */
  readonly active: Uint8Array;
  /** Classes of the longest lexicon phrase of two or more words around this one, and 1 first, 2 inside, 3 last. */
  readonly phrase: Int32Array;
  readonly phrasePlace: Uint8Array;
  /** First and last word of the unbroken capitals around this one. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** 1 where most words are capitalised, as in headlines. */
  readonly headline: 0 | 1;
}

// Lower-case words that may open a name when a capital follows.
const PARTICLES = new Set(['al', 'bin', 'ibn', 'de', 'da', 'di', 'du', 'van', 'von', 'der', 'den', 'el', 'la', 'le', 'abu', 'ben', 'wa', 'ul', 'ur']);
// Lower-case words between two capitals that may belong to the name: "Bank of the West", "Ministry for Food and Agriculture", "People's Party".
const LINKS = new Set([...PARTICLES, 'of', 'the', 'for', 'and', 'in', 'on', 'a', 'to', 'at', 'or', 'from', 'by', 'with', 'an', 'as', 'des', 'del', 'della', 'delle', 'do', 'dos', 'y', 'e', 'et', 'und', 'für', 'en', 'zu', 'is', 'n', 's', 't', 'upon', 'under', 'against', 'into', 'over', 'not', 'without', 'les', 'aux', 'à', "'s", '’s']);
const LONGEST_GAP = 3;

export function viewSentence(words: readonly Word[], lexicon: Lexicon): SentenceView {
  const length = words.length;
  const active = new Uint8Array(length), phrase = new Int32Array(length), phrasePlace = new Uint8Array(length);
  const runFrom = new Int32Array(length), runTo = new Int32Array(length);
  let last = -LONGEST_GAP - 2, capitals = 0, lower = 0;
  const linked = (from: number, to: number): boolean => words.slice(from, to).every(({ sort, text }) => sort !== 0 || LINKS.has(text));
  for (let i = 0; i < length; i++) {
    const { sort, text } = words[i]!;
    if (sort === 0) {
      if (text.length > 3) lower++;
      if (PARTICLES.has(text) && isCapital(words[i + 1])) active[i] = 1;
    }
    if (sort === 0 || sort === 7) continue;
    if (sort !== 5) capitals++;
    active[i] = 1;
    if (i - last <= LONGEST_GAP + 1 && linked(last + 1, i)) active.fill(1, last + 1, i);
    last = i;
  }
  for (let i = 0; i < length; i++) {
    const from = i > 0 && isCapital(words[i]) && (isCapital(words[i - 1]) || words[i - 1]!.text === '&') ? runFrom[i - 1]! : i;
    runFrom[i] = from;
    if ((words[i]!.classes & STARTS_PHRASE) !== 0 && phrasePlace[i] === 0 && active[i] === 1) markPhrase(words, i, lexicon, phrase, phrasePlace);
  }
  for (let i = length - 1; i >= 0; i--) runTo[i] = i + 1 < length && runFrom[i + 1] !== i + 1 ? runTo[i + 1]! : i;
  return { words, active, phrase, phrasePlace, runFrom, runTo, headline: capitals > 3 && capitals > lower * 2 ? 1 : 0 };
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.sort !== 0 && word.sort !== 5 && (word.sort !== 7 || word.text === '&');
}

function markPhrase(words: readonly Word[], from: number, lexicon: Lexicon, phrase: Int32Array, place: Uint8Array): void {
  let hash = words[from]!.key, best = 0, classes = 0;
  for (let n = 1; n < LONGEST_PHRASE && from + n < words.length; n++) {
    hash = combine(hash, words[from + n]!.key);
    const found = lexicon.classesOf(hash);
    if (found !== 0) {
      best = n;
      classes = found;
    }
  }
  if (best === 0) return;
  for (let n = 0; n <= best; n++) {
    phrase[from + n] = classes;
    place[from + n] = n === 0 ? 1 : n === best ? 3 : 2;
  }
}

const PAIR_BEFORE = 101, PAIR_AFTER = 102, AROUND = 103, SORTS = 104, COARSE_BEFORE = 105, COARSE_AFTER = 106, COARSE_AROUND = 107,
  TWO_BEFORE = 108, TWO_AFTER = 109, OPENING = 110, PHRASE = 111, PHRASE_BEFORE = 112, PHRASE_AFTER = 113, RUN_LAST = 114, RUN_FIRST = 115,
  RUN_BEFORE = 116, RUN_AFTER = 117, RUN_LENGTH = 118, CLASSES_BEFORE = 119, CLASSES_AFTER = 120, RUN_LAST_CLUSTER = 121, RUN_FIRST_CLASSES = 122,
  RUN_BEFORE_CLUSTER = 123, RUN_AFTER_CLUSTER = 124, RUN_LAST_CLASSES = 125, HEADLINE = 126, CLUSTER_BEFORE = 127, CLUSTER_AFTER = 128, RUN_FRAME = 129, SECOND_BEFORE = 130;

/** The most features that one call of `contextFeatures` writes. */
export const MOST_CONTEXT_FEATURES = 36;
const EDGE = 77, NO_SORT = 11;

/**
 * What the words around word `i` say together. Writes feature numbers into `out` from index 0 and
 * returns how many; the first `CONTEXT_IDENTITY` name the word itself.
 */
export const CONTEXT_IDENTITY = 2;
export function contextFeatures(view: SentenceView, i: number, out: Int32Array): number {
  const { words, runFrom, runTo, phrase, phrasePlace } = view;
  const word = words[i]!, before = words[i - 1], after = words[i + 1], before2 = words[i - 2], after2 = words[i + 2];
  const { sort } = word;
  let count = 0;
  const emit = (template: number, value: number): void => {
    out[count++] = combine(template, value) & FEATURE_MASK;
  };
  const beforeKey = before?.key ?? EDGE, afterKey = after?.key ?? EDGE;
  const beforeCoarse = before?.coarse ?? EDGE, afterCoarse = after?.coarse ?? EDGE, beforeSort = before?.sort ?? NO_SORT, afterSort = after?.sort ?? NO_SORT;
  emit(PAIR_BEFORE, combine(beforeKey, word.key));
  emit(PAIR_AFTER, combine(word.key, afterKey));
  emit(AROUND, combine(combine(beforeKey, afterKey), sort));
  emit(SORTS, ((((before2?.sort ?? NO_SORT) * 16 + beforeSort) * 16 + sort) * 16 + afterSort) * 2 + view.headline);
  emit(COARSE_BEFORE, combine(beforeCoarse * 128 + word.coarse, sort));
  emit(COARSE_AFTER, combine(word.coarse * 128 + afterCoarse, sort));
  emit(COARSE_AROUND, combine(beforeCoarse * 128 + afterCoarse, (sort * 16 + beforeSort) * 16 + afterSort));
  emit(TWO_BEFORE, combine(combine(before2?.key ?? EDGE, beforeKey), sort));
  emit(TWO_AFTER, combine(combine(afterKey, after2?.key ?? EDGE), sort));
  emit(CLUSTER_BEFORE, combine(before?.cluster ?? EDGE, word.classes));
  emit(CLUSTER_AFTER, combine(after?.cluster ?? EDGE, word.classes));
  emit(SECOND_BEFORE, combine(before2?.cluster ?? EDGE, beforeSort * 16 + sort));
  if (i === 0 || (i === 1 && before!.sort === 7)) {
    emit(OPENING, sort);
    emit(OPENING, combine(word.classes, sort));
    emit(OPENING, combine(word.cluster, 3));
  }
  if (view.headline === 1) emit(HEADLINE, combine(word.classes, sort));
  if (phrasePlace[i] !== 0) emit(PHRASE, combine(phrase[i]!, phrasePlace[i]!));
  if (i > 0 && phrasePlace[i - 1] !== 0) emit(PHRASE_BEFORE, combine(phrase[i - 1]!, phrasePlace[i - 1]! * 16 + sort));
  if (after !== undefined && phrasePlace[i + 1] !== 0) emit(PHRASE_AFTER, combine(phrase[i + 1]!, phrasePlace[i + 1]! * 16 + sort));
  emit(CLASSES_BEFORE, combine(before?.classes ?? EDGE, word.classes));
  emit(CLASSES_AFTER, combine(after?.classes ?? EDGE, word.classes));
  if (isCapital(word)) {
    const from = runFrom[i]!, to = runTo[i]!, first = words[from]!, last = words[to]!, lead = words[from - 1], trail = words[to + 1];
    const place = (i === from ? 1 : 0) + (i === to ? 2 : 0);
    emit(RUN_LENGTH, Math.min(to - from, 5) * 8 + place * 2 + (from === 0 ? 1 : 0));
    emit(RUN_BEFORE, combine(lead?.key ?? EDGE, place));
    emit(RUN_AFTER, combine(trail?.key ?? EDGE, place));
    emit(RUN_BEFORE_CLUSTER, combine(lead?.cluster ?? EDGE, place));
    emit(RUN_AFTER_CLUSTER, combine(trail?.cluster ?? EDGE, place));
    emit(RUN_FRAME, combine((lead?.coarse ?? EDGE) * 128 + (trail?.coarse ?? EDGE), place));
    if (to > from) {
      emit(RUN_LAST, combine(last.key, place));
      emit(RUN_LAST_CLUSTER, combine(last.cluster, place));
      emit(RUN_LAST_CLASSES, combine(last.classes, place));
      emit(RUN_FIRST, combine(first.key, place));
      emit(RUN_FIRST_CLASSES, combine(first.classes, combine(last.classes, place)));
    }
  }
  return count;
}
