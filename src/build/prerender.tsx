import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { App, loadFacts, loadRoute } from '../App.tsx';
import { openQueries } from '../data/library.ts';
import type { Manifest } from '../model.ts';

/** A page as the browser gets it first: what the same tree draws there. */
export interface PrerenderedPage {
  readonly html: string;
  /** The library's files that it was drawn from, below `library/`. */
  readonly facts: readonly string[];
}

/**
 * `main.tsx`'s twin: draws pages of the app from a library's files, without a network or a browser.
 *
 * @param files every file of the library by its path below `library/`, as JSON text
 * @returns draws the page at a path below the app's root, `/articles/…/`; throws what the view throws
 */
export function openPrerenderer(files: ReadonlyMap<string, string>): (pathname: string) => Promise<PrerenderedPage> {
  return async (pathname) => {
    const facts = new Set<string>();
    const queries = openQueries((file) => {
      facts.add(file);
      return Promise.resolve(JSON.parse(files.get(file) ?? 'null'));
    });
    const manifest = JSON.parse(files.get('manifest.json') ?? 'null') as Manifest;
    queries.setQueryData(['manifest'], manifest);
    facts.add('manifest.json');
    await loadRoute(pathname);
    await loadFacts(queries, manifest, pathname);
    const html = renderToString(
      <StrictMode>
        <StaticRouter location={pathname}>
          <App queries={queries} stores={null} />
        </StaticRouter>
      </StrictMode>,
    );
    return { html, facts: [...facts] };
  };
}
