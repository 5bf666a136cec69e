import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { Chip, Chips } from '../components/Chips.tsx';
import { FailureLine } from '../components/FailureLine.tsx';
import { EntityDot } from '../components/EntityDot.tsx';
import { MonthSection } from '../components/list/MonthSection.tsx';
import { Overview } from '../components/list/Overview.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { entityQuery, firstMonths, manifestQuery, monthsQuery, overviewQuery } from '../data/library.ts';
import type { CalendarMonth, EntityId, EntityRef } from '../model.ts';
import { listPath, notebookPath } from '../paths.ts';
import { Later } from './frame/Later.tsx';
import { PendingView } from './frame/PendingView.tsx';
import { useProgress } from './reading/useProgress.ts';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { View } from './frame/View.tsx';
import styles from './ListRoute.module.css';

const OfflineLine = lazy(async () => ({ default: (await import('./frame/OfflineLine.tsx')).OfflineLine }));

const chipsShown = 4;

export function ListRoute() {
  const search = useAddressSearch();
  const asked = search.get('who') as EntityId | null;
  const manifest = useQuery(manifestQuery());
  const entity = useQuery(entityQuery(manifest.data, asked));
  // One that was joined to another is that other.
  const who = entity.data?.entity.id ?? asked;
  const overview = useQuery(overviewQuery(manifest.data));
  const wanted = entity.data?.articles.map(({ article }) => article);
  const months = manifest.data && (who === null
    ? firstMonths(manifest.data, search.get('since') as CalendarMonth | null)
    : wanted && [...new Set(wanted.map(({ published }) => published.slice(0, 7) as CalendarMonth))]);
  const rows = useQuery(monthsQuery(manifest.data, who !== null && entity.data === null ? [] : months));
  const progress = useProgress();

  if (manifest.data === undefined || rows.data === undefined) {
    return <PendingView title="Articles" section="articles" error={manifest.error ?? entity.error ?? rows.error} />;
  }
  const { counts } = manifest.data;
  const files = who === null ? rows.data : rows.data.map((file) => ({ ...file, articles: file.articles.filter((article) => article.entities.includes(who)) }));
  const shown = files.reduce((sum, { articles }) => sum + articles.length, 0);
  const minutes = files.reduce((sum, { articles }) => sum + articles.reduce((all, article) => all + article.minutes, 0), 0);
  const older = who === null ? manifest.data.months.find(({ month }) => !months?.includes(month)) : undefined;
  const chips = chipsFor(overview.data?.most ?? [], entity.data?.entity ?? null);

  return (
    <View title="Articles" section="articles" ready>
      <div className={styles.stage}>
        <div>
          <ViewHead title="Articles">{who === null ? `${plural(counts.articles, 'article')}${older === undefined ? ` · ${minutes} min` : ''}` : `${shown} of ${plural(counts.articles, 'article')}`}</ViewHead>
          {chips.length > 0 && (
            <Chips label="Filter by name">
              <Chip href={listPath()} on={who === null}>All</Chip>
              {chips.map(({ id, kind, name }) => (
                <Chip key={id} href={id === who ? listPath() : listPath({ who: id })} on={id === who}><EntityDot kind={kind} />{name}</Chip>
              ))}
            </Chips>
          )}
          {files.map(({ month, articles }) => articles.length > 0 && <MonthSection key={month} month={month} articles={articles} progress={progress} />)}
          {shown === 0 && <Empty filtered={who !== null} />}
          {older !== undefined && <p className={styles.older}><a href={listPath({ since: older.month })}>Older articles</a></p>}
          <Later><OfflineLine /></Later>
          <p className={styles.notebook}><a href={notebookPath()}>Your highlights and notes</a></p>
        </div>
        {overview.data && <Overview overview={overview.data} />}
        {overview.isError && <FailureLine what="What stands beside the list" onRetry={() => void overview.refetch()} />}
      </div>
    </View>
  );
}

/** The most mentioned, and always the one that is chosen. */
function chipsFor(most: readonly EntityRef[], chosen: EntityRef | null): readonly EntityRef[] {
  const first = most.slice(0, chipsShown);
  return chosen === null || first.some(({ id }) => id === chosen.id) ? first : [chosen, ...first];
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  return (
    <p className={styles.empty}>
      {filtered ? <>No article names this. <a href={listPath()}>Show all articles</a></> : 'The library is empty. Put articles into the seeds folder and build it again.'}
    </p>
  );
}
