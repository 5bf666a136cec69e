/**
 * Every URL of the app, spelled once. All are relative to the app's root: each page carries a
 * `<base href>` that leads there, so one build works in any folder of any static host. They end in a
 * slash because static hosts redirect a folder to its slash and a redirect costs a round trip.
 */
import type { ArticleId, CalendarDate, CalendarMonth, EntityId, EntityKind } from './model.ts';

/** What the list is narrowed to and how it is ordered, as `evidence/list` reads and writes it; a part that is left out narrows nothing. */
export interface ListAddress {
  readonly who?: EntityId | readonly EntityId[] | undefined;
  readonly '-who'?: readonly EntityId[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly '-source'?: readonly string[] | undefined;
  readonly is?: string | readonly string[] | undefined;
  readonly '-is'?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly event?: string | undefined;
  readonly sort?: string | undefined;
  /** Of the whole list: down to this month. Of a part of it: how many pages are shown, from 2 on. */
  readonly since?: CalendarMonth | undefined;
  readonly pages?: number | undefined;
}

export const listPath = (filter: ListAddress = {}): string => `./${search({ ...filter })}`;

/** `of`: the parameters of the list that it was opened from, whose articles stand before and after it. */
export const articlePath = (id: ArticleId, sentence?: number | null, more: { readonly find?: string; readonly of?: string } = {}): string =>
  `articles/${id}/${search(more)}${sentence == null ? '' : `#${sentenceAnchor(sentence)}`}`;

/** What the timeline is narrowed to and how it is read; a part that is left out is the view's own choice. */
export interface TimelineFilter {
  /** One name, or several that take part together. */
  readonly who?: EntityId | readonly EntityId[] | undefined;
  /** The first and the last day or month of a span of time, both included; one left out is an open end. */
  readonly from?: CalendarDate | CalendarMonth | undefined;
  readonly to?: CalendarDate | CalendarMonth | undefined;
  /** By the day on which it was reported, or by both days, instead of when it happened. */
  readonly clock?: 'reported' | 'both' | undefined;
  /** Only what was reported up to this day. */
  readonly until?: CalendarDate | undefined;
  /** What is unfolded: years and months, and `2023-long` for what takes longer than a month. */
  readonly open?: readonly string[] | undefined;
}

export const timelinePath = ({ who, from, to, clock, until, open }: TimelineFilter = {}): string =>
  `timeline/${search({ who, from, to, clock, until, open })}`;

/** What the index of names is narrowed to and how it is ordered; a part that is left out is the view's own choice. */
export interface WhoFilter {
  readonly q?: string | undefined;
  readonly kind?: EntityKind | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly sort?: 'articles' | 'latest' | 'name' | undefined;
  readonly view?: 'map' | undefined;
  /** How many pages of rows are shown, from 2 on. */
  readonly pages?: number | undefined;
}

export const whoPath = (filter: WhoFilter = {}): string => `who/${search({ ...filter })}`;

/** How much of a name's page is shown. */
export interface EntityReading {
  /** Only what was told up to this day. */
  readonly until?: CalendarDate | undefined;
  /** All, with what was told after this day set apart. */
  readonly since?: CalendarDate | undefined;
  /** So many of its newest articles, of a name that very many tell of. */
  readonly articles?: number | undefined;
}

/** `at`: what came later, or the first sentence that an article says of it. */
export const entityPath = (id: EntityId, { until, since, articles }: EntityReading = {}, at?: 'later' | ArticleId): string =>
  `who/${id}/${search({ until, since, articles: articles?.toString() })}${at === undefined ? '' : `#${at === 'later' ? at : tellingAnchor(at)}`}`;

/** What is searched for and how many pages of articles are shown, from 2 on. */
export interface SearchFilter {
  readonly q?: string | undefined;
  readonly pages?: number | undefined;
}

export const searchPath = (filter: SearchFilter = {}): string => `search/${search({ ...filter })}`;

/** An article in which the reader has been told that something stands: at its sentence, with all that says it marked. */
export const foundPath = (id: ArticleId, find: string, sentence: number | null): string => articlePath(id, sentence, { find });

export const correctionsPath = (): string => 'corrections/';

/** What the notebook shows, and how it is ordered; a part that is left out is the view's own choice. */
export interface NotebookFilter {
  readonly q?: string | undefined;
  readonly by?: 'name' | 'event' | undefined;
}

export const notebookPath = (filter: NotebookFilter = {}): string => `notebook/${search({ ...filter })}`;

/** What a dossier is made of; a part that is left out is the view's own choice. */
export interface DossierFilter {
  readonly who?: EntityId | readonly EntityId[] | undefined;
  /** As the timeline's. */
  readonly from?: CalendarDate | CalendarMonth | undefined;
  readonly to?: CalendarDate | CalendarMonth | undefined;
  readonly until?: CalendarDate | undefined;
  /** `together`: only events in which all chosen names take part. */
  readonly events?: 'together' | undefined;
  readonly without?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

export const dossierPath = (filter: DossierFilter = {}): string => `dossier/${search({ ...filter })}`;

/** The page of all that is the reader's own: backup, restore, removal. */
export const dataPath = (): string => 'data/';

export const libraryPath = (file: string): string => `library/${file}`;

/** The element id of a sentence in the reader, and so the fragment that leads to it. */
export const sentenceAnchor = (sentence: number): string => `s${sentence}`;

/** The element id of an article's part of a name's page. */
export const tellingAnchor = (article: ArticleId): string => `in-${article}`;

/** Patterns for the table of routes, the same URLs as the functions above make. */
export const patterns = {
  list: '/',
  article: '/articles/:id',
  timeline: '/timeline',
  who: '/who',
  entity: '/who/:id',
  corrections: '/corrections',
  notebook: '/notebook',
  search: '/search',
  data: '/data',
  dossier: '/dossier',
} as const;

function search(filter: Readonly<Record<string, string | number | readonly string[] | undefined>>): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [value].flat()).map((each) => [name, String(each)]));
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
