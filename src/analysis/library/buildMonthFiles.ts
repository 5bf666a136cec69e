import type { ArticleSummary, CalendarMonth, MonthFile } from '../../model.ts';
import { buildLead } from './buildLead.ts';
import type { IndexedArticle, LibraryIndex } from './indexLibrary.ts';
import { monthOf } from './months.ts';
import { rankSalience } from './rankSalience.ts';
import { readingMinutes } from './readingMinutes.ts';

const TOP = 3;

/** The rows of the list by month, newest first. */
export function buildMonthFiles(index: LibraryIndex): readonly MonthFile[] {
  const months = new Map<CalendarMonth, ArticleSummary[]>();
  for (const source of index.articles) {
    const month = monthOf(source.article.published);
    const rows = months.get(month) ?? [];
    rows.push(buildSummary(index, source));
    months.set(month, rows);
  }
  return [...months].map(([month, articles]) => ({ month, articles }));
}

function buildSummary(index: LibraryIndex, source: IndexedArticle): ArticleSummary {
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
    lang: article.lang,
    dir: article.dir,
  };
}
