/** The reader's corrections before all that is published: what the queries give is corrected on its way to the views. */
import type { QueryClient } from '@tanstack/react-query';
import { openLens, type Lens } from '../evidence/corrections/openLens.ts';
import { correctArticle } from '../evidence/corrections/published/correctArticle.ts';
import { correctEntity } from '../evidence/corrections/published/correctEntity.ts';
import { correctMonth } from '../evidence/corrections/published/correctMonth.ts';
import { correctNotPlaced } from '../evidence/corrections/published/correctNotPlaced.ts';
import { correctOverview } from '../evidence/corrections/published/correctOverview.ts';
import { correctTimeline } from '../evidence/corrections/published/correctTimeline.ts';
import { correctWho } from '../evidence/corrections/published/correctWho.ts';
import { neededEntities } from '../evidence/corrections/published/neededEntities.ts';
import type { ArticleFile, Correction, EntityFile, EntityId, EntityRef, Manifest, MonthFile, NotPlacedFile, OverviewFile, TimelineEntry, TimelineFile, WhoFile } from '../model.ts';
import type { KeptStep } from './own/database.ts';
import { readToldEntries } from './readToldEntries.ts';
import { fileQuery, findAddress, lensKey, manifestQuery, type LibraryLens, type PublishedSteps } from './library.ts';

/**
 * Puts the steps before the library, and has what the page shows corrected anew: what stands there stays
 * until the new is there. What no view shows is forgotten; its files are at hand.
 */
export async function applyLens(client: QueryClient, steps: readonly KeptStep[]): Promise<void> {
  if (steps.length === 0 && client.getQueryData(lensKey) == null) return;
  client.setQueryDefaults(lensKey, { gcTime: Infinity });
  const lens = steps.length === 0 ? null : openLibraryLens(client, steps.map(({ correction }) => correction));
  client.setQueryData<LibraryLens | null>(lensKey, () => lens);

  client.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => isCorrected(queryKey[0]) });
  // What was on its way already may come without the lens.
  const begun = new Set(client.getQueryCache().findAll({ fetchStatus: 'fetching', predicate: ({ queryKey, state }) => isCorrected(queryKey[0]) && state.data === undefined }));
  await client.refetchQueries({ type: 'active', predicate: ({ queryKey }) => isCorrected(queryKey[0]) });
  if (begun.size > 0) await client.refetchQueries({ type: 'active', predicate: (query) => begun.has(query) });
}

/** What a correction is made with: the steps, the library, and its entities by their ids. */
interface Workshop {
  readonly lens: Lens;
  /** What the ids that steps speak of stand for in the library. */
  readonly refs: ReadonlyMap<EntityId, EntityRef>;
  readonly span: Manifest['span'];
  readonly readEntities: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, EntityFile>>;
  /** The published entries in which the reports stand that the steps speak of. */
  readonly readTold: () => Promise<readonly TimelineEntry[]>;
}

type Correct = (workshop: Workshop, published: unknown, id: string | null) => Promise<unknown>;

/** By the names of the queries. */
const corrected = {
  article: async ({ lens, readEntities }, published) => {
    const file = published as ArticleFile | null;
    return file === null ? null : correctArticle(lens, file, await readEntities(neededEntities(lens, file)));
  },
  entity: async (workshop, published, id) => correctOne(workshop, published as EntityFile | null, id as EntityId),
  months: async ({ lens, readEntities, readTold }, published) => {
    const told = await readTold();
    return Promise.all((published as readonly MonthFile[]).map(async (file) => correctMonth(lens, file, await readEntities(neededEntities(lens, file)), told)));
  },
  timeline: async ({ lens }, published) => correctTimeline(lens, published as TimelineFile),
  who: async ({ lens, span, readEntities, readTold }, published) =>
    correctWho(lens, published as WhoFile, await readEntities(neededEntities(lens)), span, await readTold()),
  overview: async ({ lens, span, readEntities, readTold }, published) => {
    const file = published as OverviewFile | null;
    return file === null ? null : correctOverview(lens, file, await readEntities(neededEntities(lens)), span, await readTold());
  },
  /** No query: what the search needs to do the same in its worker. */
  steps: async ({ lens, refs }): Promise<PublishedSteps> => ({ corrections: lens.corrections, published: [...refs.values()] }),
  'not-placed': async ({ lens }, published) => {
    const file = published as NotPlacedFile | null;
    return file === null ? null : correctNotPlaced(lens, file);
  },
} as const satisfies Readonly<Record<string, Correct>>;

const isCorrected = (name: unknown): name is keyof typeof corrected => typeof name === 'string' && Object.hasOwn(corrected, name);

/** One that is gone leads to what it has become: the first of those that anything is left of. */
async function correctOne({ lens, span, readEntities }: Workshop, published: EntityFile | null, asked: EntityId): Promise<EntityFile | null> {
  const id = published?.entity.id ?? asked;
  if (!lens.touched.has(id)) return published === null ? null : correctEntity(lens, id, [published], span);
  for (const end of [id, ...lens.ends(id)]) {
    const sources = await readEntities(lens.sources(end));
    const file = correctEntity(lens, end, [...sources.values()], span);
    if (file !== null) return file;
  }
  return null;
}

function openLibraryLens(client: QueryClient, corrections: readonly Correction[]): LibraryLens {
  let opened: { readonly version: string; readonly workshop: Promise<Workshop> } | null = null;
  const openWorkshop = (manifest: Manifest): Promise<Workshop> => {
    if (opened?.version === manifest.version) return opened.workshop;
    const workshop = prepare(client, manifest, corrections);
    opened = { version: manifest.version, workshop };
    // What could not be loaded is asked for again the next time.
    workshop.catch(() => {
      opened = null;
    });
    return workshop;
  };
  return async <T>(name: string, published: T, id: string | null): Promise<T> => {
    const manifest = client.getQueryData(manifestQuery().queryKey);
    if (manifest === undefined || !isCorrected(name)) return published;
    return (await corrected[name](await openWorkshop(manifest), published, id)) as T;
  };
}

/** Steps speak of ids; what those are is what the library has published, as far as it still has them. */
async function prepare(client: QueryClient, manifest: Manifest, corrections: readonly Correction[]): Promise<Workshop> {
  const readEntities = async (ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, EntityFile>> => {
    const files = await Promise.all([...new Set(ids)].map((id) => readEntity(client, manifest, id)));
    return new Map(files.flatMap((file) => (file === null ? [] : [[file.entity.id, file] as const])));
  };
  const published = await readEntities(corrections.flatMap(listIds));
  const refs = new Map([...published].map(([id, { entity: { kind, name } }]): [EntityId, EntityRef] => [id, { id, kind, name }]));
  return { lens: openLens(corrections, refs), refs, span: manifest.span, readEntities, readTold: () => readToldEntries(client, manifest, corrections) };
}

/** As published; null where there is none with this id, or where the library has merged it into another. */
export async function readEntity(client: QueryClient, manifest: Manifest, id: EntityId): Promise<EntityFile | null> {
  const path = await findAddress(client, manifest.entityAddresses, id);
  const file = path === null ? null : await client.ensureQueryData(fileQuery<EntityFile>(path));
  return file?.entity.id === id ? file : null;
}

export function listIds(step: Correction): readonly EntityId[] {
  switch (step.do) {
    case 'hide mention':
    case 'hide':
    case 'retype':
    case 'rename':
      return [step.entity.id];
    case 'merge':
      return [step.entity.id, step.into.id];
    case 'split':
      return [step.entity.id, step.as.id];
    case 'split event':
      return [];
  }
}
