import { useQuery } from '@tanstack/react-query';
import { chosenNamesQuery, correctedQuery } from '../../data/chosenNames.ts';
import { manifestQuery } from '../../data/library.ts';
import type { ListFilter } from '../../evidence/list/listFilter.ts';

/** The names that a filter speaks of, as the library and the reader have them. */
export function useChosenNames(filter: ListFilter | null) {
  const manifest = useQuery(manifestQuery()).data;
  const steps = useQuery(correctedQuery()).data?.steps;
  const ids = filter === null ? [] : [...filter.who.only, ...filter.who.not];
  // Read anew where the reader has put something right, whatever it was.
  const corrected = `${String(steps?.length ?? 0)} ${String(steps?.at(-1)?.id ?? 0)}`;
  return useQuery(chosenNamesQuery(filter === null ? undefined : manifest, ids, corrected));
}
