import type { ArticleId, ArticleSummary } from '../../model.ts';
import { parseDays, parseDaySpan, type DaySpan } from '../search/parseDays.ts';
import { readingStates, type ListFilter, type ListState, type ReadingState } from './listFilter.ts';

/** What is known of the articles: what is published, and what the reader has done with them. */
export interface ListFacts {
  /** In any order; each article once. */
  readonly rows: readonly ArticleSummary[];
  /** What is not in it is unread and not saved. */
  readonly states: ReadonlyMap<ArticleId, { readonly state: ReadingState; readonly saved: boolean }>;
  /** Come into the library since the reader's last visit. */
  readonly fresh: ReadonlySet<ArticleId>;
  /** Minutes that reading it to the end still takes; 0 where it was read. */
  readonly left: (article: ArticleSummary) => number;
}

/** The parts of a filter, each of which an article meets or fails by itself. */
export type FilterPart = 'who' | 'source' | 'state' | 'saved' | 'new' | 'published' | 'event';

/** The parts that an article fails; within the filter where there are none. */
export function openMatcher({ states, fresh }: Pick<ListFacts, 'states' | 'fresh'>, { who, source, is, from, to, event }: ListFilter): (article: ArticleSummary) => readonly FilterPart[] {
  const wanted: readonly ReadingState[] = readingStates.filter((state) => is.only.includes(state));
  const unwanted: readonly ReadingState[] = readingStates.filter((state) => is.not.includes(state));
  const span = { from: from === null ? '' : parseDays(from)!.from, to: to === null ? '9999-99' : parseDays(to)!.to };
  const days = event === null ? null : parseDaySpan(event);
  const [namesAll, namesNone] = [new Set(who.only), new Set(who.not)];

  return (article) => {
    const kept = states.get(article.id);
    const state = kept?.state ?? 'unread';
    const failed: FilterPart[] = [];
    if (namesAll.size + namesNone.size > 0 && !meetsNames(article, namesAll, namesNone)) failed.push('who');
    if ((source.only.length > 0 && !includes(source.only, article.source)) || includes(source.not, article.source)) failed.push('source');
    if ((wanted.length > 0 && !wanted.includes(state)) || unwanted.includes(state)) failed.push('state');
    if (isOtherwise(is, 'saved', kept?.saved === true)) failed.push('saved');
    if (isOtherwise(is, 'new', fresh.has(article.id))) failed.push('new');
    if (article.published < span.from || article.published > span.to) failed.push('published');
    if (days !== null && !article.told.some((told) => touches(told, days))) failed.push('event');
    return failed;
  };
}

const isOtherwise = ({ only, not }: ListFilter['is'], state: ListState, is: boolean): boolean => (is ? not : only).includes(state);

const includes = (sources: readonly string[], source: string | null): boolean => source !== null && sources.includes(source);

function meetsNames({ entities }: ArticleSummary, all: ReadonlySet<string>, none: ReadonlySet<string>): boolean {
  let met = 0;
  for (const id of entities) {
    if (none.has(id)) return false;
    if (all.has(id)) met += 1;
  }
  return met === all.size;
}

/** Whether `2023-03` or `2022..2023-05-02` has a day of the span. As text, because there are very many: `~` comes after all that could follow. */
function touches(told: string, { from, to }: DaySpan): boolean {
  const [first, last = first] = told.split('..');
  return first! <= to && `${last!}~` >= from;
}
