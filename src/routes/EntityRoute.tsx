import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { EventList } from '../components/timeline/EventList.tsx';
import { EntityAside } from '../components/who/EntityAside.tsx';
import { Mentions, Roles } from '../components/who/EntityEvidence.tsx';
import { EntityHeader } from '../components/who/EntityHeader.tsx';
import { entityQuery, manifestQuery } from '../data/library.ts';
import type { EntityId } from '../model.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { PendingView } from './frame/PendingView.tsx';
import { View } from './frame/View.tsx';
import styles from './EntityRoute.module.css';

export function EntityRoute() {
  const id = useParams()['id'] as EntityId;
  const manifest = useQuery(manifestQuery());
  const query = useQuery(entityQuery(manifest.data, id));
  if (manifest.data === undefined || query.data === undefined) {
    return <PendingView title="Who & where" section="who" error={query.error ?? manifest.error} />;
  }
  if (query.data === null) return <NotFoundRoute what="name" />;
  const file = query.data;
  return (
    <View title={file.entity.name} section="who" ready>
      <div className={styles.stage}>
        <div>
          <EntityHeader file={file} />
          <Roles roles={file.roles} />
          <Mentions file={file} />
          {file.events.length > 0 && (
            <section className={styles.events}>
              <h2>Dated events</h2>
              <EventList entries={file.events} about={file.entity.id} heading="h3" />
            </section>
          )}
        </div>
        <EntityAside file={file} months={manifest.data.months} />
      </div>
    </View>
  );
}
