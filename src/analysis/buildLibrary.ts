import type { EventSplits } from '../evidence/events/openSplits.ts';
import type {
  ArticleFile, CalendarDate, EntityFile, EntitySummary, Library, Manifest, MonthFile, NotPlacedFile, OverviewFile,
  TimelineEntry, TimelineFile, WhoFile,
} from '../model.ts';
import { buildArticleFiles } from './library/buildArticleFiles.ts';
import { buildEntityFiles, buildEntitySummary } from './library/buildEntityFiles.ts';
import { buildMonthFiles } from './library/buildMonthFiles.ts';
import { buildOverview } from './library/buildOverview.ts';
import { buildQuotation } from './library/buildQuotation.ts';
import { buildTimeline } from './library/buildTimeline.ts';
import type { LibraryIndex } from './library/indexLibrary.ts';
import { indexLibrary } from './library/indexLibrary.ts';
import { endOf, startOf } from '../evidence/months.ts';

const WHO_A_PAGE = 200;
const ENTRIES_A_PAGE = 200;

/** Everything that stands in `library/`, before files have names. */
export interface LibraryFiles {
  readonly counts: Manifest['counts'];
  readonly span: Manifest['span'];
  /** Newest first. */
  readonly articles: readonly ArticleFile[];
  /** Most mentions first. */
  readonly entities: readonly EntityFile[];
  /** Newest first. */
  readonly months: readonly MonthFile[];
  /** Pages of 200, most mentions first. */
  readonly who: readonly WhoFile[];
  /** Pages of 200 in order of time; `from` and `to` are the first and the last day that a page knows of. */
  readonly timeline: readonly { readonly from: CalendarDate; readonly to: CalendarDate; readonly file: TimelineFile }[];
  readonly notPlaced: NotPlacedFile;
  readonly overview: OverviewFile;
}

/**
 * The linked articles as the app loads them. Pure; the same library gives the same files.
 *
 * @param splits which events the owner has set apart by hand; none without
 */
export function buildLibrary(library: Library, splits?: EventSplits): LibraryFiles {
  const index = indexLibrary(library);
  const timeline = buildTimeline(index, splits);
  const entities = buildEntityFiles(index, timeline);
  const summaries: readonly EntitySummary[] = entities.map((file, at) => buildEntitySummary(index, index.dossiers[at]!, file));
  return {
    counts: {
      articles: library.articles.length,
      entities: library.entities.length,
      events: timeline.length,
      words: library.articles.reduce((sum, { words }) => sum + words, 0),
    },
    span: index.span,
    articles: buildArticleFiles(index),
    entities,
    months: buildMonthFiles(index, timeline),
    who: paginate(summaries, WHO_A_PAGE).map((page) => ({ entities: page })),
    timeline: paginate(timeline, ENTRIES_A_PAGE).map(datePage),
    notPlaced: buildNotPlaced(index),
    overview: buildOverview(index, timeline, summaries),
  };
}

function datePage(entries: readonly TimelineEntry[]): LibraryFiles['timeline'][number] {
  const from = startOf(entries[0]!.when);
  const to = entries.reduce((latest, { when }) => (endOf(when) > latest ? endOf(when) : latest), from);
  return { from, to, file: { entries } };
}

/** Expressions that mean a time which cannot be fixed. Lengths of time mean none, and a "now" is as good as none. */
function buildNotPlaced(index: LibraryIndex): NotPlacedFile {
  const expressions = index.articles.flatMap((source) =>
    source.article.dates.flatMap((date) => date.placement.kind !== 'vague' || date.value === 'PRESENT_REF' ? [] : [{
      article: source.ref,
      quotation: buildQuotation(index, source, date.sentence, date),
      expression: source.article.blocks[date.block]!.text.slice(date.from, date.to),
      reason: date.placement.reason,
    }]),
  );
  return { expressions };
}

function paginate<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size));
}
