import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { EventList } from '../components/timeline/EventList.tsx';
import { AsTold } from '../components/who/AsTold.tsx';
import { EntityAside } from '../components/who/EntityAside.tsx';
import { Mentions, Roles } from '../components/who/EntityEvidence.tsx';
import { EntityHeader } from '../components/who/EntityHeader.tsx';
import { formatDate } from '../components/words/formatDate.ts';
import { entityQuery, manifestQuery } from '../data/library.ts';
import { cutEntity } from '../evidence/cutEntity.ts';
import type { CalendarDate, EntityFile, EntityId, Manifest, TimelineEntry } from '../model.ts';
import { dossierPath, entityPath } from '../paths.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { ApartButton } from './correcting/ApartButton.tsx';
import { PutRightButton } from './correcting/PutRightButton.tsx';
import type { RouteProps } from './frame/lazyRoute.tsx';
import { PendingView } from './frame/PendingView.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { View } from './frame/View.tsx';
import styles from './EntityRoute.module.css';

export function EntityRoute({ id: asked }: RouteProps) {
  const id = asked as EntityId;
  const manifest = useQuery(manifestQuery());
  const query = useQuery(entityQuery(manifest.data, id));
  useOwnAddress(id, manifest.data, query.data ?? null);
  if (manifest.data === undefined || query.data === undefined) {
    return <PendingView title="Who & where" section="who" error={query.error ?? manifest.error} />;
  }
  if (query.data === null) return <NotFoundRoute what="name" />;
  return <EntityView whole={query.data} manifest={manifest.data} />;
}

/** A name that was merged into another has that one's page, at that one's address. */
function useOwnAddress(id: EntityId, manifest: Manifest | undefined, file: EntityFile | null): void {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const own = file?.entity.id ?? id;
  useEffect(() => {
    if (own === id) return;
    // The page is there already: at its own address it must not be asked for again.
    queries.setQueryData(entityQuery(manifest, own).queryKey, file);
    void navigate(`/${entityPath(own)}${search}${hash}`, { replace: true });
  }, [own, id, manifest, file, search, hash, navigate, queries]);
}

function EntityView({ whole, manifest }: { readonly whole: EntityFile; readonly manifest: Manifest }) {
  const search = useAddressSearch();
  const asked = useLocation().search.replace(/^\?/, '');
  const until = readDay(search.get('until'));
  const since = until === undefined ? readDay(search.get('since')) : undefined;
  const articles = readCount(search.get('articles'));
  const day = until ?? since;
  const cut = useMemo(() => (day === undefined ? null : cutEntity(whole, day, manifest.span)), [whole, day, manifest.span]);
  const file = until === undefined || cut === null ? whole : cut.told;
  const { entity } = file;
  return (
    // While the page comes to life it is the same whatever stands behind the `?`, and the place asked for may not be there yet.
    <View title={until === undefined ? entity.name : `${entity.name} up to ${formatDate(until)}`} section="who" ready={asked === '' || search.size > 0}>
      <div className={styles.stage}>
        <div>
          {cut !== null && day !== undefined && <AsTold id={entity.id} day={day} whole={until === undefined} later={cut.later.articles} />}
          <EntityHeader file={file} tools={<><a className={styles.dossier} href={dossierPath({ who: entity.id, until })}>Make a dossier</a><PutRightButton entity={whole.entity} /></>} />
          <Roles file={file} />
          <Mentions file={file} reading={{ until, since, articles }} />
          {file.events.length > 0 && (
            <section className={styles.events}>
              <h2>Dated events</h2>
              <EventList entries={file.events} about={[entity.id]} putRight={putRight} heading="h3" />
            </section>
          )}
        </div>
        <EntityAside file={file} whole={whole} months={manifest.months} until={until} />
      </div>
    </View>
  );
}

const putRight = (entry: TimelineEntry) => <ApartButton entry={entry} />;

/** A day from the address; nothing where it is none. */
function readDay(text: string | null): CalendarDate | undefined {
  const day = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // The thirtieth of February is read as a day of March, or as none.
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(text)) ? (text as CalendarDate) : undefined;
}

/** How many articles the address asks for; nothing where it is no number. */
const readCount = (text: string | null): number | undefined => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : undefined);
