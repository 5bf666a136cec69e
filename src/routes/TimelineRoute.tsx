import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { readTimelineFilter } from '../components/timeline/filter/readTimelineFilter.ts';
import { entityQuery, manifestQuery, notPlacedQuery, timelineQuery } from '../data/library.ts';
import type { CalendarDate, EntityId } from '../model.ts';
import { PendingView } from './frame/PendingView.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { TimelineView } from './timeline/TimelineView.tsx';
import { useHydrated } from './timeline/useHydrated.ts';

export function TimelineRoute() {
  const search = useAddressSearch();
  const location = useLocation();
  const hydrated = useHydrated();
  const stated = useMemo(() => readTimelineFilter(search), [search]);
  const manifest = useQuery(manifestQuery());
  const timeline = useQuery(timelineQuery(manifest.data));
  const notPlaced = useQuery(notPlacedQuery(manifest.data));
  const named = useQueries({ queries: stated.who.map((id) => entityQuery(manifest.data, id)) }).map(({ data }) => data?.entity ?? null);
  // One that was joined to another is that other.
  const who = [...new Set(stated.who.map((id, at) => named[at]?.id ?? id))].join(' ');
  const asked = useMemo(() => ({ ...stated, who: who === '' ? [] : (who.split(' ') as EntityId[]) }), [stated, who]);
  if (manifest.data === undefined || timeline.data === undefined) {
    return <PendingView title="Timeline" section="timeline" error={manifest.error ?? timeline.error} />;
  }
  const newest = manifest.data.span?.to ?? firstDay;
  return (
    <TimelineView
      entries={timeline.data.entries}
      notPlaced={notPlaced.data ?? null}
      onRetry={notPlaced.isError ? () => void notPlaced.refetch() : null}
      asked={asked}
      named={named.filter((entity) => entity !== null)}
      event={hydrated && location.hash.startsWith('#e-') ? location.hash.slice('#e-'.length) : null}
      today={hydrated ? laterOf(newest, readToday()) : newest}
      // What the address asks for is there only after the page has come to life.
      ready={hydrated || (location.search === '' && location.hash === '')}
    />
  );
}

const firstDay = '0000-01-01' as CalendarDate;

const readToday = (): CalendarDate => new Date().toISOString().slice(0, 10) as CalendarDate;

const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
