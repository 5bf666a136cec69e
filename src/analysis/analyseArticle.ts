import type { AnnotatedArticle, ParsedArticle } from '../model.ts';
import { annotate } from './annotate.ts';
import { findDates } from './dates/findDates.ts';
import { findEntities } from './entities/findEntities.ts';
import type { Tagger } from './entities/model/createTagger.ts';
import { splitSentences } from './splitSentences.ts';

/** The whole analysis of one article by itself: who, where and when stand where in its text. Pure, linear in the text. */
export function analyseArticle(article: ParsedArticle, tagger: Tagger): AnnotatedArticle {
  const sentences = article.blocks.flatMap(({ text }, block) =>
    splitSentences(text).map(({ from, to }) => ({ block, from, to })),
  );
  return annotate(article, {
    sentences,
    ...findEntities(article.blocks, sentences, tagger),
    dates: findDates(article.blocks, article.published),
  });
}
