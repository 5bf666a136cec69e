import type { CalendarDate, CalendarMonth, TimelineEntry } from '../../../model.ts';
import { formatMonth } from '../../words/formatDate.ts';
import type { Clock } from '../span/placeInTime.ts';

export type ListItem =
  | { readonly kind: 'event'; readonly entry: TimelineEntry }
  /** Events under one line that tells how many. */
  | { readonly kind: 'fold'; readonly key: string; readonly name: string; readonly entries: readonly TimelineEntry[] };

export interface ListYear {
  /** `2023`, as a key and as the words above it. */
  readonly key: string;
  readonly name: string;
  readonly events: number;
  /** Whether the year as a whole can be folded, because the list would be too long. */
  readonly folds: boolean;
  readonly items: readonly ListItem[];
}

/** A month with more events than this is folded. */
const mostInMonth = 12;
/** A list with more lines than this folds its years. */
const mostLines = 300;

/**
 * The list by years, its dense months folded. An event that is not told within one month is never put under a month:
 * a year's events stand before its months, and fold for themselves.
 *
 * @param entries in the order of the clock
 */
export function foldTimeline(entries: readonly TimelineEntry[], clock: Clock): readonly ListYear[] {
  const years = group(entries, (entry) => listedDate(entry, clock).slice(0, 4));
  const folded = [...years].map(([key, inYear]) => ({ key, name: String(Number(key)), events: inYear.length, items: foldYear(key, inYear, clock) }));
  const lines = folded.reduce((sum, { items }) => sum + items.length, 0);
  return folded.map((year) => ({ ...year, folds: lines > mostLines && folded.length > 1 && year.items.length > 1 }));
}

function foldYear(year: string, entries: readonly TimelineEntry[], clock: Clock): readonly ListItem[] {
  const parts = group(entries, (entry) => partOfYear(entry, clock, year));
  const drawn = new Set<string>();
  return entries.flatMap((entry): readonly ListItem[] => {
    const key = partOfYear(entry, clock, year);
    const part = parts.get(key)!;
    if (part.length <= mostInMonth) return [{ kind: 'event', entry }];
    if (drawn.has(key)) return [];
    drawn.add(key);
    return [{ kind: 'fold', key, name: key.endsWith('long') ? `${String(Number(year))}, not in one month` : formatMonth(key as CalendarMonth), entries: part }];
  });
}

/** `2023-03`, or `2023-long` for what is not told within one month. */
function partOfYear(entry: TimelineEntry, clock: Clock, year: string): string {
  const month = listedDate(entry, clock).slice(0, 7);
  if (clock === 'reported') return month;
  return entry.when.kind === 'interval' && entry.when.latest.slice(0, 7) === month ? month : `${year}-long`;
}

/** As it is written, because reading thousands of days as numbers and writing them again takes long. */
function listedDate({ when, reports }: TimelineEntry, clock: Clock): CalendarDate {
  const reported = clock === 'reported' ? reports[0]?.article.published : undefined;
  return reported ?? (when.kind === 'before' ? when.latest : when.earliest);
}

/** The keys of the folds that an event lies in; those that have to be open for it to be seen. */
export const foldsAround = (years: readonly ListYear[], event: string): readonly string[] =>
  years.flatMap((year) => year.items.flatMap((item) => {
    const holds = item.kind === 'event' ? item.entry.id === event : item.entries.some(({ id }) => id === event);
    return holds ? [...(year.folds ? [year.key] : []), ...(item.kind === 'fold' ? [item.key] : [])] : [];
  }));

function group<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [value]);
    else known.push(value);
  }
  return groups;
}
