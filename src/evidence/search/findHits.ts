import type { Likeness, Wanted } from './openVocabulary.ts';

/** Where a phrase stands: words `from` up to `to`, exclusive. */
export interface Hit {
  /** Index into what is wanted. */
  readonly wanted: number;
  readonly from: number;
  readonly to: number;
  /** 1 for the words as typed, less for what is like them. */
  readonly weight: number;
}

const weights: Readonly<Record<Likeness, number>> = { same: 1, ending: 0.9, beginning: 0.6, slip: 0.4 };

/** Where the wanted phrases stand in a text, given as the numbers of its words; in the order of the text. */
export function findHits(words: ArrayLike<number>, wanted: readonly Wanted[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const [index, { answers }] of wanted.entries()) {
      const weight = weigh(words, at, answers);
      if (weight > 0) hits.push({ wanted: index, from: at, to: at + answers.length, weight });
    }
  }
  return hits;
}

function weigh(words: ArrayLike<number>, at: number, answers: Wanted['answers']): number {
  let least = 1;
  for (const [offset, answer] of answers.entries()) {
    const likeness = at + offset < words.length ? answer.get(words[at + offset]!) : undefined;
    if (likeness === undefined) return 0;
    least = Math.min(least, weights[likeness]);
  }
  return least;
}
