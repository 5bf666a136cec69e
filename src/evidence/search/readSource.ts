import type { ArticleFile, ArticleSummary, CalendarDate } from '../../model.ts';
import type { SourceText } from './searchResult.ts';

/** What of a published article is searched. */
export function readArticle({ article }: Pick<ArticleFile, 'article'>): SourceText {
  const { id, title, published, source, lang, dir, blocks, sentences, mentions, dates, events } = article;
  return {
    id, title, published, source, lang, dir,
    blocks: blocks.map(({ text }) => text),
    sentences,
    names: mentions.map(({ entity, sentence }) => ({ entity, sentence })),
    events: events.flatMap((event) => {
      const days = event.dates.flatMap((index) => daysOf(dates[index]?.placement));
      return days.length === 0 ? [] : [{ sentence: event.sentence, from: days.toSorted()[0]!, to: days.toSorted().at(-1)! }];
    }),
  };
}

/** The same of a row of the list: its title and lead, until the whole article is here. */
export const readSummary = ({ id, title, published, source, lang, dir, lead, entities }: ArticleSummary): SourceText => ({
  id, title, published, source, lang, dir,
  blocks: [lead],
  sentences: lead === '' ? [] : [{ block: 0, from: 0, to: lead.length }],
  names: entities.map((entity) => ({ entity, sentence: 0 })),
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
