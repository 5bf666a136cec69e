import { isEnglish } from '../../evidence/isEnglish.ts';
import type { ArticleFile, Mention } from '../../model.ts';
import { nameLanguage } from '../language/nameLanguage.ts';
import { buildCards } from './buildCards.ts';
import { listEvents } from './buildTimeline.ts';
import { chooseCalmMarks } from './chooseCalmMarks.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';
import { rankSalience } from './rankSalience.ts';
import { readingMinutes } from './readingMinutes.ts';

/** What the reader needs of each article, newest first. */
export function buildArticleFiles(index: LibraryIndex): readonly ArticleFile[] {
  const cards = buildCards(index);
  return index.articles.map((source, at): ArticleFile => {
    const { article } = source;
    return {
      article: {
        id: article.id,
        title: article.title,
        titleBasis: article.titleBasis,
        published: article.published,
        publishedBasis: article.publishedBasis,
        source: article.source,
        author: article.author,
        url: article.url,
        lang: article.lang,
        dir: article.dir,
        ...(isEnglish(article.lang) ? {} : { unmarked: `In ${nameLanguage(article.lang)}: names and dates are marked in English only` }),
        words: article.words,
        minutes: readingMinutes(article),
        blocks: article.blocks,
        sentences: article.sentences,
        mentions: buildMentions(index, source),
        dates: article.dates,
        events: listEvents(article),
      },
      cards: cards.get(article.id) ?? [],
      older: index.articles[at + 1]?.ref ?? null,
      newer: index.articles[at - 1]?.ref ?? null,
    };
  });
}

function buildMentions(index: LibraryIndex, source: IndexedArticle): readonly Mention[] {
  const calm = chooseCalmMarks(source, rankSalience(index, source));
  return source.article.mentions.map((mention): Mention => {
    const entity = entityAt(source.article, mention.group);
    return {
      block: mention.block,
      from: mention.from,
      to: mention.to,
      sentence: mention.sentence,
      entity,
      kind: index.dossierOf.get(entity)?.entity.kind ?? mention.kind,
      // Two decimals say all there is to say, and keep the files small.
      certainty: Math.round(mention.certainty * 100) / 100,
      reason: mention.reason,
      calm: calm.has(mention),
    };
  });
}
