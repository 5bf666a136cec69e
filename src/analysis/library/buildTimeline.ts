import { compareEntries } from '../../evidence/events/compareEntries.ts';
import { openSplits, type EventSplits } from '../../evidence/events/openSplits.ts';
import type { ArticleEvent, DatedClause, EntityId, EntityRef, EventReport, LinkedArticle, TimelineEntry, When } from '../../model.ts';
import { joinReports } from '../events/joining/joinReports.ts';
import { tellReport, type Partaker, type ToldReport } from '../events/joining/tellReports.ts';
import { nameEvents } from '../events/nameEvents.ts';
import { quoteAround } from './buildQuotation.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { entityAt } from './indexLibrary.ts';

/** The article's events in order of the text, by the ids of their reports on the timeline. */
export function listEvents(article: LinkedArticle): readonly ArticleEvent[] {
  const ids = nameEvents(article);
  return article.events.map(({ from, to, dates, sentence }, at) => ({ id: ids[at]!, from, to, dates, sentence }));
}

/**
 * Every event in order of time; on the same day in the order of their first reports. What several sentences tell as one
 * event is one entry with their reports, also where they tell it with different dates.
 *
 * @param splits what was set apart by hand
 */
export function buildTimeline(index: LibraryIndex, splits: EventSplits = openSplits([])): readonly TimelineEntry[] {
  const sources = index.articles.toSorted((a, b) => compareText(a.article.published, b.article.published) || compareText(a.article.id, b.article.id));
  const told: ToldReport[] = [];
  const built = new Map<string, { readonly report: EventReport; readonly entities: readonly EntityRef[] }>();
  for (const source of sources) {
    for (const { told: one, report, entities } of tellEvents(index, source)) {
      told.push(one);
      built.set(report.id, { report, entities });
    }
  }
  return joinReports(told, index.articles.length)
    .flatMap(({ reports, when, joins, conflict }): readonly TimelineEntry[] => {
      const parts = reports.map(({ id }) => built.get(id)!);
      return splits.split({ id: parts[0]!.report.id, when, reports: parts.map(({ report }) => report), entities: uniteEntities(parts), joins, conflict }).entries;
    })
    .toSorted(compareEntries);
}

function uniteEntities(parts: readonly { readonly entities: readonly EntityRef[] }[]): readonly EntityRef[] {
  return [...new Map(parts.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity] as const))).values()];
}

function tellEvents(index: LibraryIndex, source: IndexedArticle) {
  const { article } = source;
  const ids = nameEvents(article);
  const inSentence = new Map<number, DatedClause[]>();
  for (const event of article.events) {
    const list = inSentence.get(event.sentence);
    if (list === undefined) inSentence.set(event.sentence, [event]);
    else list.push(event);
  }
  return article.events.flatMap((event, at) => {
    const [first, last] = [article.dates[event.dates[0]!], article.dates[event.dates.at(-1)!]];
    if (first === undefined || last === undefined) return [];
    const { quotation, shift } = quoteAround(index, source, event.sentence, first);
    const { text } = article.blocks[first.block]!;
    const clip = (offset: number): number => Math.min(quotation.text.length, Math.max(0, offset + shift));
    const report: EventReport = {
      id: ids[at]!,
      article: source.ref,
      quotation,
      clause: { from: clip(event.from), to: clip(event.to) },
      when: event.when,
      said: event.said === null ? null : describeSaying(article, event.said),
      expression: text.slice(first.from, last.to),
      basis: first.basis === 'stated' && last.basis === 'stated' ? 'stated' : 'inferred',
      derivation: first === last ? first.derivation : `${first.derivation}; ${last.derivation}`,
    };
    const taking = new Set(event.groups.map((group) => entityAt(article, group)));
    // Of a sentence that is quoted in part, only those who are in that part.
    const shown = new Set(quotation.marks.flatMap((mark) => (mark.kind === 'date' ? [] : [mark.entity])));
    const entities = [...shown].filter((entity) => taking.has(entity)).map((entity) => index.dossierOf.get(entity)!.ref);
    const partakers = entities.map(({ id }) => describePartaker(index, id));
    return [{ told: tellReport(report.id, article, event, inSentence.get(event.sentence)!, partakers), report, entities }];
  });
}

function describeSaying(article: LinkedArticle, date: number): { readonly expression: string; readonly when: When } | null {
  const { placement, block, from, to } = article.dates[date]!;
  return placement.kind === 'placed' ? { expression: article.blocks[block]!.text.slice(from, to), when: placement.when } : null;
}

function describePartaker(index: LibraryIndex, id: EntityId): Partaker {
  const { entity } = index.dossierOf.get(id)!;
  return { id, name: entity.name, kind: entity.kind, country: entity.gazetteer?.country ?? null, isCountry: entity.gazetteer?.type === 'country' };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
