import { useQuery } from '@tanstack/react-query';
import { Chip, Chips } from '../components/Chips.tsx';
import { FailureLine } from '../components/FailureLine.tsx';
import { EntityDot } from '../components/EntityDot.tsx';
import { formatMonthSpan } from '../components/words/formatDate.ts';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { EventList } from '../components/timeline/EventList.tsx';
import { LanesDrawing } from '../components/timeline/LanesDrawing.tsx';
import { NotPlaced } from '../components/timeline/NotPlaced.tsx';
import { manifestQuery, notPlacedQuery, timelineQuery } from '../data/library.ts';
import type { EntityId, EntityRef, TimelineEntry } from '../model.ts';
import { timelinePath } from '../paths.ts';
import { PendingView } from './frame/PendingView.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { View } from './frame/View.tsx';
import styles from './TimelineRoute.module.css';

const chipsShown = 6;

export function TimelineRoute() {
  const search = useAddressSearch();
  const who = search.get('who') as EntityId | null;
  const manifest = useQuery(manifestQuery());
  const timeline = useQuery(timelineQuery(manifest.data));
  const notPlaced = useQuery(notPlacedQuery(manifest.data));
  if (manifest.data === undefined || timeline.data === undefined) {
    return <PendingView title="Timeline" section="timeline" error={manifest.error ?? timeline.error} />;
  }
  const { entries } = timeline.data;
  const shown = who === null ? entries : entries.filter(({ entities }) => entities.some(({ id }) => id === who));
  const chips = mostTold(entries, who);
  return (
    <View title="Timeline" section="timeline" ready>
      <div className={styles.stage}>
        <ViewHead title="Timeline">{summary(shown, who === null ? null : entries.length)}</ViewHead>
        {chips.length > 0 && (
          <Chips label="Filter by name">
            <Chip href={timelinePath()} on={who === null}>All</Chip>
            {chips.map(({ id, kind, name }) => (
              <Chip key={id} href={id === who ? timelinePath() : timelinePath({ who: id })} on={id === who}><EntityDot kind={kind} />{name}</Chip>
            ))}
          </Chips>
        )}
        <LanesDrawing entries={shown} here={who === null ? timelinePath() : timelinePath({ who })} />
        <EventList entries={shown} {...(who === null ? {} : { about: who })} />
        {shown.length === 0 && <p className={styles.empty}>{who === null ? 'No article tells of a dated event.' : 'No dated event names this.'}</p>}
        {who === null && notPlaced.data && <NotPlaced file={notPlaced.data} />}
        {notPlaced.isError && <FailureLine what="The list of times that are not placed" onRetry={() => void notPlaced.refetch()} />}
      </div>
    </View>
  );
}

function summary(shown: readonly TimelineEntry[], all: number | null): string {
  const articles = new Set(shown.flatMap(({ reports }) => reports.map(({ article }) => article.id))).size;
  const starts = shown.map(({ when }) => (when.kind === 'before' ? when.latest : when.earliest)).sort();
  const span = starts.length === 0 ? '' : ` · ${formatMonthSpan(starts[0]!, starts.at(-1)!)}`;
  const events = all === null ? plural(shown.length, 'dated event') : `${shown.length} of ${plural(all, 'dated event')}`;
  return `${events} from ${plural(articles, 'article')}${span}`;
}

/** The names with the most events, and always the one that is chosen. */
function mostTold(entries: readonly TimelineEntry[], chosen: EntityId | null): readonly EntityRef[] {
  const counts = new Map<EntityId, { readonly entity: EntityRef; readonly count: number }>();
  for (const entity of entries.flatMap(({ entities }) => entities)) counts.set(entity.id, { entity, count: (counts.get(entity.id)?.count ?? 0) + 1 });
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.entity.name < b.entity.name ? -1 : 1)).map(({ entity }) => entity);
  const first = sorted.slice(0, chipsShown);
  const also = chosen === null || first.some(({ id }) => id === chosen) ? undefined : sorted.find(({ id }) => id === chosen);
  return also === undefined ? first : [also, ...first];
}
