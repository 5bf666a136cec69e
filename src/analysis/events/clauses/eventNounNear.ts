import type { Word } from './parseWords.ts';
import { EVENT_NOUNS } from './vocabulary.ts';

/** Whether a noun that names an event stands among the next words: `Friday’s [long video call]`. */
export function eventNounNear(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 4; at += 1) {
    const { word, mark, inside, finite } = words[at]!;
    if ((mark && word !== '-') || finite) return false;
    if (inside === null && EVENT_NOUNS.has(word)) return true;
  }
  return false;
}
