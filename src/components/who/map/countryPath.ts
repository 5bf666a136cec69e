import { whoPath, type WhoFilter } from '../../../paths.ts';

/** Leads to the names in a country, or back to all where it is chosen already. Only places lie in one. */
export const countryPath = (filter: WhoFilter, code: string): string =>
  whoPath({ ...filter, kind: filter.kind === 'place' ? 'place' : undefined, country: filter.country === code ? undefined : code, pages: undefined });
