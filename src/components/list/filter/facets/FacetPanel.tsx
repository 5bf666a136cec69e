import { useMemo, useState } from 'react';
import { choose, isNarrowed } from '../../../../evidence/list/conditions.ts';
import type { FacetCounts } from '../../../../evidence/list/countFacets.ts';
import { listStates, nothingAsked, type ListAsked, type ListFilter } from '../../../../evidence/list/listFilter.ts';
import type { EntitySummary } from '../../../../model.ts';
import { FailureLine } from '../../../FailureLine.tsx';
import { Overlay } from '../../../Overlay.tsx';
import { indexEntities, searchEntities } from '../../../who/index/searchEntities.ts';
import { kindPlural, kinds } from '../../../words/kinds.ts';
import { plural } from '../../../words/plural.ts';
import { stateName } from '../describeList.ts';
import { Facet, type FacetValue } from './Facet.tsx';
import { EventFacet, PublishedFacet } from './PeriodFacets.tsx';
import styles from './FacetPanel.module.css';

/** Chooses what the list is narrowed by, value by value. Loaded when used. */
export function FacetPanel({ anchor, narrow, asked, counts, entities, found, failed, onRetry, onChange, onClose }: {
  /** What it was opened on; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly narrow: boolean;
  readonly asked: ListAsked;
  /** Null while they are on their way. */
  readonly counts: FacetCounts | null;
  /** All names of the library, most mentioned first; null while they are on their way. */
  readonly entities: readonly EntitySummary[] | null;
  /** Articles that the filter leaves. */
  readonly found: number | null;
  readonly failed: Error | null;
  readonly onRetry: () => void;
  readonly onChange: (asked: ListAsked) => void;
  readonly onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const { filter } = asked;
  const change = (part: Partial<ListFilter>) => onChange({ ...asked, filter: { ...filter, ...part } });
  const names = useNames(entities, query);
  const isIn = (word: string) => word.toLowerCase().includes(query.trim().toLowerCase());
  const searching = query.trim() !== '';

  const states: readonly FacetValue[] = listStates.filter((state) => isIn(stateName[state])).map((state) => ({ value: state, name: capital(stateName[state]), count: counts?.is.get(state) ?? 0, kind: null }));
  const sources: readonly FacetValue[] = [...new Set([...filter.source.only, ...filter.source.not, ...(counts?.source.keys() ?? [])])].filter(isIn).toSorted()
    .map((source) => ({ value: source, name: source, count: counts?.source.get(source) ?? 0, kind: null }));
  const isChosen = (id: EntitySummary['id']) => filter.who.only.includes(id) || filter.who.not.includes(id);
  const byKind = kinds.map((kind) => ({
    kind,
    values: names.filter(({ entity }) => entity.kind === kind && (isChosen(entity.id) || counts?.who.has(entity.id) === true))
      .map(({ entity, alias }): FacetValue => ({ value: entity.id, name: alias === null ? entity.name : `${entity.name} (${alias})`, count: counts?.who.get(entity.id) ?? 0, kind })),
  }));
  return (
    <Overlay
      open={anchor !== null}
      anchor={anchor}
      narrow={narrow}
      onClose={onClose}
      title="Filter"
      tool={isNarrowed(filter) && <button type="button" onClick={() => onChange({ ...nothingAsked, sort: asked.sort })}>Clear</button>}
    >
      <input className={styles.search} type="search" aria-label="Find a name or a source" placeholder="Find a name or a source" autoComplete="off" spellCheck={false} maxLength={200} value={query} onChange={(event) => setQuery(event.target.value)} />
      {failed !== null && <FailureLine what="What there is to choose from" onRetry={onRetry} />}
      {!searching || states.length > 0 ? <Facet title="State" values={states} choice={filter.is} unfolded onChoose={(value, as) => change({ is: choose(filter.is, value, as) })} /> : null}
      {byKind.map(({ kind, values }) => values.length > 0 && (
        <Facet key={kind} title={kindPlural[kind]} values={values} choice={filter.who} unfolded={kind === 'person'} searching={searching} onChoose={(value, as) => change({ who: choose(filter.who, value, as) })} />
      ))}
      {sources.length > 0 && <Facet title="Sources" values={sources} choice={filter.source} searching={searching} onChoose={(value, as) => change({ source: choose(filter.source, value, as) })} />}
      {!searching && counts !== null && (
        <>
          <PublishedFacet counts={counts.published} from={filter.from} to={filter.to} onChange={(from, to) => change({ from, to })} />
          <EventFacet counts={counts.events} event={filter.event} onChange={(event) => change({ event })} />
        </>
      )}
      {searching && states.length + sources.length === 0 && byKind.every(({ values }) => values.length === 0) && <p className={styles.none}>No article that is left has such a name or source.</p>}
      <div className={styles.foot}>
        <button type="button" onClick={onClose}>{found === null ? 'Show' : found === 0 ? 'No article is left' : `Show ${plural(found, 'article')}`}</button>
      </div>
    </Overlay>
  );
}

function useNames(entities: readonly EntitySummary[] | null, query: string) {
  const index = useMemo(() => indexEntities(entities ?? []), [entities]);
  return useMemo(() => searchEntities(index, query), [index, query]);
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
