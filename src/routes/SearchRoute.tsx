import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { FailureLine } from '../components/FailureLine.tsx';
import { QueryChips } from '../components/search/QueryChips.tsx';
import { SearchForm } from '../components/search/SearchForm.tsx';
import { SearchHelp } from '../components/search/SearchHelp.tsx';
import { SearchResults } from '../components/search/SearchResults.tsx';
import { ViewHead } from '../components/ViewHead.tsx';
import { plural } from '../components/words/plural.ts';
import { parseQuery } from '../evidence/search/parseQuery.ts';
import type { SearchResult } from '../evidence/search/searchResult.ts';
import { searchPath } from '../paths.ts';
import { useAnnouncement } from './frame/Announcer.tsx';
import { useCommand } from './frame/keys/useCommand.ts';
import { useAddressSearch } from './frame/useAddressSearch.ts';
import { useTyping } from './frame/useTyping.ts';
import { View } from './frame/View.tsx';
import { useSearch } from './search/useSearch.ts';
import styles from './SearchRoute.module.css';

const title = 'Search';
// As many as are drawn between two keys on a slow device.
const articlesAPage = 10;

/**
 * A page and not a dialog: what is searched stands in the address, so Back from an article comes to the
 * results as they were left, a search can be kept and sent, results open in other tabs, and nothing traps the focus.
 */
export function SearchRoute() {
  const search = useAddressSearch();
  const stated = search.get('q') ?? '';
  const pages = Math.max(1, Math.min(50, Math.floor(Number(search.get('pages') ?? 1)) || 1));
  const navigate = useNavigate();
  const write = useCallback((q: string) => void navigate(`/${searchPath({ q })}`, { replace: true }), [navigate]);
  const typing = useTyping(stated, searchPath(), write);
  // Results follow the keys as fast as they can, the box never waits for them.
  const query = useDeferredValue(typing.text);
  const parts = useMemo(() => parseQuery(query), [query]);
  const { result, failed, retry } = useSearch(query, pages * articlesAPage);

  const box = useRef<HTMLInputElement>(null);
  useFocusedBox(box);
  useCommand('search', useCallback(() => box.current?.select(), []));
  // A page that came with a question is not there before its answer: only then has Back a place to go to.
  const [asked] = useState(stated !== '');
  useAnnouncement(typing.rests && result?.done === true && result.query === query ? `${title}: ${sayCount(result)}` : '');
  return (
    <View title={title} section={null} ready={!asked || result !== null || failed !== null} stays>
      <div className={styles.stage}>
        <ViewHead title={title}>{query.trim() === '' ? '' : result === null ? 'Searching …' : sayCount(result)}</ViewHead>
        <SearchForm box={box} text={typing.text} onType={typing.type} onRest={typing.settle} />
        <QueryChips text={query} parts={parts} />
        <div className={styles.results}>
          {failed !== null && <FailureLine what="The library" onRetry={retry} />}
          {query.trim() === '' ? <SearchHelp /> : result !== null && <SearchResults result={result} pages={pages} />}
        </div>
      </div>
    </View>
  );
}

function sayCount({ total, totalNotes, searched, of, done }: SearchResult): string {
  const found = `${plural(total, 'article')}${totalNotes === 0 ? '' : `, ${plural(totalNotes, 'note')}`}`;
  return done ? found : `${found} so far, ${searched} of ${of} searched`;
}

/** Who comes to search with nothing asked yet, wants to type; who comes back from a result wants the results. */
function useFocusedBox(box: { readonly current: HTMLInputElement | null }): void {
  // The address itself, as it is before a prerendered page takes it up.
  const { search } = useLocation();
  const [came] = useState(search);
  useEffect(() => {
    // After the view's own arrival, which gives its heading the focus.
    if (came === '') box.current?.focus();
  }, [box, came]);
}
