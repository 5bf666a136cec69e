import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { FailureLine } from '../components/FailureLine.tsx';
import { MonthSection } from '../components/list/MonthSection.tsx';
import { Overview } from '../components/list/Overview.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { firstMonths, manifestQuery, monthsQuery, overviewQuery } from '../data/library.ts';
import type { RowReading } from '../components/list/ArticleRow.tsx';
import type { ArticleId, CalendarMonth } from '../model.ts';
import { listPath, notebookPath } from '../paths.ts';
import { Later } from './frame/Later.tsx';
import { PendingView } from './frame/PendingView.tsx';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { ListTools } from './list/ListTools.tsx';
import { View } from './frame/View.tsx';
import styles from './ListRoute.module.css';

const NarrowedList = lazy(async () => ({ default: (await import('./list/NarrowedList.tsx')).NarrowedList }));

const OfflineLine = lazy(async () => ({ default: (await import('./frame/OfflineLine.tsx')).OfflineLine }));

const SinceLastVisit = lazy(async () => ({ default: (await import('./frame/states/SinceLastVisit.tsx')).SinceLastVisit }));

const Readings = lazy(async () => ({ default: (await import('./frame/states/Readings.tsx')).Readings }));

const noReadings: ReadonlyMap<ArticleId, RowReading> = new Map();

export function ListRoute() {
  const search = useAddressSearch();
  // How far the whole list is unfolded asks for no other list.
  const asks = [...search.keys()].some((name) => name !== 'since');
  const manifest = useQuery(manifestQuery());
  const overview = useQuery(overviewQuery(manifest.data));
  const months = manifest.data && firstMonths(manifest.data, search.get('since') as CalendarMonth | null);
  const rows = useQuery(monthsQuery(manifest.data, months));
  const [listed, setListed] = useState(false);
  const onListed = useCallback(() => setListed(true), []);
  const [readings, setReadings] = useState<ReadonlyMap<ArticleId, RowReading>>(noReadings);

  if (manifest.data === undefined || rows.data === undefined) {
    return <PendingView title="Articles" section="articles" error={manifest.error ?? rows.error} />;
  }
  const { counts } = manifest.data;
  const files = rows.data;
  const minutes = files.reduce((sum, { articles }) => sum + articles.reduce((all, article) => all + article.minutes, 0), 0);
  const older = manifest.data.months.find(({ month }) => !months?.includes(month));
  const whole = (
    <>
      {files.map(({ month, articles }) => <MonthSection key={month} month={month} articles={articles} readings={readings} />)}
      {counts.articles === 0 && <p className={styles.empty}>The library is empty. Put articles into the seeds folder and build it again.</p>}
      {older !== undefined && <p className={styles.older}><a href={listPath({ since: older.month })}>Older articles</a></p>}
    </>
  );

  return (
    <View title="Articles" section="articles" ready={!asks || listed} stays>
      <div className={styles.stage}>
        <div>
          <ViewHead title="Articles">{plural(counts.articles, 'article')}{!asks && older === undefined && ` · ${minutes} min`}<Later><SinceLastVisit /></Later></ViewHead>
          {counts.articles > 0 && <ListTools search={search} asks={asks} most={overview.data?.most ?? []} />}
          <Suspense fallback={<Skeleton />}>{asks ? <NarrowedList search={search} readings={readings} whole={whole} onListed={onListed} /> : whole}</Suspense>
          <Later><OfflineLine /><Readings onReadings={setReadings} /></Later>
          <p className={styles.notebook}><a href={notebookPath()}>Your highlights and notes</a></p>
        </div>
        {overview.data && <Overview overview={overview.data} />}
        {overview.isError && <FailureLine what="What stands beside the list" onRetry={() => void overview.refetch()} />}
      </div>
    </View>
  );
}
