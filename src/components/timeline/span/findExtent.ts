import type { Span } from './days.ts';
import { placesOf, type Clock, type PlacedEntry } from './placeInTime.ts';

const year = 365;

/**
 * The days from the first event to the last, without those few that are far from all others: they would press the rest
 * into a corner. Far is further from the middle half than three times its length, or a year. Null without events.
 */
export function findExtent(entries: readonly PlacedEntry[], clock: Clock): Span | null {
  const places = entries.flatMap((entry) => placesOf(entry, clock));
  if (places.length === 0) return null;
  const near = leaveOutFar(places);
  return { from: smallest(near.map(({ from }) => from)), to: -smallest(near.map(({ to }) => -to)) };
}

function leaveOutFar(places: readonly Span[]): readonly Span[] {
  if (places.length < 5) return places;
  const middles = places.map(middleOf).toSorted((a, b) => a - b);
  const low = middles[Math.floor(middles.length * 0.25)]!;
  const high = middles[Math.ceil(middles.length * 0.75) - 1]!;
  const reach = Math.max((high - low) * 3, year);
  return places.filter((place) => middleOf(place) >= low - reach && middleOf(place) <= high + reach);
}

const middleOf = ({ from, to }: Span): number => (from + to) / 2;

/** Not by arguments of a call: there may be more than a call can take. */
const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), Infinity);
