import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { FailureLine } from '../../components/FailureLine.tsx';
import type { RowReading } from '../../components/list/ArticleRow.tsx';
import { listAddress, listParameters } from '../../components/list/filter/listAddress.ts';
import { NarrowedRows } from '../../components/list/filter/NarrowedRows.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { plural } from '../../components/words/plural.ts';
import { isNarrowed } from '../../evidence/list/conditions.ts';
import type { ArticleId } from '../../model.ts';
import { useAnnouncement } from '../frame/Announcer.tsx';
import { NothingListed } from './NothingListed.tsx';
import { PinThis } from './pinned/PinThis.tsx';
import { useAsked } from './useAsked.ts';
import { useListed } from './useListed.ts';
import styles from './NarrowedList.module.css';

const aPage = 60;

/** The list as the address asks for it: narrowed, ordered, or both. */
export function NarrowedList({ search, readings, whole, onListed }: {
  readonly search: URLSearchParams;
  readonly readings: ReadonlyMap<ArticleId, RowReading>;
  /** The whole list, which is what is left where nothing that was asked can be understood. */
  readonly whole: ReactNode;
  /** The list stands. */
  readonly onListed: () => void;
}) {
  const { asked, unclear } = useAsked(search);
  const asksNothing = !isNarrowed(asked.filter) && asked.sort === 'newest';
  const { rows, known, error, retry } = useListed(asksNothing ? null : asked);
  const pages = Math.max(1, Math.floor(Number(search.get('pages') ?? 1)) || 1);
  const navigate = useNavigate();

  // A name that was joined to another is that one, here and in what is opened from here.
  const now = known === null ? null : { ...asked, filter: known.filter };
  const moved = now !== null && !known!.stale && listParameters(now) !== listParameters(asked) ? listAddress(now) : null;
  useEffect(() => {
    if (moved !== null) void navigate(`/${moved.slice(2)}`, { replace: true });
  }, [moved, navigate]);

  const isListed = rows !== null || error !== null || asksNothing;
  useLayoutEffect(() => {
    if (isListed) onListed();
  }, [isListed, onListed]);
  const count = rows === null || known === null ? null : `${String(rows.length)} of ${plural(known.total, 'article')}`;
  useAnnouncement(count === null || known?.stale === true ? 'Articles' : `Articles: ${count}`);

  return (
    <>
      {unclear.length > 0 && <p className={styles.unclear}>The address says {unclear.map((word) => `“${word}”`).join(', ')}, which means nothing here and narrows nothing.</p>}
      {asksNothing ? whole : rows === null || known === null ? error === null ? <Skeleton /> : <FailureLine what="The list" onRetry={retry} /> : (
        <>
          <div className={styles.found}>
            <span>{count}</span>
            {rows.length > 0 && <span>{tellMinutes(rows.reduce((sum, row) => sum + known.facts.left(row), 0))}</span>}
            <PinThis key={listParameters(asked)} asked={asked} names={known.names} />
          </div>
          <NarrowedRows rows={rows.slice(0, pages * aPage)} sort={asked.sort} readings={readings} of={listParameters(asked)} />
          {rows.length > pages * aPage && <p className={styles.more}><a href={listAddress(asked, pages + 1)}>More articles</a> {pages * aPage} of {rows.length} are shown.</p>}
          {rows.length === 0 && <NothingListed asked={asked} />}
        </>
      )}
    </>
  );
}

const tellMinutes = (minutes: number): string => (minutes === 0 ? 'all read' : minutes < 120 ? `${String(minutes)} min left` : `${String(Math.round(minutes / 60))} hours left`);
