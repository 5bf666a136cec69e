/**
 * What has come to the library since the reader's last visit. A visit lasts until the app was not looked
 * at for an hour: so a reload, another page, a second window are the same visit, and what is new stays
 * new in it. Kept on this device only: the articles that were here, and those that came since.
 */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import type { AddressFile, ArticleId, LibraryPath, Manifest } from '../../model.ts';
import type { Ask } from './database.ts';
import { fileQuery } from '../library.ts';

export interface NewArticles {
  /** None on the first visit: then all is new, and nothing is worth saying. */
  readonly fresh: ReadonlySet<ArticleId>;
  /** The end of the visit before, in milliseconds since 1970; null on the first. */
  readonly since: number | null;
}

/** What is kept of the visit, under its name among the settings. */
interface KeptVisit {
  /** When the app was last looked at, and when it was at the end of the visit before. */
  readonly last: number;
  readonly since: number | null;
  /** The library as this device saw it last: a file whose name is the same holds the same articles. */
  readonly pages: readonly AddressPage[];
  readonly fresh: readonly ArticleId[];
}

interface AddressPage {
  readonly file: LibraryPath;
  readonly ids: readonly ArticleId[];
}

/** Name of the entry among the settings. It is about this device, and no part of a backup. */
export const visitSetting = 'visit';
const PAUSE_MS = 3_600_000;

/** @param now milliseconds since 1970, asked for when the visit is entered */
export const newArticlesQuery = (ask: Ask | null, manifest: Manifest | undefined, now: () => number) =>
  queryOptions<NewArticles>({
    queryKey: ['visit', manifest?.version ?? null],
    queryFn: ask === null || manifest === undefined ? skipToken : ({ client }) => enterVisit(client, ask, manifest, now()),
    staleTime: Infinity,
    // While a new edition of the library is looked through, what was new stays so.
    placeholderData: (before) => before,
  });

/** The app is looked at again: perhaps that is a new visit. */
export const reenterVisit = (client: QueryClient): Promise<void> => client.refetchQueries({ queryKey: ['visit'] });

/** The app is still looked at. */
export const stayInVisit = async (ask: Ask, at: number): Promise<void> =>
  void (await ask(async (database) => {
    const transaction = database.transaction('settings', 'readwrite');
    const kept = readVisit(await transaction.store.get(visitSetting));
    if (kept !== null && at > kept.last) await transaction.store.put({ ...kept, last: at }, visitSetting);
    await transaction.done;
  }, null));

async function enterVisit(client: QueryClient, ask: Ask, manifest: Manifest, at: number): Promise<NewArticles> {
  const kept = await ask(async (database) => readVisit(await database.get('settings', visitSetting)), null);
  const visit = nextVisit(kept, await readPages(client, manifest, kept?.pages ?? []), at);
  await ask((database) => database.put('settings', visit, visitSetting), null);
  return { fresh: new Set(visit.fresh), since: visit.since };
}

/** Only what has changed is loaded. */
const readPages = (client: QueryClient, manifest: Manifest, known: readonly AddressPage[]): Promise<readonly AddressPage[]> =>
  Promise.all(manifest.articleAddresses.map(async ({ file }) =>
    known.find((page) => page.file === file) ?? { file, ids: Object.keys((await client.ensureQueryData(fileQuery<AddressFile>(file))).files) as ArticleId[] }));

function nextVisit(kept: KeptVisit | null, pages: readonly AddressPage[], at: number): KeptVisit {
  if (kept === null) return { last: at, since: null, pages, fresh: [] };
  const goesOn = at - kept.last < PAUSE_MS;
  const known = new Set(kept.pages.flatMap(({ ids }) => ids));
  const old = new Set(goesOn ? kept.fresh : []);
  const fresh = pages.flatMap(({ ids }) => ids.filter((id) => old.has(id) || !known.has(id)));
  return { last: Math.max(at, kept.last), since: goesOn ? kept.since : kept.last, pages, fresh };
}

/** What a later edition keeps, or what was damaged, is as if nothing were kept. */
function readVisit(value: unknown): KeptVisit | null {
  if (typeof value !== 'object' || value === null) return null;
  const { last, since, pages, fresh } = value as Partial<Record<keyof KeptVisit, unknown>>;
  const isWhole = typeof last === 'number' && (since === null || typeof since === 'number') && Array.isArray(pages) && pages.every(isPage) && isTexts(fresh);
  return isWhole ? (value as KeptVisit) : null;
}

const isPage = (page: unknown): page is AddressPage => typeof page === 'object' && page !== null && typeof (page as AddressPage).file === 'string' && isTexts((page as AddressPage).ids);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
