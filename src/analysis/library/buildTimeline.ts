import type { ArticleEvent, EntityId, EventReport, LinkedArticle, TimelineEntry } from '../../model.ts';
import { buildQuotation } from './buildQuotation.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';
import { startOf } from './months.ts';

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
  // The events of one sentence share one list of groups.
  const partakers = new Map<readonly number[], ReadonlySet<EntityId>>();
  for (const { groups } of article.events) {
    if (!partakers.has(groups)) partakers.set(groups, new Set(groups.map((group) => entityAt(article, group))));
  }
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
    // Of a sentence that is quoted in part, only those who are in that part.
    const shown = new Set(report.quotation.marks.flatMap((mark) => (mark.kind === 'date' ? [] : [mark.entity])));
    const taking = partakers.get(article.events[order]!.groups)!;
    const entities = [...shown].filter((entity) => taking.has(entity)).map((entity) => index.dossierOf.get(entity)!.ref);
    const entry: TimelineEntry = { id, when: told.placement.when, reports: [report], entities };
    return [{ entry, source, order }];
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
