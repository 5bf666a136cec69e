import type { ArticleFile, EntityCard, EntityFile, EntityId, Mention } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { buildCard } from './buildCard.ts';
import { correctCalm } from './correctCalm.ts';
import { correctQuotation, kindOf } from './correctQuotation.ts';
import { shareOnce } from './correctWho.ts';

/**
 * An article after all steps: its mentions, and the cards of what they name, which know no more than the
 * article's day did. Untouched mentions and cards are the same objects.
 *
 * @param entities the published files of `neededEntities(lens, file)`
 */
export function correctArticle(lens: Lens, file: ArticleFile, entities: ReadonlyMap<EntityId, EntityFile>): ArticleFile {
  const { article } = file;
  if (!article.mentions.some(({ entity }) => lens.touched.has(entity))) {
    const cards = file.cards.map((card) => correctCard(lens, card));
    return cards.every((card, at) => card === file.cards[at]) ? file : { ...file, cards };
  }
  const mentions = correctCalm(article, correctMentions(lens, file));
  const corrected = { ...article, mentions };
  const published = new Map(file.cards.map((card) => [card.id, card]));
  const mentionsOf = new Map<EntityId, Mention[]>();
  for (const mention of mentions) {
    const list = mentionsOf.get(mention.entity);
    if (list === undefined) mentionsOf.set(mention.entity, [mention]);
    else list.push(mention);
  }
  const find = shareOnce(lens, entities);
  const cards = [...mentionsOf].map(([id, here]): EntityCard => {
    const card = published.get(id);
    return card === undefined || lens.touched.has(id) ? buildCard(lens, id, here, corrected, find(id), card ?? null) : correctCard(lens, card);
  });
  return { ...file, article: corrected, cards: cards.sort((a, b) => b.mentionsHere - a.mentionsHere) };
}

function correctCard(lens: Lens, card: EntityCard): EntityCard {
  const quotations = card.quotations.map((quotation) => correctQuotation(lens, quotation));
  return quotations.every((quotation, at) => quotation === card.quotations[at]) ? card : { ...card, quotations };
}

/** Each with what it was as published, or the same object. */
function correctMentions(lens: Lens, { article: { id, blocks, sentences, mentions } }: ArticleFile): readonly (readonly [before: Mention, after: Mention])[] {
  return mentions.flatMap((mention): readonly (readonly [Mention, Mention])[] => {
    if (!lens.touched.has(mention.entity)) return [[mention, mention]];
    const sentence = sentences[mention.sentence]!;
    const text = blocks[sentence.block]!.text.slice(sentence.from, sentence.to);
    const entity = lens.resolve(mention.entity, { article: id, text, from: mention.from - sentence.from, to: mention.to - sentence.from });
    return entity === null ? [] : [[mention, { ...mention, entity, kind: kindOf(lens, entity, mention) }]];
  });
}
