/** What the list of articles is narrowed to and how it is ordered. Types, and the filter that narrows nothing. */
import type { EntityId } from '../../model.ts';

/** An article is in exactly one of them. */
export const readingStates = ['unread', 'reading', 'read'] as const;
export type ReadingState = (typeof readingStates)[number];

export const listStates = [...readingStates, 'saved', 'new'] as const;
/** `new`: come into the library since the reader's last visit. */
export type ListState = (typeof listStates)[number];

export const listSorts = ['newest', 'oldest', 'left', 'events'] as const;
/** `left`: what takes the least time to read to its end first; `events`: what tells most that no earlier article tells first. */
export type ListSort = (typeof listSorts)[number];

/** What must be and what must not be, in the order in which it was chosen. No value stands in both, none twice. */
export interface Choice<Value extends string> {
  readonly only: readonly Value[];
  readonly not: readonly Value[];
}

export interface ListFilter {
  /** Names of any kind: an article names all of `only`, and none of `not`. */
  readonly who: Choice<EntityId>;
  /** An article comes from one of `only`. */
  readonly source: Choice<string>;
  /** Of unread, being read and read one is enough; saved and new must each be so. */
  readonly is: Choice<ListState>;
  /** The first and the last year, month or day of publication, as written: `2023-05`. They are in order. */
  readonly from: string | null;
  readonly to: string | null;
  /** When something that it tells happened, as `parseDaySpan` reads it: `2023-03..2023-05`. */
  readonly event: string | null;
}

export interface ListAsked {
  readonly filter: ListFilter;
  readonly sort: ListSort;
}

export const nothingAsked: ListAsked = {
  filter: { who: { only: [], not: [] }, source: { only: [], not: [] }, is: { only: [], not: [] }, from: null, to: null, event: null },
  sort: 'newest',
};
