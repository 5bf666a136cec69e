/** The page's bridge to the search worker, which starts on first use and ends when it has not been asked for a while. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ReadState } from '../evidence/search/parseQuery.ts';
import type { SearchResult } from '../evidence/search/searchResult.ts';
import type { ArticleId, Manifest } from '../model.ts';
import { libraryPath } from '../paths.ts';
import type { FindRequest, FromSearch, ToSearch } from '../workers/search/searchMessages.ts';
import type { Ask } from './database.ts';
import { lensKey, whoQuery, type LibraryLens } from './library.ts';

export interface Searching {
  /** Told with each answer to the last question, first ones early. */
  readonly onFound: (result: SearchResult) => void;
  readonly onFailed: (reason: string) => void;
}

export interface SearchBridge {
  /** Asks; what was asked before is given up. Returns how to give up this one. */
  find(request: FindRequest, searching: Searching): () => void;
}

/** The index of a large library is a large thing to hold for nobody. */
const idleMs = 10 * 60_000;

/** @param client holds the names as the reader has put them right */
function openBridge(client: QueryClient, start: () => Worker): SearchBridge {
  let worker: Worker | null = null;
  let number = 0;
  let current: Searching | null = null;
  let told: unknown = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ToSearch): void => worker?.postMessage(message, []);
  const end = (): void => {
    worker?.terminate();
    worker = null;
    told = null;
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
    if (client.getQueryData<LibraryLens | null>(lensKey) == null) return;
    const { entities } = await client.ensureQueryData(whoQuery(manifest));
    if (told === entities) return;
    told = entities;
    post({ type: 'NAMES', names: entities });
  };
  return {
    find: (request, searching) => {
      clearTimeout(idle);
      idle = setTimeout(end, idleMs);
      begin();
      current = searching;
      number += 1;
      const mine = number;
      void tellNames(request.manifest).catch(() => null).then(() => {
        if (mine === number) post({ type: 'FIND', number: mine, ...request });
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

/** What the reader has to do with each article, where the store knows it; what it holds damaged is left out. */
export async function loadReadStates(ask: Ask): Promise<FindRequest['states']> {
  const held = await ask<readonly unknown[], readonly unknown[]>((database) => database.getAll('states'), []);
  return held.flatMap((value) => {
    const { article, state, saved } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (!isId(article)) return [];
    const states: readonly ReadState[] = known.filter((each) => each === state || (each === 'saved' && saved === true));
    return [[article, states] as const];
  });
}

const known: readonly ReadState[] = ['reading', 'read', 'saved'];
const isId = (value: unknown): value is ArticleId => typeof value === 'string';
