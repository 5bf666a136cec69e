/** What the page and the search worker say to each other. Types only. */
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import type { ReadState } from '../../evidence/search/parseQuery.ts';
import type { SearchResult } from '../../evidence/search/searchResult.ts';
import type { ArticleId, Correction, EntityRef, EntitySummary, Manifest } from '../../model.ts';

export interface FindRequest {
  readonly manifest: Manifest;
  /** As typed. */
  readonly query: string;
  /** How many articles are wanted at most. */
  readonly limit: number;
  /** What the reader has to do with each article; told where the query asks for it. */
  readonly states: readonly (readonly [ArticleId, readonly ReadState[]])[];
}

/** The reader's corrections, and what the index of names has become by them. */
export interface PutRight {
  readonly names: readonly EntitySummary[];
  readonly corrections: readonly Correction[];
  /** What the ids stand for that the steps speak of, as far as the library has them. */
  readonly published: readonly EntityRef[];
}

export type ToSearch =
  /** Ends what was asked before. */
  | ({ readonly type: 'FIND'; readonly number: number } & FindRequest)
  /** Names as the reader has put them right, instead of the published ones; null where nothing is put right any more. */
  | { readonly type: 'NAMES'; readonly putRight: PutRight | null }
  /** All that the reader has highlighted and noted, instead of what was told before. */
  | { readonly type: 'NOTES'; readonly notes: readonly Highlight[] };

export type FromSearch =
  /** One or several to each question, each better than the one before; the last is `done`. */
  | { readonly type: 'FOUND'; readonly number: number; readonly result: SearchResult }
  /** The library could not be read; `reason` says why. */
  | { readonly type: 'FAILED'; readonly number: number; readonly reason: string };
