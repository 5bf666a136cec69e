import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { FailureLine } from '../components/FailureLine.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { EntitySections } from '../components/who/index/EntitySections.tsx';
import { IndexControls } from '../components/who/index/IndexControls.tsx';
import { NothingFound } from '../components/who/index/NothingFound.tsx';
import { readWhoFilter } from '../components/who/index/readWhoFilter.ts';
import { SearchBox } from '../components/who/index/SearchBox.tsx';
import { indexEntities, searchEntities } from '../components/who/index/searchEntities.ts';
import { sortEntities } from '../components/who/index/sortEntities.ts';
import { kinds } from '../components/words/kinds.ts';
import { plural } from '../components/words/plural.ts';
import { manifestQuery, whoQuery } from '../data/library.ts';
import type { EntitySummary } from '../model.ts';
import { correctionsPath, whoPath, type WhoFilter } from '../paths.ts';
import { useAnnouncement } from './frame/Announcer.tsx';
import { PendingView } from './frame/PendingView.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { useTyping } from './frame/useTyping.ts';
import { View } from './frame/View.tsx';
import styles from './WhoRoute.module.css';

const title = 'Who & where';

export function WhoRoute() {
  const manifest = useQuery(manifestQuery());
  const who = useQuery(whoQuery(manifest.data));
  if (manifest.data === undefined || who.data === undefined) {
    return <PendingView title={title} section="who" error={manifest.error ?? who.error} />;
  }
  return <WhoIndex entities={who.data.entities} articles={manifest.data.counts.articles} />;
}

function WhoIndex({ entities, articles }: { readonly entities: readonly EntitySummary[]; readonly articles: number }) {
  const search = useAddressSearch();
  const stated = useMemo(() => readWhoFilter(search), [search]);
  const navigate = useNavigate();
  const write = useCallback((q: string) => void navigate(`/${whoPath({ ...stated, q, pages: undefined })}`, { replace: true }), [navigate, stated]);
  const typing = useTyping(stated.q ?? '', whoPath({ ...stated, q: undefined, pages: undefined }), write);
  // The rows follow the keys as fast as they can, the box never waits for them.
  const query = useDeferredValue(typing.text);

  const isSearched = query.trim() !== '';
  const index = useMemo(() => (isSearched ? indexEntities(entities) : null), [entities, isSearched]);
  const named = useMemo(
    () => sortEntities(index === null ? entities.map((entity) => ({ entity, alias: null })) : searchEntities(index, query), stated.sort),
    [entities, index, query, stated.sort],
  );
  const inCountry = stated.country === undefined ? named : named.filter(({ entity }) => entity.gazetteer?.country === stated.country);
  const shown = stated.kind === undefined ? inCountry : inCountry.filter(({ entity }) => entity.kind === stated.kind);
  const counts = new Map(kinds.map((kind) => [kind, inCountry.filter(({ entity }) => entity.kind === kind).length]));
  const matching = useMemo(() => named.map(({ entity }) => entity), [named]);

  // What is typed and not yet in the address is part of every choice.
  const filter: WhoFilter = typing.rests ? stated : { ...stated, q: typing.text, pages: undefined };
  const isFiltered = isSearched || stated.kind !== undefined || stated.country !== undefined;
  const summary = isFiltered ? `${shown.length} of ${plural(entities.length, 'name')}` : `${plural(entities.length, 'name')} in ${plural(articles, 'article')}`;
  useAnnouncement(typing.rests ? `${title}: ${summary}` : '');
  return (
    <View title={title} section="who" ready stays>
      <div className={styles.stage}>
        <ViewHead title={title}>{summary}</ViewHead>
        <IndexControls filter={filter} counts={counts}>
          <SearchBox text={typing.text} onType={typing.type} onRest={typing.settle} />
        </IndexControls>
        {stated.view === 'map' && <LoadedMap entities={matching} filter={filter} />}
        <EntitySections found={shown} filter={filter} query={query} />
        {shown.length === 0 && (entities.length === 0
          ? <p className={styles.empty}>The articles name nobody and nothing yet.</p>
          : <NothingFound filter={{ ...filter, q: query }} elsewhere={named.length} />)}
        <p className={styles.corrections}><a href={correctionsPath()}>What you have put right</a></p>
      </div>
    </View>
  );
}

/** The map's code and the atlas come when it is opened, and stay. */
function LoadedMap({ entities, filter }: { readonly entities: readonly EntitySummary[]; readonly filter: WhoFilter }) {
  const map = useQuery({
    queryKey: ['code', 'map'],
    queryFn: async () => import('../components/who/map/PlacesMap.tsx'),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (map.isError) return <FailureLine what="The map" onRetry={() => void map.refetch()} />;
  if (map.data === undefined) return <div className={styles.mapSpace} aria-hidden="true" />;
  const { PlacesMap } = map.data;
  return <PlacesMap entities={entities} filter={filter} />;
}
