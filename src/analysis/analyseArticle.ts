import { isEnglish } from '../evidence/isEnglish.ts';
import type { AnnotatedArticle, Block, ParsedArticle } from '../model.ts';
import { annotate } from './annotate.ts';
import { findDates } from './dates/findDates.ts';
import { findEntities } from './entities/findEntities.ts';
import type { Tagger } from './entities/model/createTagger.ts';
import { splitIntoSentences } from './splitIntoSentences.ts';

/**
 * The whole analysis of one article by itself: who, where and when stand where in its text. Names and dates are found
 * in English: an article in another language has none, nor has a block in another. Pure, linear in the text.
 */
export function analyseArticle(article: ParsedArticle, tagger: Tagger): AnnotatedArticle {
  const sentences = article.blocks.flatMap(({ text, lang = article.lang }, block) =>
    splitIntoSentences(text, lang).map(({ from, to }) => ({ block, from, to })),
  );
  if (!isEnglish(article.lang)) return annotate(article, { sentences, mentions: [], groups: [], dates: [] });
  const blocks = article.blocks.map(blankForeign);
  return annotate(article, {
    sentences,
    ...findEntities(blocks, sentences, tagger),
    dates: findDates(blocks, article.published),
  });
}

/** A block in another language as one without words: every place in it stays where it is. */
const blankForeign = (block: Block): Block =>
  block.lang === undefined || isEnglish(block.lang) ? block : { ...block, text: ' '.repeat(block.text.length), spans: [] };
