import { scaleUtc } from 'd3-scale';
import type { CalendarDate, EntityRef, TimelineEntry, When } from '../../model.ts';
import { shortMonthName } from '../words/formatDate.ts';

/** Places on the axis are percentages of its width, so that the drawing fits any window without measuring it. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  /** Events outside the drawn time: a few far from all others would press the rest into a corner. */
  readonly outside: number;
}

export interface Lane {
  readonly entity: EntityRef;
  readonly marks: readonly LaneMark[];
}

/** A day is a dot; a longer time is a band as long as it; an open end fades. */
export type LaneMark = { readonly entry: string } & (
  | { readonly shape: 'dot'; readonly at: number }
  | { readonly shape: 'band'; readonly from: number; readonly width: number; readonly faint: boolean; readonly doubtful: boolean }
);

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** Every second label is left out on a narrow screen. */
  readonly minor: boolean;
}

const dayMs = 86_400_000;
const noon = (date: CalendarDate): number => Date.parse(`${date}T12:00:00Z`);
/** A band is never thinner than it can be seen and hit. */
const thinnest = 1.1;
/** Bands longer than this share of the axis are drawn faintly: they say little about when. */
const long = 22;

/** The entities with the most events, each with its events along one axis of time. */
export function layoutLanes(entries: readonly TimelineEntry[], most: number): Lanes {
  const drawn = withoutOutliers(entries);
  if (drawn.length === 0) return { lanes: [], ticks: [], outside: entries.length };
  const starts = drawn.map(({ when }) => noon(when.kind === 'before' ? when.latest : when.earliest));
  const ends = drawn.map(({ when }) => noon(when.kind === 'after' ? when.earliest : when.latest));
  const margin = Math.max(dayMs * 5, (Math.max(...ends) - Math.min(...starts)) * 0.02);
  const scale = scaleUtc()
    .domain([Math.min(...starts) - margin, Math.max(...ends) + margin])
    .range([0, 100]);

  const byEntity = new Map<string, { readonly entity: EntityRef; readonly marks: LaneMark[] }>();
  for (const entry of drawn) {
    for (const entity of entry.entities) {
      const lane = byEntity.get(entity.id) ?? { entity, marks: [] };
      byEntity.set(entity.id, lane);
      lane.marks.push(layoutMark(entry.id, entry.when, (ms) => scale(ms)));
    }
  }
  const lanes = [...byEntity.values()].sort((a, b) => b.marks.length - a.marks.length || (a.entity.name < b.entity.name ? -1 : 1)).slice(0, most);
  return {
    // Long bands lie under short ones and dots.
    lanes: lanes.map(({ entity, marks }) => ({ entity, marks: [...marks].sort((a, b) => extent(b) - extent(a)) })),
    ticks: scale.ticks(7).map((date, index) => ({ at: round(scale(date)), label: tickLabel(date), minor: index % 2 === 1 })),
    outside: entries.length - drawn.length,
  };
}

function layoutMark(entry: string, when: When, scale: (ms: number) => number): LaneMark {
  if (when.kind === 'before' || when.kind === 'after') {
    const at = scale(noon(when.kind === 'before' ? when.latest : when.earliest));
    const from = when.kind === 'before' ? 0 : at;
    return { entry, shape: 'band', from: round(from), width: round(Math.max(thinnest, (when.kind === 'before' ? at : 100) - from)), faint: true, doubtful: true };
  }
  const from = scale(noon(when.earliest) - dayMs / 2);
  const to = scale(noon(when.latest) + dayMs / 2);
  if (when.earliest === when.latest && !when.approximate) return { entry, shape: 'dot', at: round((from + to) / 2) };
  return { entry, shape: 'band', from: round(from), width: round(Math.max(thinnest, to - from)), faint: to - from > long, doubtful: when.approximate };
}

const extent = (mark: LaneMark): number => (mark.shape === 'dot' ? 0 : mark.width);
const round = (value: number): number => Math.round(value * 100) / 100;

/** Those no further from the middle half than three times its span, or a year. */
function withoutOutliers(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const middles = entries.map(({ when }) => middleOf(when)).sort((a, b) => a - b);
  if (middles.length < 5) return entries;
  const low = middles[Math.floor(middles.length * 0.25)]!;
  const high = middles[Math.ceil(middles.length * 0.75) - 1]!;
  const reach = Math.max((high - low) * 3, dayMs * 365);
  return entries.filter(({ when }) => middleOf(when) >= low - reach && middleOf(when) <= high + reach);
}

function middleOf(when: When): number {
  const from = noon(when.kind === 'before' ? when.latest : when.earliest);
  return when.kind === 'interval' ? (from + noon(when.latest)) / 2 : from;
}

function tickLabel(date: Date): string {
  const month = date.getUTCMonth() + 1;
  if (date.getUTCDate() !== 1) return `${String(date.getUTCDate())} ${shortMonthName(month)}`;
  return month === 1 ? String(date.getUTCFullYear()) : shortMonthName(month);
}
