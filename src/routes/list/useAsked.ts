import { useMemo } from 'react';
import { parseListFilter, type ParsedList } from '../../evidence/list/parseListFilter.ts';

/** What an address's parameters ask of the list; the same as long as they are. */
export const useAsked = (search: URLSearchParams): ParsedList => useMemo(() => parseListFilter(search), [search]);
