import { bareWord } from './bareWord.ts';
import type { Phrase } from './parseQuery.ts';
import { foldWord } from './foldWord.ts';
import { forgiven, measureSlips } from './measureSlips.ts';

/** How a word of the text answers to a word of the query, best first. */
export type Likeness = 'same' | 'ending' | 'beginning' | 'slip';

/** All words of the texts that are searched, each with a number. */
export interface Vocabulary {
  /** The number of a word as it is written; it is added where it is new. -1 for signs alone. Only English words have stems. */
  add(written: string, english?: boolean): number;
  /** The same without adding. -1 also for a word that stands nowhere. */
  numberOf(written: string): number;
  wordOf(number: number): string;
  size(): number;
  /** The words that answer to one word of a phrase. What is only like it by a slip counts where nothing else answers. */
  find(word: string, how: { readonly exact: boolean; readonly prefix: boolean }): ReadonlyMap<number, Likeness>;
}

/** Longer than any word of a language: not worth a stem, and a stemmer's patterns need not be linear. */
const longestStemmed = 40;

/** A beginning of one letter begins nearly everything. */
const shortestBeginning = 2;

/** @param stem brings the forms of an English word together: `talks`, `talked` → `talk` */
export function openVocabulary(stem: (word: string) => string): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  // Folding and stemming are done once for each way of writing.
  const written = new Map<string, number>();
  const stems = new Map<string, Set<number>>();
  /** By number: whether its stem is known. */
  const stemmed: boolean[] = [];
  /** Words by what is left of them without what is joined to their beginning. */
  const bares = new Map<string, Set<number>>();
  const stemOf = (word: string): string => (word.length > longestStemmed ? word : stem(word));

  const addFolded = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const addStem = (number: number): void => {
    if (stemmed[number] === true) return;
    stemmed[number] = true;
    append(stems, stemOf(words[number]!), number);
  };

  /** `ميناء` is also `الميناء`, and the other way round. */
  const joinedTo = (word: string): readonly number[] => {
    const bare = bareWord(word, word);
    const own = bare === null ? undefined : numbers.get(bare);
    return [...(bares.get(word) ?? []), ...(own === undefined ? [] : [own]), ...(bare === null ? [] : (bares.get(bare) ?? []))];
  };

  return {
    add(form, english = true) {
      const known = written.get(form);
      if (known !== undefined) {
        if (english && known >= 0) addStem(known);
        return known;
      }
      const word = foldWord(form);
      const number = word === '' ? -1 : addFolded(word);
      written.set(form, number);
      if (number >= 0 && english) addStem(number);
      const bare = number < 0 ? null : bareWord(form, word);
      if (bare !== null) append(bares, bare, number);
      return number;
    },
    numberOf: (form) => written.get(form) ?? numbers.get(foldWord(form)) ?? -1,
    wordOf: (number) => words[number]!,
    size: () => words.length,
    find(word, { exact, prefix }) {
      const found = new Map<number, Likeness>();
      const same = numbers.get(word);
      if (same !== undefined) found.set(same, 'same');
      if (exact) return found;
      for (const number of stems.get(stemOf(word)) ?? []) if (!found.has(number)) found.set(number, 'ending');
      for (const number of joinedTo(word)) if (!found.has(number)) found.set(number, 'ending');
      if (prefix && word.length >= shortestBeginning) {
        for (const [number, other] of words.entries()) if (other.startsWith(word) && !found.has(number)) found.set(number, 'beginning');
        for (const [bare, those] of bares) if (bare.startsWith(word)) for (const number of those) if (!found.has(number)) found.set(number, 'beginning');
      }
      if (found.size > 0) return found;
      // Only the nearest: who slips once did not slip twice.
      let least = forgiven(word);
      if (least === 0) return found;
      for (const [number, other] of words.entries()) {
        const slips = measureSlips(word, other, least, prefix);
        if (slips > least) continue;
        if (slips < least) found.clear();
        least = slips;
        found.set(number, 'slip');
      }
      return found;
    },
  };
}

function append(lists: Map<string, Set<number>>, key: string, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([number]));
  else list.add(number);
}

/** A phrase with the words that answer to each of its words. */
export interface Wanted {
  readonly phrase: Phrase;
  readonly answers: readonly ReadonlyMap<number, Likeness>[];
}

export const wantPhrase = (vocabulary: Vocabulary, phrase: Phrase): Wanted => ({
  phrase,
  answers: phrase.words.map((word, at) => vocabulary.find(word, { exact: phrase.exact, prefix: phrase.prefix && at === phrase.words.length - 1 })),
});
