import type { ArticleEvent, EntityId, EventReport, LinkedArticle, TimelineEntry } from '../../model.ts';
import { buildQuotation } from './buildQuotation.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';
import { startOf } from './months.ts';

/** A sentence that names more is a list; the first of them stand for it. */
const MOST_ENTITIES = 24;

/** The article's events in order of the text; `id` is the same wherever the event is told of. */
export function listEvents(article: LinkedArticle): readonly ArticleEvent[] {
  const inSentence = new Map<number, number>();
  return article.events.map(({ date, sentence }) => {
    const number = (inSentence.get(sentence) ?? 0) + 1;
    inSentence.set(sentence, number);
    return { id: `${article.id}-s${sentence}-${number}`, date, sentence };
  });
}

/** Every dated sentence in order of time; on the same day by article and place in the text. One report each. */
export function buildTimeline(index: LibraryIndex): readonly TimelineEntry[] {
  return index.articles
    .flatMap((source) => tellEvents(index, source))
    .toSorted((a, b) => compareText(startOf(a.entry.when), startOf(b.entry.when))
      || compareText(a.source.article.id, b.source.article.id) || a.order - b.order)
    .map(({ entry }) => entry);
}

function tellEvents(index: LibraryIndex, source: IndexedArticle) {
  const { article } = source;
  return listEvents(article).flatMap(({ id, date }, order) => {
    const told = article.dates[date]!;
    if (told.placement.kind !== 'placed') return [];
    const report: EventReport = {
      article: source.ref,
      quotation: buildQuotation(index, source, told.sentence, told),
      expression: article.blocks[told.block]!.text.slice(told.from, told.to),
      basis: told.basis,
      derivation: told.derivation,
    };
    const taking = new Set<EntityId>();
    for (const group of article.events[order]!.groups) {
      if (taking.size < MOST_ENTITIES) taking.add(entityAt(article, group));
    }
    const entities = [...taking].map((entity) => index.dossierOf.get(entity)!.ref);
    const entry: TimelineEntry = { id, when: told.placement.when, reports: [report], entities };
    return [{ entry, source, order }];
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
