import { useMemo } from 'react';
import { eventAnchor } from '../../components/timeline/eventAnchor.ts';
import { countNames, takesPart } from '../../components/timeline/filter/countNames.ts';
import { cutTimeline } from '../../components/timeline/filter/cutTimeline.ts';
import { foldTimeline, type ListYear } from '../../components/timeline/filter/foldTimeline.ts';
import { writeTimelineFilter, type Asked } from '../../components/timeline/filter/readTimelineFilter.ts';
import { chooseUnit, countInTime, wholeUnits, type Bucket, type BucketUnit } from '../../components/timeline/span/countInTime.ts';
import type { Span } from '../../components/timeline/span/days.ts';
import { findExtent } from '../../components/timeline/span/findExtent.ts';
import { limitSpan } from '../../components/timeline/span/moveSpan.ts';
import { isInSpan, placeEntry, sortByClock, type PlacedEntry } from '../../components/timeline/span/placeInTime.ts';
import type { EntityRef, TimelineEntry } from '../../model.ts';
import { timelinePath } from '../../paths.ts';

export interface Timeline {
  /** All that was told up to the day asked for, and how many reports came later. */
  readonly told: readonly TimelineEntry[];
  readonly later: number;
  /** Of that, in which all chosen names take part, in order of the clock. */
  readonly named: readonly PlacedEntry[];
  /** Who takes part in those, most events first. */
  readonly names: readonly EntityRef[];
  /** Of those, what lies in the listed span. */
  readonly shown: readonly PlacedEntry[];
  readonly years: readonly ListYear[];
  /** What can be drawn; null without events. */
  readonly axis: Axis | null;
  /** The address of an event in the list as it is. */
  readonly hrefOf: (entry: string) => string;
}

export interface Axis {
  readonly extent: Span;
  /** What is looked at, both ends finite. */
  readonly span: Span;
  readonly unit: BucketUnit;
  readonly buckets: readonly Bucket[];
}

/**
 * What the address asks for, step by step; a step is done again only when what it depends on has changed.
 *
 * @param span what is drawn
 * @param listed what is listed: it may lag behind
 */
export function useTimeline(entries: readonly TimelineEntry[], asked: Asked, span: Span | null, listed: Span | null): Timeline {
  const { who, clock, until } = asked;
  const address = timelinePath(writeTimelineFilter(asked));
  const cut = useMemo(() => (until === null ? { entries, later: 0 } : cutTimeline(entries, until)), [entries, until]);
  const placed = useMemo(() => cut.entries.map(placeEntry), [cut]);
  const named = useMemo(() => sortByClock(placed.filter((entry) => takesPart(entry, who)), clock), [placed, who, clock]);
  const names = useMemo(() => countNames(named).map(({ entity }) => entity), [named]);
  const whole = useMemo(() => {
    const extent = findExtent(placed, clock);
    if (extent === null) return null;
    const unit = chooseUnit(extent);
    return { unit, extent: wholeUnits(extent, unit) };
  }, [placed, clock]);
  const buckets = useMemo(() => (whole === null ? [] : countInTime(named, clock, whole.extent, whole.unit)), [named, clock, whole]);
  const shown = useMemo(() => (listed === null ? named : named.filter((entry) => isInSpan(entry, listed, clock))), [named, listed, clock]);
  const years = useMemo(() => foldTimeline(shown, clock), [shown, clock]);
  const axis = useMemo(() => (whole === null ? null : { ...whole, buckets, span: limitSpan(span, whole.extent) }), [whole, buckets, span]);
  const hrefOf = useMemo(() => (entry: string) => `${address}#${eventAnchor(entry)}`, [address]);
  return { told: cut.entries, later: cut.later, named, names, shown, years, axis, hrefOf };
}
