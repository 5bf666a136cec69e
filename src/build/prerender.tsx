import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { App, loadFacts, loadRoute } from '../App.tsx';
import type { Manifest } from '../model.ts';

/** A page as the browser gets it first: what the same tree draws there, and the facts it was drawn from. */
export interface PrerenderedPage {
  readonly html: string;
  /** As `data/pageState.ts` reads it. */
  readonly state: readonly (readonly [key: QueryKey, data: unknown])[];
}

/**
 * `main.tsx`'s twin: draws pages of the app from a library's files, without a network or a browser.
 *
 * @param files every file of the library by its path below `library/`, as JSON text
 * @returns draws the page at a path below the app's root, `/articles/…/`; throws what the view throws
 */
export async function openPrerenderer(files: ReadonlyMap<string, string>): Promise<(pathname: string) => Promise<PrerenderedPage>> {
  const library = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity, retry: false } } });
  for (const [path, json] of files) library.setQueryData(['file', path], JSON.parse(json));
  const manifest = JSON.parse(files.get('manifest.json') ?? 'null') as Manifest;

  return async (pathname) => {
    await loadRoute(pathname);
    const before = new Set(library.getQueryCache().getAll().map(({ queryHash }) => queryHash));
    await loadFacts(library, manifest, pathname);
    const loaded = library.getQueryCache().getAll().filter(({ queryHash }) => !before.has(queryHash));
    const state = [[['manifest'], manifest] as const, ...loaded.map(({ queryKey, state: { data } }) => [queryKey, data] as const)];
    for (const query of loaded) library.getQueryCache().remove(query);

    const queries = new QueryClient();
    for (const [key, data] of state) queries.setQueryData(key, data, { updatedAt: 1 });
    const html = renderToString(
      <StrictMode>
        <StaticRouter location={pathname}>
          <App queries={queries} stores={null} />
        </StaticRouter>
      </StrictMode>,
    );
    return { html, state };
  };
}
