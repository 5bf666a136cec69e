import type { ReadingPlace } from '../../data/own/personal.ts';
import { anchorQuote } from '../../evidence/anchoring/anchorQuote.ts';
import { joinBlocks, spread } from '../../evidence/anchoring/articleText.ts';
import type { ArticleFile } from '../../model.ts';

/** A sentence's beginning is enough to find it by. */
const MOST_CHARACTERS = 80;

/** A sentence as a place is kept by it: its number, how it begins, and what stands around that. */
export function anchorSentence({ blocks, sentences }: Pick<ArticleFile['article'], 'blocks' | 'sentences'>, sentence: number): Pick<ReadingPlace, 'sentence' | 'text'> & Required<Pick<ReadingPlace, 'around'>> {
  const { block, from, to } = sentences[sentence]!;
  const joined = joinBlocks(blocks.map(({ text }) => text));
  const { exact, prefix, suffix } = anchorQuote(joined.text, spread(joined, { block, from, to: Math.min(to, from + MOST_CHARACTERS) })!);
  return { sentence, text: exact, around: { prefix, suffix } };
}
