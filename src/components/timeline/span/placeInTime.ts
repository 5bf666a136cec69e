import type { TimelineEntry, When } from '../../../model.ts';
import { dayNumber, type Span } from './days.ts';

/** The days that stand for an event: when it is said to have happened, when it was reported, or both. */
export type Clock = 'happened' | 'reported' | 'both';

/** An event with its days as numbers: they are read once, and asked for with every move of a hand. */
export interface PlacedEntry extends TimelineEntry {
  readonly days: {
    /** One for each of the times told; more than one where reports exclude one another, and nothing in between. */
    readonly happened: readonly Span[];
    /** The days of its reports, without repetition, in order. */
    readonly reported: readonly number[];
  };
}

/** The days that are known of it: of an open start its last day, of an open end its first. */
export const knownSpan = (when: When): Span => ({
  from: dayNumber(when.kind === 'before' ? when.latest : when.earliest),
  to: dayNumber(when.kind === 'after' ? when.earliest : when.latest),
});

/** Every time told of it, in the order of `days.happened`. */
export const toldTimes = ({ when, conflict }: Pick<TimelineEntry, 'when' | 'conflict'>): readonly When[] =>
  conflict.length > 0 ? conflict.map((dating) => dating.when) : [when];

export const placeEntry = (entry: TimelineEntry): PlacedEntry => ({
  ...entry,
  days: {
    happened: toldTimes(entry).map(knownSpan),
    reported: [...new Set(entry.reports.map(({ article }) => dayNumber(article.published)))].toSorted((a, b) => a - b),
  },
});

/** Where an event stands by a clock; by both it stands where it happened and where it was reported. */
export function placesOf({ days }: PlacedEntry, clock: Clock): readonly Span[] {
  if (clock === 'happened') return days.happened;
  const reported = days.reported.map((day) => ({ from: day, to: day }));
  return clock === 'reported' ? reported : [...days.happened, ...reported];
}

/** Whether it can have been in the span: what is told as a month is in each week of it. */
export const isInSpan = ({ days }: PlacedEntry, span: Span, clock: Clock): boolean =>
  (clock !== 'reported' && days.happened.some((place) => overlaps(place, span)))
  || (clock !== 'happened' && days.reported.some((day) => day >= span.from && day <= span.to));

export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && a.to >= b.from;

/** Under which day it is listed: the first that is known. */
export const listedDay = ({ days }: PlacedEntry, clock: Clock): number =>
  (clock === 'reported' ? days.reported[0] : undefined) ?? days.happened.reduce((first, { from }) => Math.min(first, from), Infinity);

/** In the order of the clock's days; on the same day as they came. */
export const sortByClock = (entries: readonly PlacedEntry[], clock: Clock): readonly PlacedEntry[] =>
  entries.toSorted((a, b) => listedDay(a, clock) - listedDay(b, clock));
