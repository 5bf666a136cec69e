import { joinDays } from '../../evidence/list/joinDays.ts';
import type { ArticleId, ArticleSummary, CalendarMonth, MonthFile, TimelineEntry } from '../../model.ts';
import { buildLead } from './buildLead.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { endOf, monthOf, startOf } from '../../evidence/months.ts';
import { rankSalience } from './rankSalience.ts';
import { readingMinutes } from './readingMinutes.ts';

const TOP = 3;

/** The rows of the list by month, newest first. */
export function buildMonthFiles(index: LibraryIndex, timeline: readonly TimelineEntry[]): readonly MonthFile[] {
  const firstTold = countFirstTold(timeline);
  const months = new Map<CalendarMonth, ArticleSummary[]>();
  for (const source of index.articles) {
    const month = monthOf(source.article.published);
    const rows = months.get(month) ?? [];
    rows.push(buildSummary(index, source, firstTold.get(source.article.id) ?? 0));
    months.set(month, rows);
  }
  return [...months].map(([month, articles]) => ({ month, articles }));
}

function buildSummary(index: LibraryIndex, source: IndexedArticle, newEvents: number): ArticleSummary {
  const { article } = source;
  const ranked = rankSalience(index, source);
  return {
    id: article.id,
    title: article.title,
    titleBasis: article.titleBasis,
    published: article.published,
    source: article.source,
    lead: buildLead(article),
    words: article.words,
    minutes: readingMinutes(article),
    top: ranked.slice(0, TOP).map(({ entity }) => index.dossierOf.get(entity)!.ref),
    entities: ranked.map(({ entity }) => entity),
    events: article.events.length,
    newEvents,
    told: joinDays(article.events.map(({ when }) => ({ from: startOf(when), to: endOf(when) }))),
    lang: article.lang,
    dir: article.dir,
  };
}

/** Of each article how many entries of the timeline begin with it. */
function countFirstTold(timeline: readonly TimelineEntry[]): ReadonlyMap<ArticleId, number> {
  const counts = new Map<ArticleId, number>();
  for (const { reports } of timeline) {
    const first = reports[0]!.article.id;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}
