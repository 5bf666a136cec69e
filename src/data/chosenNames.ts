import { keepPreviousData, queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { CalendarMonth, EntityId, EntityRef, Manifest } from '../model.ts';
import type { Journal } from './own/corrections.ts';
import { entityQuery, journalKey } from './library.ts';

/** A name by which the list is narrowed, as the library has it. */
export interface ChosenName {
  /** As it was asked for. */
  readonly asked: EntityId;
  /** What it is; another than was asked for where that was joined to it. Null where there is none. */
  readonly entity: EntityRef | null;
  /** In which articles tell of it. */
  readonly months: readonly CalendarMonth[];
}

/** Whatever the reader has put right so far: what is read through that is read again when it changes. */
export const correctedQuery = () => queryOptions<Journal>({ queryKey: journalKey, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });

/** @param corrected how many steps the reader has made, whatever they are: their number and the last */
export const chosenNamesQuery = (manifest: Manifest | undefined, ids: readonly EntityId[], corrected: string) =>
  queryOptions<readonly ChosenName[]>({
    queryKey: ['chosen-names', manifest?.version ?? null, ids, corrected],
    queryFn: manifest === undefined ? skipToken : ({ client }) => Promise.all(ids.map((id) => readName(client, manifest, id))),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

async function readName(client: QueryClient, manifest: Manifest, asked: EntityId): Promise<ChosenName> {
  const file = await client.ensureQueryData(entityQuery(manifest, asked));
  if (file === null) return { asked, entity: null, months: [] };
  const { id, kind, name } = file.entity;
  return { asked, entity: { id, kind, name }, months: [...new Set(file.articles.map(({ article }) => article.published.slice(0, 7) as CalendarMonth))] };
}
