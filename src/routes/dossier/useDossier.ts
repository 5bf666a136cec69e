import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chooseDossier, type AskedDossier } from '../../components/dossier/readDossierFilter.ts';
import { cutTimeline } from '../../components/timeline/filter/cutTimeline.ts';
import { openedJournalQuery, publishedQuery } from '../../data/dossier.ts';
import { entityQuery, manifestQuery, notPlacedQuery, timelineQuery, whoQuery } from '../../data/library.ts';
import { cutEntity } from '../../evidence/cutEntity.ts';
import { buildDossier } from '../../evidence/dossier/buildDossier.ts';
import type { Dossier, DossierFacts } from '../../evidence/dossier/dossier.ts';
import { listScope } from '../../evidence/dossier/listScope.ts';
import type { ArticleId, CalendarDate, Entity, EntityFile, EntityId, EntitySummary, Manifest } from '../../model.ts';
import { useNotes } from '../notebook/useNotes.ts';
import { useHighlighting } from '../reading/highlights/useHighlighting.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';

export interface DossierMaking {
  /** The chosen names that the library has; those that were joined to another are that one. */
  readonly named: readonly Entity[];
  /** All names; undefined until they have come. */
  readonly names: readonly EntitySummary[] | undefined;
  /** Null while nothing is chosen, and until all facts have come. */
  readonly dossier: Dossier | null;
  readonly facts: DossierFacts | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

const nothing: readonly never[] = [];

/**
 * The facts of which the dossier is made, through the reader's corrections as all queries are, and what it holds.
 *
 * @param used whether the names are wanted though nothing is chosen yet
 */
export function useDossier(asked: AskedDossier, used: boolean): DossierMaking {
  const manifest = useQuery(manifestQuery());
  const choice = useMemo(() => chooseDossier(asked), [asked]);
  const isChosen = asked.who.length > 0 || asked.span !== null;
  const isSpanAlone = asked.who.length === 0 && asked.span !== null;
  const wanted = isChosen ? manifest.data : undefined;
  const who = useQuery(whoQuery(used || isChosen ? manifest.data : undefined));
  const notPlaced = useQuery(notPlacedQuery(wanted));
  const timeline = useQuery(timelineQuery(isSpanAlone ? manifest.data : undefined));
  const published = useQuery(publishedQuery(isSpanAlone ? manifest.data : undefined, isSpanAlone ? choice : null));
  const files = useQueries({ queries: asked.who.map((id: EntityId) => entityQuery(manifest.data, id)), combine: combineFiles });
  const { entities } = files;
  // Names that the library has not are no reason to tell of all others.
  const isEmpty = !isSpanAlone && entities.length === 0;
  const isThere = isChosen && files.whole && who.data !== undefined && notPlaced.data != null && (!isSpanAlone || (timeline.data !== undefined && published.data !== undefined));

  const library = useMemo(() => {
    if (!isThere) return null;
    const told = tellUpTo(asked.until, { entities, timeline: timeline.data?.entries ?? nothing, published: published.data ?? nothing, notPlaced: (isEmpty ? undefined : notPlaced.data?.expressions) ?? nothing }, manifest.data?.span ?? null);
    return { told, articles: listScope(told, { ...choice, together: false }).articles };
  }, [isThere, isEmpty, asked.until, entities, timeline.data, published.data, notPlaced.data, manifest.data, choice]);

  const { highlights } = useHighlighting();
  const own = useMemo(() => {
    const ids = new Set<ArticleId>(library?.articles.map(({ id }) => id));
    return highlights?.all.filter(({ article }) => ids.has(article));
  }, [highlights, library]);
  const { notes } = useNotes(own);
  const corrections = useCorrectionWords(useQuery(openedJournalQuery()).data?.steps ?? nothing, library?.told.entities ?? nothing);

  const facts = useMemo((): DossierFacts | null => {
    if (library === null) return null;
    return { ...library.told, names: who.data?.entities ?? nothing, notes, details: new Map(), corrections };
  }, [library, who.data, notes, corrections]);
  const dossier = useMemo(() => (facts === null ? null : buildDossier(facts, choice)), [facts, choice]);
  const queries = useQueryClient();
  return {
    named: entities.map(({ entity }) => entity),
    names: who.data?.entities,
    dossier,
    facts,
    error: files.error ?? [manifest, who, notPlaced, timeline, published].find(({ error }) => error !== null)?.error ?? null,
    retry: () => void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }),
  };
}

/** Not made anew with each rendering: what it gives stays the same while the files do. */
const combineFiles = (results: readonly UseQueryResult<EntityFile | null>[]) => ({
  whole: results.every(({ data }) => data !== undefined),
  entities: [...new Map(results.flatMap(({ data }) => (data == null ? [] : [[data.entity.id, data] as const]))).values()],
  error: results.find(({ error }) => error !== null)?.error ?? null,
});

type Told = Pick<DossierFacts, 'entities' | 'timeline' | 'published' | 'notPlaced'>;

/** The facts as the articles told them up to a day. */
function tellUpTo(until: CalendarDate | null, { entities, timeline, published, notPlaced }: Told, span: Manifest['span']): Told {
  if (until === null) return { entities, timeline, published, notPlaced };
  return {
    entities: entities.map((file): EntityFile => cutEntity(file, until, span).told),
    timeline: cutTimeline(timeline, until).entries,
    published: published.filter((article) => article.published <= until),
    notPlaced: notPlaced.filter(({ article }) => article.published <= until),
  };
}
