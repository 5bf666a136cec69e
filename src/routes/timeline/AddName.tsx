import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { countNames } from '../../components/timeline/filter/countNames.ts';
import { writeTimelineFilter, type Asked } from '../../components/timeline/filter/readTimelineFilter.ts';
import { manifestQuery, whoQuery } from '../../data/library.ts';
import type { EntityId, TimelineEntry } from '../../model.ts';
import { timelinePath } from '../../paths.ts';
import styles from './TimelineTools.module.css';

const NamePicker = lazy(async () => ({ default: (await import('../../components/timeline/filter/NamePicker.tsx')).NamePicker }));

/** Adds a name that has no chip. The index of names and what searches in it are loaded on the first tap. */
export function AddName({ asked, entries }: {
  readonly asked: Asked;
  /** A name can be added that takes part in one of these. */
  readonly entries: readonly TimelineEntry[];
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [used, setUsed] = useState(false);
  const navigate = useNavigate();
  const manifest = useQuery(manifestQuery()).data;
  const who = useQuery(whoQuery(used ? manifest : undefined));
  const events = useMemo(() => new Map(used ? countNames(entries).map(({ entity, events }) => [entity.id, events]) : []), [used, entries]);
  const addable = useMemo(() => (who.data?.entities ?? []).filter(({ id }) => events.has(id) && !asked.who.includes(id)), [who.data, events, asked.who]);
  const choose = (id: EntityId) => void navigate(`/${timelinePath(writeTimelineFilter({ ...asked, who: [...asked.who, id], open: [] }))}`);
  return (
    <>
      <button
        type="button"
        className={styles.add}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setUsed(true);
          setAnchor(event.currentTarget);
          if (who.isError) void who.refetch();
        }}
      >
        {who.isError && anchor !== null ? 'Names could not be loaded: try again' : 'More names …'}
      </button>
      {used && who.data !== undefined && (
        <Suspense><NamePicker anchor={anchor} entities={addable} events={events} onChoose={choose} onClose={() => setAnchor(null)} /></Suspense>
      )}
    </>
  );
}
