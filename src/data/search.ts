/** The page's bridge to the search worker, which starts on first use and ends when it has not been asked for a while. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Highlight } from '../evidence/anchoring/highlight.ts';
import type { SearchResult } from '../evidence/search/searchResult.ts';
import type { ArticleId, EntitySummary, Manifest } from '../model.ts';
import { libraryPath } from '../paths.ts';
import type { FindRequest, FromSearch, ToSearch } from '../workers/search/searchMessages.ts';
import type { ArticleState } from './own/database.ts';
import { lensKey, whoQuery, type LibraryLens, type PublishedSteps } from './library.ts';

export interface Searching {
  /** Told with each answer to the last question, first ones early. */
  readonly onFound: (result: SearchResult) => void;
  readonly onFailed: (reason: string) => void;
}

export interface SearchBridge {
  /**
   * Asks; what was asked before is given up. Returns how to give up this one.
   *
   * @param notes all of the reader's; the same ones are told once
   */
  find(request: FindRequest, notes: readonly Highlight[], searching: Searching): () => void;
}

/** The index of a large library is a large thing to hold for nobody. */
const idleMs = 10 * 60_000;

/** @param client holds the names as the reader has put them right */
function openBridge(client: QueryClient, start: () => Worker): SearchBridge {
  let worker: Worker | null = null;
  let number = 0;
  let current: Searching | null = null;
  let told: { readonly lens: LibraryLens; readonly names: readonly EntitySummary[] } | null = null;
  let toldNotes: readonly Highlight[] = [];
  let idle: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ToSearch): void => worker?.postMessage(message, []);
  const end = (): void => {
    worker?.terminate();
    worker = null;
    told = null;
    toldNotes = [];
  };
  const hear = (answer: FromSearch): void => {
    if (answer.number !== number) return;
    if (answer.type === 'FOUND') current?.onFound(answer.result);
    else current?.onFailed(answer.reason);
  };
  const begin = (): void => {
    if (worker !== null) return;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => hear(data));
    worker.addEventListener('error', (event) => {
      end();
      current?.onFailed(event.message ?? 'The search could not be started.');
    });
  };
  /** The reader's own names go there once, and again when they change. */
  const tellNames = async (manifest: Manifest): Promise<void> => {
    const lens = client.getQueryData<LibraryLens | null>(lensKey) ?? null;
    if (lens === null) {
      if (told !== null) post({ type: 'NAMES', putRight: null });
      told = null;
      return;
    }
    const { entities } = await client.ensureQueryData(whoQuery(manifest));
    if (told?.lens === lens && told.names === entities) return;
    const steps = await lens<PublishedSteps | null>('steps', null, null);
    if (steps === null) return;
    told = { lens, names: entities };
    post({ type: 'NAMES', putRight: { names: entities, ...steps } });
  };
  /**
   * The notes go there as the page holds them, checked and with what other windows did: the worker needs no
   * store of its own, and notes are found too where the browser refuses one.
   */
  const tellNotes = (notes: readonly Highlight[]): void => {
    if (toldNotes === notes || (toldNotes.length === 0 && notes.length === 0)) return;
    toldNotes = notes;
    post({ type: 'NOTES', notes });
  };
  return {
    find: (request, notes, searching) => {
      clearTimeout(idle);
      idle = setTimeout(end, idleMs);
      begin();
      current = searching;
      number += 1;
      const mine = number;
      void tellNames(request.manifest).catch(() => null).then(() => {
        if (mine !== number) return;
        tellNotes(notes);
        post({ type: 'FIND', number: mine, ...request });
      });
      return () => {
        if (mine === number) current = null;
      };
    },
  };
}

const startWorker = (): Worker =>
  new Worker(new URL('../workers/searchWorker.ts', import.meta.url), { type: 'module', name: new URL(libraryPath(''), document.baseURI).href });

/** One bridge for the window. */
export const searchQuery = () =>
  queryOptions({
    queryKey: ['search'],
    queryFn: ({ client }) => openBridge(client, startWorker),
    staleTime: Infinity,
    gcTime: Infinity,
    // Not data that could be compared.
    structuralSharing: false,
  });

/** Under this key the queries hold what was found last, for Back. */
export const foundKey = (version: string, query: string, limit: number) => ['found', version, query, limit] as const;

/** What the reader has to do with each article, as the search is told it. */
export const listReadStates = (states: ReadonlyMap<ArticleId, ArticleState>): FindRequest['states'] =>
  [...states.values()].map(({ article, state, saved }) => [article, [...(state === 'unread' ? [] : [state]), ...(saved ? ['saved' as const] : [])]]);
