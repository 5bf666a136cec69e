import { unitEnd, unitStart, type BucketUnit } from './countInTime.ts';
import { lengthOf, type Span } from './days.ts';

/** A drawing of fewer days shows no more than one of a week. */
const shortest = 7;

/**
 * Shows `factor` times as many days, with the day under `at` (0 is the left edge, 1 the right) where it is.
 * Never more than `extent`, never fewer than a week.
 */
export function zoomSpan(span: Span, extent: Span, factor: number, at = 0.5): Span {
  const before = lengthOf(span);
  const days = Math.round(before * factor);
  // A small step must not be lost in rounding to whole days.
  const length = clamp(days === before && factor !== 1 ? before + Math.sign(factor - 1) : days, Math.min(shortest, lengthOf(extent)), lengthOf(extent));
  return fit(Math.round(span.from + at * (before - length)), length, extent);
}

/** Moves it as it is, as far as the extent goes. */
export const panSpan = (span: Span, extent: Span, days: number): Span => fit(span.from + days, lengthOf(span), extent);

export type Handle = 'from' | 'to';

/** Moves one end to the next border of a unit, or of several; it stops at the other end and at the edge. */
export function stepHandle(span: Span, extent: Span, handle: Handle, steps: number, unit: BucketUnit): Span {
  if (handle === 'from') {
    const start = unitStart(span.from, unit);
    // From within a unit the first step back leads to its start.
    const day = unitStart(start, unit, start < span.from && steps < 0 ? steps + 1 : steps);
    return { from: clamp(day, extent.from, Math.max(extent.from, unitStart(span.to, unit))), to: span.to };
  }
  const end = unitEnd(span.to, unit);
  const day = unitEnd(end, unit, end > span.to && steps > 0 ? steps - 1 : steps);
  return { from: span.from, to: clamp(day, Math.min(extent.to, unitEnd(span.from, unit)), extent.to) };
}

/** Moves one end as near to the other as it can be: only one unit is left. */
export const meetHandle = (span: Span, extent: Span, handle: Handle, unit: BucketUnit): Span =>
  handle === 'from'
    ? { from: Math.max(extent.from, unitStart(span.to, unit)), to: span.to }
    : { from: span.from, to: Math.min(extent.to, unitEnd(span.from, unit)) };

/** What lies between two places on the strip, in whole units. */
export function spanBetween(a: number, b: number, extent: Span, unit: BucketUnit): Span {
  const [from, to] = a < b ? [a, b] : [b, a];
  return { from: clamp(unitStart(from, unit), extent.from, extent.to), to: clamp(unitEnd(to, unit), extent.from, extent.to) };
}

/** The day at a place between the edges of what is drawn, 0 to 1. */
export const dayAt = ({ from, to }: Span, at: number): number => clamp(Math.floor(from + at * (to - from + 1)), from, to);

/** What of the span lies in the extent; the edge next to it where it lies outside. */
export function limitSpan(span: Span | null, extent: Span): Span {
  return span === null ? extent : { from: clamp(span.from, extent.from, extent.to), to: clamp(span.to, extent.from, extent.to) };
}

export const isWhole = (span: Span, extent: Span): boolean => span.from <= extent.from && span.to >= extent.to;

function fit(from: number, days: number, extent: Span): Span {
  const length = Math.min(days, lengthOf(extent));
  const start = clamp(from, extent.from, extent.to - length + 1);
  return { from: start, to: start + length - 1 };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
