import type { ArticleId, CalendarDate, EntityId, EventReport, TimelineEntry } from '../../../src/model.ts';
import { settleWhen } from '../../../src/evidence/events/settleWhen.ts';
import { whenOf } from '../../analysis/library/markedArticle.ts';

/** A report as `id published earliest..latest`. */
export function makeReport(told: string): EventReport {
  const [id = '', published = '', time = ''] = told.split(' ');
  const [earliest = '', latest = ''] = time.split('..');
  const day = published as CalendarDate;
  return {
    id,
    article: { id: `article-${id}` as ArticleId, title: id, published: day, source: null },
    quotation: { article: `article-${id}` as ArticleId, sentence: 0, text: id, published: day, marks: [] },
    clause: { from: 0, to: id.length }, when: whenOf(earliest, latest), said: null, expression: id, basis: 'stated', derivation: id,
  };
}

/** `who` are names, apart by blanks. */
export function makeEntry(who: string, ...told: readonly string[]): TimelineEntry {
  const reports = told.map(makeReport);
  const entities = who.split(' ').filter(Boolean).map((name) => ({ id: name.toLowerCase() as EntityId, kind: 'person' as const, name }));
  return { id: reports[0]!.id, when: settleWhen(reports.map(({ when }) => when)), reports, entities, joins: [], conflict: [] };
}
