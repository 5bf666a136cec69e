import type { Block, BlockRange, EntityKind, Sentence } from '../../model.ts';
import { findQuotedTitles } from './findQuotedTitles.ts';
import type { NameSpan, Tagger } from './model/createTagger.ts';

/** A stretch of text taken for a name, before it is known what it stands for. */
export interface FoundName extends BlockRange {
  readonly sentence: number;
  readonly kind: EntityKind;
  readonly certainty: number;
  readonly reason: string;
}

/**
 * The learned tagger's names and quoted titles, in the offsets of their blocks. All sentences of the
 * article go to the tagger at once, since what a word is in one place tells what it is in another.
 * Sorted by block and `from`, never overlapping.
 */
export function findNames(blocks: readonly Block[], sentences: readonly Sentence[], tagger: Tagger): readonly FoundName[] {
  const texts = sentences.map(({ block, from, to }) => blocks[block]!.text.slice(from, to));
  return tagger(texts).flatMap((tagged, sentence) => {
    const { block, from: start } = sentences[sentence]!;
    return withTitles(texts[sentence]!, tagged).map(({ from, to, ...name }): FoundName => ({ ...name, block, sentence, from: start + from, to: start + to }));
  });
}

/** The longer name wins: what is named within a title is not marked again. */
function withTitles(sentence: string, names: readonly NameSpan[]): readonly NameSpan[] {
  const titles = findQuotedTitles(sentence, names).map((range): NameSpan => ({ ...range, kind: 'other', certainty: 0.8, reason: 'title in quotation marks' }));
  if (titles.length === 0) return names;
  const outside = names.filter(({ from, to }) => titles.every((title) => to <= title.from || from >= title.to));
  return [...outside, ...titles].sort((a, b) => a.from - b.from);
}
