import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** The facts that a prerendered page was drawn from: they stand in the page as JSON, and hydration starts from them. */
export type PageState = readonly (readonly [key: QueryKey, data: unknown])[];

/** Fills the queries from a page's state. False where the page has none: then it is not prerendered. */
export function seedQueries(queries: QueryClient, json: string | null): boolean {
  if (json === null || json === '') return false;
  // As old as can be: a page may have been kept for long, so the manifest is asked for again at once.
  for (const [key, data] of JSON.parse(json) as PageState) queries.setQueryData(key, data, { updatedAt: 1 });
  return true;
}
