import { cutQuotation } from './cutQuotation.ts';
import { findHits } from './findHits.ts';
import type { IndexedText } from './indexText.ts';
import { markHits } from './markHits.ts';
import type { Vocabulary, Wanted } from './openVocabulary.ts';
import { sentenceAt } from './rankTexts.ts';
import type { FoundArticle } from './searchResult.ts';

const most = 3;

/**
 * A text as it is shown among the results: with the sentences that say the most of what is wanted, the
 * earlier where equal, in the order of the text. Where only its title says it, or it was narrowed to
 * without a reason in a sentence, its first sentence stands for it.
 *
 * @param reasons sentences that are why the text is within what narrows the search
 */
export function quoteText(text: IndexedText, hits: number, vocabulary: Vocabulary, wanted: readonly Wanted[], reasons: ReadonlySet<number>): FoundArticle {
  const { id, title, published, source, lang, dir } = text;
  const marked = (sentence: number) => {
    const written = text.read(sentence);
    return { ...(text.others.get(sentence) ?? { lang, dir }), sentence: text.whole ? sentence : null, ...cutQuotation(written, markHits(written, vocabulary, wanted)) };
  };
  const chosen = chooseSentences(text, wanted, reasons);
  const sentences = chosen.length > 0 ? chosen : text.starts.length > 1 ? [0] : [];
  return { id, title, titleHits: markHits(title, vocabulary, wanted), published, source, lang, dir, hits, quotations: sentences.map(marked) };
}

function chooseSentences(text: IndexedText, wanted: readonly Wanted[], reasons: ReadonlySet<number>): readonly number[] {
  // For each sentence, the best that it says of each phrase.
  const said = new Map<number, Map<number, number>>();
  for (const hit of findHits(text.words, wanted)) {
    const sentence = sentenceAt(text.starts, hit.from);
    if (sentence < 0 || sentenceAt(text.starts, hit.to - 1) !== sentence) continue;
    const phrases = said.get(sentence) ?? new Map<number, number>();
    said.set(sentence, phrases.set(hit.wanted, Math.max(phrases.get(hit.wanted) ?? 0, hit.weight)));
  }
  const candidates = said.size > 0 || wanted.length > 0 ? [...said.keys()] : [...reasons];
  const worth = (sentence: number): number =>
    [...(said.get(sentence)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0) + (reasons.has(sentence) ? 0.5 : 0);
  return candidates
    .map((sentence) => ({ sentence, worth: worth(sentence) }))
    .toSorted((a, b) => b.worth - a.worth || a.sentence - b.sentence)
    .slice(0, most)
    .map(({ sentence }) => sentence)
    .toSorted((a, b) => a - b);
}
