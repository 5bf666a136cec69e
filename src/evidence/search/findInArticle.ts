import type { TextRange } from '../../model.ts';
import { isEnglish } from '../isEnglish.ts';
import { markHits } from './markHits.ts';
import { openVocabulary, wantPhrase } from './openVocabulary.ts';
import { parseQuery } from './parseQuery.ts';
import { splitWords } from './splitWords.ts';

/** A hit in one sentence; offsets count from where the sentence begins. */
export interface ArticleHit extends TextRange {
  readonly sentence: number;
  readonly text: string;
}

interface Article {
  readonly lang: string;
  readonly blocks: readonly { readonly text: string; readonly lang?: string }[];
  readonly sentences: readonly (TextRange & { readonly block: number })[];
}

/** Where an article says what is searched for, in the order of its text; operators and words that must not be there say nothing here. */
export function findInArticle({ lang, blocks, sentences }: Article, query: string, stem: (word: string) => string): readonly ArticleHit[] {
  const phrases = parseQuery(query).flatMap((part) => (part.kind === 'words' && !part.not ? [part.phrase] : []));
  if (phrases.length === 0) return [];
  const texts = sentences.map(({ block, from, to }) => blocks[block]!.text.slice(from, to));
  const vocabulary = openVocabulary(stem);
  for (const [index, text] of texts.entries()) {
    const english = isEnglish(blocks[sentences[index]!.block]!.lang ?? lang);
    for (const { from, to } of splitWords(text)) vocabulary.add(text.slice(from, to), english);
  }
  const wanted = phrases.map((phrase) => wantPhrase(vocabulary, phrase));
  return texts.flatMap((text, sentence) => markHits(text, vocabulary, wanted).map(({ from, to }) => ({ sentence, from, to, text: text.slice(from, to) })));
}
