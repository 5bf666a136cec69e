import { findHits } from './findHits.ts';
import type { IndexedText } from './indexText.ts';
import type { Wanted } from './openVocabulary.ts';

/** A text that answers, before it is known how much each phrase of the query tells. */
export interface Answer {
  readonly text: IndexedText;
  /** For each wanted phrase, how often it stands there, weighed by its likeness; what the title says counts four times. */
  readonly often: readonly number[];
  readonly hits: number;
}

const inTitle = 4;

/**
 * Asks texts one after the other, quickly where they do not answer: a word is one look into a table.
 * Phrases past the 31st have no place in it.
 *
 * @param words how many words the vocabulary has
 */
export function openScan(wanted: readonly Wanted[], without: readonly Wanted[], words: number): (text: IndexedText) => Answer | null {
  const sought = wanted.slice(0, 31);
  const table = new Uint32Array(words);
  for (const [index, { answers }] of sought.entries()) for (const answer of answers) for (const number of answer.keys()) table[number]! |= 1 << index;
  return (text) => {
    let any = 0;
    for (const number of text.words) any |= table[number] ?? 0;
    if (sought.length > 0 && any === 0) return null;
    if (without.length > 0 && findHits(text.words, without).length > 0) return null;
    const often = sought.map(() => 0);
    const hits = any === 0 ? [] : findHits(text.words, sought).filter(({ from, to }) => isInOneSentence(text, from, to));
    const title = text.starts[0] ?? 0;
    for (const hit of hits) often[hit.wanted]! += hit.weight * (hit.from < title ? inTitle : 1);
    return sought.length > 0 && hits.length === 0 ? null : { text, often, hits: hits.length };
  };
}

/** Words of two sentences stand side by side in the list of words, and not in the text. */
function isInOneSentence(text: IndexedText, from: number, to: number): boolean {
  return to === from + 1 || sentenceAt(text.starts, from) === sentenceAt(text.starts, to - 1);
}

/** The sentence that holds a word; -1 for the title. `starts[i]` is where sentence `i` begins. */
export function sentenceAt(starts: Uint32Array, word: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export interface Ranking {
  /** Best first; the newer first where equally good. */
  readonly answers: readonly Answer[];
  /** False where no text says all of it. */
  readonly complete: boolean;
}

/**
 * The texts that say all of what is wanted, best first; where there is none, those that say most of it.
 * Okapi BM25 (Robertson & Zaragoza 2009) with k1 = 1.2 and b = 0.6.
 */
export function rankTexts(answers: readonly Answer[], phrases: number, texts: number, meanWords: number): Ranking {
  if (phrases === 0) return { answers: answers.toSorted(newestFirst), complete: true };
  const saying = Array.from({ length: phrases }, (_, index) => answers.filter(({ often }) => often[index]! > 0).length);
  const telling = saying.map((count) => Math.log(1 + (texts - count + 0.5) / (count + 0.5)));
  const coverage = ({ often }: Answer): number => often.filter((times) => times > 0).length;
  const most = answers.reduce((best, answer) => Math.max(best, coverage(answer)), 0);
  const scored = answers
    .filter((answer) => coverage(answer) === most)
    .map((answer) => ({ answer, score: scoreOf(answer, telling, meanWords) }));
  return {
    answers: scored.toSorted((a, b) => b.score - a.score || newestFirst(a.answer, b.answer)).map(({ answer }) => answer),
    complete: most === phrases || answers.length === 0,
  };
}

function scoreOf({ text, often }: Answer, telling: readonly number[], meanWords: number): number {
  const length = 1.2 * (0.4 + (0.6 * text.words.length) / Math.max(1, meanWords));
  return often.reduce((sum, times, index) => sum + (telling[index]! * times * 2.2) / (times + length), 0);
}

const newestFirst = (a: Answer, b: Answer): number =>
  a.text.published === b.text.published ? (a.text.id < b.text.id ? -1 : 1) : a.text.published < b.text.published ? 1 : -1;
