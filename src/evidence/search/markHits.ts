import type { TextRange } from '../../model.ts';
import { findHits } from './findHits.ts';
import type { Vocabulary, Wanted } from './openVocabulary.ts';
import { splitWords } from './splitWords.ts';

/** The ranges of a text in which wanted phrases stand; sorted, those that overlap made one. */
export function markHits(text: string, vocabulary: Vocabulary, wanted: readonly Wanted[]): readonly TextRange[] {
  const words = splitWords(text);
  const ranges: TextRange[] = [];
  for (const { from, to } of findHits(words.map(({ word }) => vocabulary.numberOf(word)), wanted)) {
    const range = { from: words[from]!.from, to: words[to - 1]!.to };
    const last = ranges.at(-1);
    if (last === undefined || last.to <= range.from) ranges.push(range);
    else ranges[ranges.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return ranges;
}
