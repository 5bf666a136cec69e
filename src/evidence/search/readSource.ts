import type { ArticleFile, ArticleSummary, CalendarDate } from '../../model.ts';
import type { Lens } from '../corrections/openLens.ts';
import type { SourceText } from './searchResult.ts';

/**
 * What of a published article is searched.
 *
 * @param lens the reader's corrections; null where there are none
 */
export function readArticle({ article }: Pick<ArticleFile, 'article'>, lens: Lens | null = null): SourceText {
  const { id, title, published, source, lang, dir, blocks, sentences, mentions, dates, events } = article;
  return {
    id, title, published, source, lang, dir,
    blocks: blocks.map(({ text }) => text),
    others: blocks.flatMap((block, index) => (block.lang === undefined && block.dir === undefined ? [] : [{ block: index, lang: block.lang ?? lang, dir: block.dir ?? dir }])),
    sentences,
    names: mentions.flatMap(({ entity, sentence, from, to }) => {
      if (lens?.touched.has(entity) !== true) return [{ entity, sentence }];
      const range = sentences[sentence]!;
      const text = blocks[range.block]!.text.slice(range.from, range.to);
      const meant = lens.resolve(entity, { article: id, text, from: from - range.from, to: to - range.from });
      return meant === null ? [] : [{ entity: meant, sentence }];
    }),
    events: events.flatMap((event) => {
      const days = event.dates.flatMap((index) => daysOf(dates[index]?.placement));
      return days.length === 0 ? [] : [{ sentence: event.sentence, from: days.toSorted()[0]!, to: days.toSorted().at(-1)! }];
    }),
  };
}

/** The same of a row of the list: its title and lead, until the whole article is here. */
export const readSummary = ({ id, title, published, source, lang, dir, lead, entities }: ArticleSummary, lens: Lens | null = null): SourceText => ({
  id, title, published, source, lang, dir,
  blocks: [lead],
  sentences: lead === '' ? [] : [{ block: 0, from: 0, to: lead.length }],
  names: entities.flatMap((entity) => {
    const meant = lens === null ? entity : lens.trace(entity, id).entity;
    return meant === null ? [] : [{ entity: meant, sentence: 0 }];
  }),
  events: [],
});

/** An open end counts for its one day that is known. */
function daysOf(placement: ArticleFile['article']['dates'][number]['placement'] | undefined): readonly CalendarDate[] {
  if (placement?.kind !== 'placed') return [];
  const { when } = placement;
  switch (when.kind) {
    case 'interval':
      return [when.earliest, when.latest];
    case 'before':
      return [when.latest];
    case 'after':
      return [when.earliest];
  }
}
