/**
 * Query options over the library's files. Every file but the manifest carries a hash in its name, so what
 * is loaded once is never loaded again; a new manifest makes new keys and so swaps the contents as data.
 */
import { QueryClient, queryOptions, skipToken, type QueryFunctionContext } from '@tanstack/react-query';
import type {
  AddressFile, ArticleFile, ArticleId, CalendarMonth, Correction, EntityFile, EntityId, EntityRef, LibraryPath, Manifest, MonthFile,
  NotPlacedFile, OverviewFile, TimelineFile, WhoFile,
} from '../model.ts';
import { libraryPath } from '../paths.ts';

/** The library could not be read: no connection, or a server that answers with something else. */
export class LibraryError extends Error {
  readonly file: string;
  constructor(file: string, found: string) {
    super(`library/${file} should be part of the library, but ${found}. Check the connection and try again.`);
    this.name = 'LibraryError';
    this.file = file;
  }
}

/** Reads one of the library's files, by its path below `library/`. */
export type ReadFile = (file: string, signal: AbortSignal) => Promise<unknown>;

/** The app's queries; where the files come from is told once, here. */
export const openQueries = (read: ReadFile = fetchFile): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry: 1, networkMode: 'always', meta: { read } } } });

const loadJson = <T>(file: string, { meta, signal }: Pick<QueryFunctionContext, 'meta' | 'signal'>): Promise<T> =>
  ((meta?.['read'] as ReadFile | undefined) ?? fetchFile)(file, signal) as Promise<T>;

async function fetchFile(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(libraryPath(file), { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LibraryError(file, 'the server could not be reached');
  });
  if (!response.ok) throw new LibraryError(file, `the server answered ${response.status}`);
  return response.json().catch((): never => {
    throw new LibraryError(file, 'what came is not JSON');
  });
}

/** The fixed point from which all else is found. Asked for again when the window is looked at again. */
export const manifestQuery = () =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: (context) => loadJson<Manifest>('manifest.json', context),
    staleTime: 5 * 60_000,
  });

/** What the reader's corrections make of a published thing. Set among the queries where there are any, and only then. */
export type LibraryLens = <T>(name: string, published: T, id: string | null) => Promise<T>;

/** What the lens gives for `steps`: all that is needed to do as it does elsewhere. */
export interface PublishedSteps {
  readonly corrections: readonly Correction[];
  readonly published: readonly EntityRef[];
}

export const lensKey = ['lens'] as const;

/** Name of the entry in `localStorage` that is there while corrections are kept, and changes with them. */
export const correctionsMark = 'dateline-corrections';

/** Under this key the queries hold the journal of corrections, once it has been opened. */
export const journalKey = ['journal'] as const;

const throughLens = <T>(client: QueryClient, name: string, published: T, id: string | null = null): T | Promise<T> =>
  client.getQueryData<LibraryLens | null>(lensKey)?.(name, published, id) ?? published;

export const fileQuery = <T>(file: LibraryPath) =>
  queryOptions({ queryKey: ['file', file], queryFn: (context) => loadJson<T>(file, context), staleTime: Infinity });

const filesQuery = <T, R>(name: string, files: readonly LibraryPath[] | undefined, join: (files: readonly T[]) => R) =>
  queryOptions<R>({
    queryKey: [name, files ?? null],
    queryFn:
      files === undefined
        ? skipToken
        : async ({ client }): Promise<R> => throughLens(client, name, join(await Promise.all(files.map((file) => client.ensureQueryData(fileQuery<T>(file)))))),
    staleTime: Infinity,
  });

/** One article; null where the library has none with this id. */
export const articleQuery = (manifest: Manifest | undefined, id: ArticleId) =>
  addressedQuery<ArticleFile>('article', manifest, (m) => m.articleAddresses, id);

/** One entity; null where the library has none with this id. */
export const entityQuery = (manifest: Manifest | undefined, id: EntityId | null) =>
  addressedQuery<EntityFile>('entity', manifest, (m) => m.entityAddresses, id);

function addressedQuery<T>(
  name: string,
  manifest: Manifest | undefined,
  addresses: (manifest: Manifest) => readonly { readonly from: string; readonly file: LibraryPath }[],
  id: string | null,
) {
  return queryOptions<T | null>({
    queryKey: [name, id, manifest?.version ?? null],
    queryFn:
      manifest === undefined || id === null
        ? skipToken
        : async ({ client }): Promise<T | null> => {
            const file = await findAddress(client, addresses(manifest), id);
            return throughLens(client, name, file === null ? null : await client.ensureQueryData(fileQuery<T>(file)), id);
          },
    // While a new version of the same thing is on its way the old one stays on the page.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
    staleTime: Infinity,
  });
}

export async function findAddress(
  client: QueryClient,
  pages: readonly { readonly from: string; readonly file: LibraryPath }[],
  id: string,
): Promise<LibraryPath | null> {
  const page = pages.findLast((entry) => entry.from <= id);
  if (page === undefined) return null;
  const { files } = await client.ensureQueryData(fileQuery<AddressFile>(page.file));
  return Object.hasOwn(files, id) ? files[id]! : null;
}

/** The list's first view holds the newest months up to about this many articles; older ones are asked for. */
const firstArticles = 60;

/** The months that the list shows, newest first: down to `since`, at least as many as fill the first view. */
export function firstMonths(manifest: Manifest, since: CalendarMonth | null): readonly CalendarMonth[] {
  let articles = 0;
  const shown: CalendarMonth[] = [];
  for (const { month, articles: count } of manifest.months) {
    if (articles >= firstArticles && (since === null || month < since)) break;
    shown.push(month);
    articles += count;
  }
  return shown;
}

/** Summaries of the months given, newest first. */
export const monthsQuery = (manifest: Manifest | undefined, months: readonly CalendarMonth[] | undefined) =>
  filesQuery<MonthFile, readonly MonthFile[]>(
    'months',
    months && manifest?.months.filter(({ month }) => months.includes(month)).map(({ file }) => file),
    (files) => files,
  );

/** The whole timeline, in order of time. */
export const timelineQuery = (manifest: Manifest | undefined) =>
  filesQuery<TimelineFile, TimelineFile>('timeline', manifest?.timeline.map(({ file }) => file), (files) => ({
    entries: files.flatMap(({ entries }) => entries),
  }));

/** The index of entities, most mentioned first. */
export const whoQuery = (manifest: Manifest | undefined) =>
  filesQuery<WhoFile, WhoFile>('who', manifest?.who.map(({ file }) => file), (files) => ({
    entities: files.flatMap(({ entities }) => entities),
  }));

export const overviewQuery = (manifest: Manifest | undefined) =>
  filesQuery<OverviewFile, OverviewFile | null>('overview', manifest && [manifest.overview], ([file]) => file ?? null);

export const notPlacedQuery = (manifest: Manifest | undefined) =>
  filesQuery<NotPlacedFile, NotPlacedFile | null>('not-placed', manifest && [manifest.notPlaced], ([file]) => file ?? null);
