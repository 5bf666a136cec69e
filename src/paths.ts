/**
 * Every URL of the app, spelled once. All are relative to the app's root: each page carries a
 * `<base href>` that leads there, so one build works in any folder of any static host. They end in a
 * slash because static hosts redirect a folder to its slash and a redirect costs a round trip.
 */
import type { ArticleId, CalendarMonth, EntityId, EntityKind } from './model.ts';

export const listPath = (filter: { readonly who?: EntityId; readonly since?: CalendarMonth } = {}): string =>
  `./${search(filter)}`;

export const articlePath = (id: ArticleId, sentence?: number): string =>
  `articles/${id}/${sentence === undefined ? '' : `#${sentenceAnchor(sentence)}`}`;

export const timelinePath = (filter: { readonly who?: EntityId } = {}): string => `timeline/${search(filter)}`;

export const whoPath = (filter: { readonly kind?: EntityKind } = {}): string => `who/${search(filter)}`;

export const entityPath = (id: EntityId): string => `who/${id}/`;

export const libraryPath = (file: string): string => `library/${file}`;

/** The element id of a sentence in the reader, and so the fragment that leads to it. */
export const sentenceAnchor = (sentence: number): string => `s${sentence}`;

/** Patterns for the table of routes, the same URLs as the functions above make. */
export const patterns = {
  list: '/',
  article: '/articles/:id',
  timeline: '/timeline',
  who: '/who',
  entity: '/who/:id',
} as const;

function search(filter: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
