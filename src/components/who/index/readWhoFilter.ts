import { kinds } from '../../words/kinds.ts';
import type { WhoFilter } from '../../../paths.ts';

const sorts: readonly NonNullable<WhoFilter['sort']>[] = ['articles', 'latest', 'name'];
/** A longer one is no name, and work for every name in the library. */
const longest = 200;
const mostPages = 1000;

/** What an address asks of the index; a part of it that means nothing is as if it were not there. */
export function readWhoFilter(search: URLSearchParams): WhoFilter {
  const kind = search.get('kind');
  const sort = search.get('sort');
  const country = search.get('country') ?? '';
  const pages = Number(search.get('pages'));
  return {
    q: (search.get('q') ?? '').slice(0, longest),
    kind: kinds.find((each) => each === kind),
    country: /^[A-Z]{2}$/.test(country) ? country : undefined,
    sort: sorts.find((each) => each === sort),
    view: search.get('view') === 'map' ? 'map' : undefined,
    pages: Number.isInteger(pages) && pages > 1 && pages <= mostPages ? pages : undefined,
  };
}
