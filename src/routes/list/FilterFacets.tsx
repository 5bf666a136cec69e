import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FacetPanel } from '../../components/list/filter/facets/FacetPanel.tsx';
import { manifestQuery, whoQuery } from '../../data/library.ts';
import { countFacets } from '../../evidence/list/countFacets.ts';
import type { ListAsked } from '../../evidence/list/listFilter.ts';
import { useListed } from './useListed.ts';

/** What the list can be narrowed by, with how many articles each choice would leave. Counts follow every choice. */
export function FilterFacets({ anchor, asked, onChange, onClose }: {
  /** The button that it was opened by; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly asked: ListAsked;
  readonly onChange: (asked: ListAsked) => void;
  readonly onClose: () => void;
}) {
  const isOpen = anchor !== null;
  const { rows, known, error, retry } = useListed(isOpen ? asked : null, null, 'any period');
  const manifest = useQuery(manifestQuery()).data;
  const who = useQuery(whoQuery(isOpen ? manifest : undefined));
  const counts = useMemo(() => (known === null ? null : countFacets(known.facts, known.filter)), [known]);
  return (
    <FacetPanel
      anchor={anchor}
      narrow={window.matchMedia('(max-width: 800px)').matches}
      asked={asked}
      counts={counts}
      entities={who.data?.entities ?? null}
      found={rows?.length ?? null}
      failed={error ?? who.error}
      onRetry={() => (error === null ? void who.refetch() : retry())}
      onChange={onChange}
      onClose={onClose}
    />
  );
}
