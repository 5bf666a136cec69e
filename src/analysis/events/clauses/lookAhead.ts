import type { Word } from './parseWords.ts';
import { ADVERBS, COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS, TELLING } from './vocabulary.ts';

/** So far a clause's verb is looked for after a word that may open it. */
const REACH = 24;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '"': '"', '-': '-' };

/** The next finite verb within reach, unless something stands before it that it does not lie beyond. */
export function findVerb(words: readonly Word[], from: number, stop: (word: Word) => boolean): number | null {
  for (let at = from; at < words.length && at < from + REACH; at += 1) {
    if (words[at]!.finite) return at;
    if (words[at]!.inside === null && stop(words[at]!)) return null;
  }
  return null;
}

/** Whether a fronted participle is followed by a comma and a clause with a subject: `Rescued on Monday, Elian has …`. */
export function leadsToSubject(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && next < at + REACH; next += 1) {
    if (words[next]!.word === ',' && words[next]!.inside === null) return findVerb(words, next + 1, (word) => word.mark) !== null;
    if (words[next]!.finite) return false;
  }
  return false;
}

/** Whether a verb follows right after a later comma: `Putin, accused of crimes, left`. */
export function leadsToVerb(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && next < at + REACH; next += 1) {
    if (words[next]!.word === ',' && words[next + 1]?.finite === true) return true;
  }
  return false;
}

/** Of two verbs that may be participles the second is one: 'joined at a ceremony [held in Moscow]', not 'the treaty signed in 1990 expired'. */
export function isReduced(words: readonly Word[], first: number, second: number): boolean {
  const isLed = (index: number): boolean => PREPOSITIONS.has(words[index + 1]?.word ?? '') || words[index + 1]?.inside === 'date';
  const noun = words[second - 1]!;
  const follows = words[second]!.verb?.form === 'past or participle' && !noun.mark && noun.inside !== 'date' && isLed(second);
  const subject = words[first - 1]!;
  return follows && (!isLed(first) || subject.inside !== null || ADVERBS.has(subject.word) || subject.word === 'they' || subject.word === 'he');
}

/** Marks and words that a clause's own verb does not lie beyond. */
export const isBreak = ({ word, mark }: Word): boolean => (mark ? '();:“”'.includes(word) : SUBORDINATORS.has(word) || RELATIVES.has(word) || word === 'that');

/** Opening mark → closing mark, of those that are closed in the sentence. A dash is one only between two of its kind with blanks. */
export function pairMarks(words: readonly Word[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const waiting: { readonly at: number; readonly closer: string }[] = [];
  words.forEach((word, at) => {
    if (!word.mark || word.inside !== null) return;
    const glued = word.word === '-' && (words[at - 1]?.to === word.from || words[at + 1]?.from === word.to);
    if (glued) return;
    const last = waiting.at(-1);
    if (last?.closer === word.word) {
      pairs.set(last.at, at);
      waiting.pop();
    } else if (CLOSERS[word.word] !== undefined && waiting.length < 6) waiting.push({ at, closer: CLOSERS[word.word]! });
  });
  return pairs;
}

export function countVerbsAfter(words: readonly Word[]): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    counts[at] = count;
    if (words[at]!.finite) count += 1;
  }
  return counts;
}

/** 'Peskov said on Monday', 'said Mardan in his broadcast', 'according to a statement': who told, and nothing that was told. */
export function tellsAt(words: readonly Word[], from: number, verbsAfter: readonly number[]): boolean {
  for (let at = from; at < words.length && at < from + 12; at += 1) {
    const word = words[at]!;
    if (word.word === 'according') return at === from;
    if (word.finite) {
      const { head } = word;
      if (!TELLING.has(words[head]!.verb?.lemma ?? '')) return false;
      const next = words[head + 1];
      return (verbsAfter[head] === 0 || next?.word === ',') && next?.word !== 'that';
    }
    if (word.inside !== null) continue;
    if (word.mark && word.word !== "'" && word.word !== '.') return false;
    if (SUBORDINATORS.has(word.word) || RELATIVES.has(word.word) || COORDINATORS.has(word.word) || word.word === 'that') return false;
    if (at === from && PREPOSITIONS.has(word.word)) return false;
  }
  return false;
}
