import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStores } from '../../data/dataContext.ts';
import { manifestQuery, monthsQuery } from '../../data/library.ts';
import type { ListFilter } from '../../evidence/list/listFilter.ts';
import type { ListFacts } from '../../evidence/list/matchArticle.ts';
import { minutesLeft } from '../../evidence/reading/minutesLeft.ts';
import type { ArticleId, CalendarMonth, EntityId, EntityRef, Manifest } from '../../model.ts';
import { useNewArticles } from '../frame/useNewArticles.ts';
import { useStates } from '../frame/useStates.ts';
import { useProgress } from '../reading/useProgress.ts';
import { useChosenNames } from './useChosenNames.ts';

export interface KnownFacts {
  readonly facts: ListFacts;
  /** The filter by the names that the library has: one that was joined to another is that other. */
  readonly filter: ListFilter;
  /** The names that are chosen, by their ids. */
  readonly names: ReadonlyMap<EntityId, EntityRef>;
  /** Articles of the whole library. */
  readonly total: number;
  /** What comes next is still on its way, and this is what was before. */
  readonly stale: boolean;
}

export type Reach = 'asked' | 'any period' | 'all';

const noArticles: ReadonlySet<ArticleId> = new Set();

/**
 * What is known of the articles that a filter can leave; of the months that it excludes nothing is loaded.
 *
 * @param filter null: nothing is asked
 * @param reach what else is known: nothing more, what other periods would leave, or all of the library
 */
export function useListFacts(filter: ListFilter | null, reach: Reach = 'asked'): { readonly known: KnownFacts | null; readonly error: Error | null; readonly retry: () => void } {
  const stores = useStores();
  const manifest = useQuery(manifestQuery());
  const chosen = useChosenNames(filter);
  const named = chosen.data;
  const months = useMemo(
    () => (filter === null || manifest.data === undefined || named === undefined ? undefined : chooseMonths(manifest.data, filter, new Map(named.map((name) => [name.asked, name.months])), reach)),
    [filter, manifest.data, named, reach],
  );
  const files = useQuery({ ...monthsQuery(filter === null ? undefined : manifest.data, months), placeholderData: keepPreviousData });
  const { states, kept } = useStates();
  const progress = useProgress();
  const visit = useNewArticles();
  const fresh = visit?.fresh ?? noArticles;
  // What was read cannot be told from what was not until that is known.
  const isReady = stores === null || (kept !== null && (visit !== null || filter?.is.only.includes('new') !== true));

  const known = useMemo((): KnownFacts | null => {
    if (filter === null || manifest.data === undefined || named === undefined || files.data === undefined || !isReady) return null;
    const is = new Map(named.map(({ asked, entity }) => [asked, entity?.id ?? asked]));
    const become = (chosenIds: readonly EntityId[]) => [...new Set(chosenIds.map((id) => is.get(id) ?? id))];
    return {
      facts: {
        rows: files.data.flatMap(({ articles }) => articles),
        states,
        fresh,
        left: ({ id, minutes }) => minutesLeft(minutes, states.get(id)?.state ?? 'unread', progress.get(id) ?? 0),
      },
      filter: { ...filter, who: { only: become(filter.who.only), not: become(filter.who.not) } },
      names: new Map(named.flatMap(({ entity }) => (entity === null ? [] : [[entity.id, entity] as const]))),
      total: manifest.data.counts.articles,
      stale: chosen.isPlaceholderData || files.isPlaceholderData,
    };
  }, [filter, manifest.data, named, files.data, isReady, states, fresh, progress, chosen.isPlaceholderData, files.isPlaceholderData]);

  const failed = [manifest, chosen, files].find(({ error }) => error !== null);
  return { known, error: failed?.error ?? null, retry: () => void failed?.refetch() };
}

/** The months that can hold what is asked for: those of its period, and those in which all names are told of. */
function chooseMonths(manifest: Manifest, { who, from, to }: ListFilter, told: ReadonlyMap<EntityId, readonly CalendarMonth[]>, reach: Reach): readonly CalendarMonth[] {
  if (reach === 'all') return manifest.months.map(({ month }) => month);
  const sets = who.only.map((id) => new Set(told.get(id)));
  return manifest.months.flatMap(({ month }) => {
    const isIn = reach === 'any period' || ((from === null || month >= from.slice(0, 7)) && (to === null || month <= `${to.slice(0, 7)}~`));
    return isIn && sets.every((set) => set.has(month)) ? [month] : [];
  });
}
