import type { ArticleFile, BlockRange, EntityRef, When } from '../../model.ts';
import type { ArticleText } from './articleText.ts';
import { findQuote, type FoundQuote } from './findQuote.ts';
import type { Highlight } from './highlight.ts';

/** A highlight with what its article says of it today. */
export interface Note {
  readonly highlight: Highlight;
  /** As the article is called today; as it was, where it is gone. */
  readonly title: string;
  readonly source: string | null;
  /** Null while the article is on its way. */
  readonly standing: { readonly kind: 'found'; readonly place: BlockRange; readonly how: FoundQuote['how'] } | { readonly kind: 'lost' } | { readonly kind: 'gone' } | null;
  /** Who and what is named in the sentences that it touches, in their order. */
  readonly names: readonly EntityRef[];
  /** When that happened which these sentences tell; where they tell of no event, the times that they say. */
  readonly times: readonly When[];
}

/**
 * @param file the article as it is today; null where the library has it no more, undefined while that is not known
 * @param text its blocks as one
 */
export function describeNote(highlight: Highlight, file: ArticleFile | null | undefined, text: ArticleText | null): Note {
  const bare = { highlight, title: highlight.title, source: null, names: [], times: [] };
  if (file === undefined) return { ...bare, standing: null };
  if (file === null || text === null) return { ...bare, standing: { kind: 'gone' } };
  const { article } = file;
  const known = { ...bare, title: article.title, source: article.source };
  const found = findQuote(text, highlight.quote, highlight.place);
  if (found === null) return { ...known, standing: { kind: 'lost' } };
  const touched = new Set(article.sentences.flatMap((sentence, index) => (touches(sentence, found.place) ? [index] : [])));
  return { ...known, standing: { kind: 'found', ...found }, names: listNames(file, touched), times: listTimes(file, touched, found.place) };
}

const touches = (a: BlockRange, b: BlockRange): boolean => a.block === b.block && a.from < b.to && b.from < a.to;

function listNames({ article, cards }: ArticleFile, touched: ReadonlySet<number>): readonly EntityRef[] {
  const ids = new Set(article.mentions.filter(({ sentence }) => touched.has(sentence)).map(({ entity }) => entity));
  return [...ids].flatMap((id) => {
    const card = cards.find((each) => each.id === id);
    return card === undefined ? [] : [{ id, kind: card.kind, name: card.name }];
  });
}

function listTimes({ article }: ArticleFile, touched: ReadonlySet<number>, place: BlockRange): readonly When[] {
  const told = article.events.filter(({ sentence }) => touched.has(sentence));
  // Of a sentence with several events, those that are in the highlighted part.
  const within = told.filter(({ sentence, from, to }) => touches({ block: article.sentences[sentence]!.block, from, to }, place));
  const events = within.length > 0 ? within : told;
  const dates = events.length > 0
    ? [...new Set(events.flatMap((event) => event.dates.slice(0, 1)))].map((index) => article.dates[index])
    : article.dates.filter(({ sentence }) => touched.has(sentence));
  return dates.flatMap((date) => (date?.placement.kind === 'placed' ? [date.placement.when] : []));
}
