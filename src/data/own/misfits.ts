import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import { findUnfitting, listAnchored } from '../../evidence/corrections/findUnfitting.ts';
import { openLens } from '../../evidence/corrections/openLens.ts';
import { findMet } from '../../evidence/corrections/published/findMet.ts';
import type { ArticleFile, ArticleId, Correction, EntityFile, EntityId, EntityRef, Manifest, WhoFile } from '../../model.ts';
import type { KeptStep } from './database.ts';
import { listIds } from '../lens.ts';
import { fileQuery, findAddress } from '../library.ts';
import { readToldEntries } from '../readToldEntries.ts';

export interface Misfit {
  /** Why the step does nothing, in words. */
  readonly reason: string;
  /** It is so already, in the library or by an earlier step: this one can go. */
  readonly known: boolean;
}

/** Why steps do nothing in this library, by their ids; steps that do something are not in it. */
export const misfitsQuery = (manifest: Manifest | undefined, steps: readonly KeptStep[]) =>
  queryOptions({
    queryKey: ['misfits', manifest?.version ?? null, steps.map(({ id, at }) => `${String(id)} ${String(at)}`)],
    queryFn: manifest === undefined ? skipToken : ({ client }) => findMisfits(client, manifest, steps),
    // A step is what it is while another is added or goes.
    placeholderData: (before) => before,
    staleTime: Infinity,
  });

async function findMisfits(client: QueryClient, manifest: Manifest, steps: readonly KeptStep[]): Promise<ReadonlyMap<number, Misfit>> {
  const corrections = steps.map(({ correction }) => correction);
  if (corrections.length === 0) return new Map();
  const today = await readToday(client, manifest, corrections);
  const own = [...today].filter(([id, { entity }]) => entity.id === id);
  const lens = openLens(corrections, new Map(own.map(([id, { entity }]) => [id, refOf(entity)])));
  const who = await Promise.all(manifest.who.map(({ file }) => client.ensureQueryData(fileQuery<WhoFile>(file))));
  const names = new Map(who.flatMap(({ entities }) => entities).map((row) => [row.name, row]));
  const articles = await readArticles(client, manifest, listAnchored(corrections));
  const told = await readToldEntries(client, manifest, corrections);
  const unfitting = findUnfitting(corrections, {
    published: new Map([...today].map(([id, { entity }]) => [id, refOf(entity)])),
    met: new Set([...findMet(lens, own.map(([, file]) => file)), ...told.flatMap((entry) => lens.splits.split(entry).steps)]),
    named: (name) => names.get(name) ?? null,
    textsOf: (article) => articles.get(article)?.blocks.map(({ text }) => text) ?? null,
    reportsOf: (article) => new Set(articles.get(article)?.events.map(({ id }) => id)),
  });
  const idOf = new Map(steps.map(({ id, correction }) => [correction, id]));
  return new Map(unfitting.map(({ correction, reason }) => [idOf.get(correction)!, { reason, known: reason.startsWith('Already so:') }]));
}

const refOf = ({ id, kind, name }: EntityRef): EntityRef => ({ id, kind, name });

/** What the ids that steps speak of lead to; those that lead nowhere are left out. */
async function readToday(client: QueryClient, manifest: Manifest, corrections: readonly Correction[]): Promise<ReadonlyMap<EntityId, EntityFile>> {
  const ids = [...new Set(corrections.flatMap(listIds))];
  const files = await Promise.all(ids.map(async (id) => {
    const path = await findAddress(client, manifest.entityAddresses, id);
    return path === null ? [] : [[id, await client.ensureQueryData(fileQuery<EntityFile>(path))] as const];
  }));
  return new Map(files.flat());
}

async function readArticles(client: QueryClient, manifest: Manifest, articles: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ArticleFile['article']>> {
  const files = await Promise.all(articles.map(async (id) => {
    const path = await findAddress(client, manifest.articleAddresses, id);
    if (path === null) return [];
    const { article } = await client.ensureQueryData(fileQuery<ArticleFile>(path));
    return [[id, article] as const];
  }));
  return new Map(files.flat());
}
