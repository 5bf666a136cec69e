import { memo } from 'react';
import type { SearchResult } from '../../evidence/search/searchResult.ts';
import { searchPath } from '../../paths.ts';
import { FoundArticles } from './FoundArticles.tsx';
import { FoundNames } from './FoundNames.tsx';
import { FoundNotes } from './FoundNotes.tsx';
import styles from './SearchResults.module.css';

/** Names first, then the reader's own notes, then articles. Not drawn again while one types and the same result stands. */
export const SearchResults = memo(function SearchResults({ result, pages }: { readonly result: SearchResult; readonly pages: number }) {
  const { names, notes, totalNotes, articles, total, complete, also, query, searched, of, done } = result;
  return (
    <>
      {also.map(({ typed, taken }) => <p key={typed} className={styles.word}>No “{typed}” in the articles. Searched for {taken.map((word) => `“${word}”`).join(', ')} instead.</p>)}
      {!complete && <p className={styles.word}>No article says all of it. These say the most of it.</p>}
      <FoundNames names={names} />
      <FoundNotes notes={notes} total={totalNotes} />
      <FoundArticles articles={articles} query={query} />
      {total > articles.length && articles.length > 0 && <p className={styles.more}><a href={searchPath({ q: query, pages: pages + 1 })}>Show more of the {total} articles</a></p>}
      {done && names.length === 0 && totalNotes === 0 && total === 0 && <p className={styles.nothing}>Nothing answers “{query.trim()}”.</p>}
      {done && searched < of && <p className={styles.word} role="note">{searched} of {of} articles were searched whole; of the others the title and first lines. They come onto this device when there is a connection.</p>}
    </>
  );
});
