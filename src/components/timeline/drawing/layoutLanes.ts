import { scaleUtc } from 'd3-scale';
import type { EntityId, EntityRef, When } from '../../../model.ts';
import { shortMonthName } from '../../words/formatDate.ts';
import { countNames } from '../filter/countNames.ts';
import type { Span } from '../span/days.ts';
import { isInSpan, overlaps, toldTimes, type Clock, type PlacedEntry } from '../span/placeInTime.ts';

/** Places on the axis are percentages of its width, so that the drawing fits any window without measuring it. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  /** How many marks all lanes have together, and how many of them are drawn: the others would be hidden by these. */
  readonly marks: number;
  readonly drawn: number;
}

export interface Lane {
  readonly entity: EntityRef;
  /** Long bands first: they lie under short ones and dots. */
  readonly marks: readonly LaneMark[];
}

export interface LaneMark {
  readonly entry: string;
  /** When it is said to have happened; one for each of the times that exclude one another. Empty by the reports' clock. */
  readonly shapes: readonly MarkShape[];
  /** The days of its reports. Empty where the clock does not ask for them. */
  readonly reported: readonly number[];
  /** Where a line to a report begins if it happened outside of what is drawn: at the edge. Null by one clock. */
  readonly edge: number | null;
}

/** A day is a dot; a longer time is a band as long as it; an open end fades. */
export type MarkShape =
  | { readonly shape: 'dot'; readonly at: number; readonly doubtful: boolean }
  | { readonly shape: 'band'; readonly from: number; readonly width: number; readonly faint: boolean; readonly doubtful: boolean };

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** Every second label is left out on a narrow screen. */
  readonly minor: boolean;
}

export interface LanesAsked {
  /** The days from the left edge to the right. */
  readonly span: Span;
  readonly clock: Clock;
  /** At most as many lanes. */
  readonly most: number;
  /** They have the first lanes. */
  readonly chosen: readonly EntityId[];
}

/** Heights in pixels, of a lane and of what lies below all lanes. By both clocks a lane has a second line for its reports. */
export const laneHeights = { lane: 30, laneOfBoth: 44, axis: 26, toReport: 15 } as const;

const dayMs = 86_400_000;
/** A band is never thinner than it can be seen and hit. */
const thinnest = 1.1;
/** A lane with more marks leaves out those that others hide. */
const mostApart = 200;
/** Bands longer than this share of the axis are drawn faintly: they say little about when. */
const long = 22;

/** The chosen entities and those with the most events, each with its events along one axis of time. */
export function layoutLanes(entries: readonly PlacedEntry[], { span, clock, most, chosen }: LanesAsked): Lanes {
  const drawn = entries.filter((entry) => isInSpan(entry, span, clock));
  // Half a day before the morning of the first day and after the evening of the last, so that no dot is cut.
  const [left, right] = [span.from - 0.5, span.to + 1.5];
  const toPlace: ToPlace = (day) => clamp(((day - left) / (right - left)) * 100);
  const scale = scaleUtc().domain([left * dayMs, right * dayMs]).range([0, 100]);

  const isChosen = (entity: EntityRef): number => (chosen.includes(entity.id) ? 0 : 1);
  const names = countNames(drawn).map(({ entity }) => entity).toSorted((a, b) => isChosen(a) - isChosen(b)).slice(0, most);
  const marksOf = new Map<EntityId, LaneMark[]>(names.map(({ id }) => [id, []]));
  for (const entry of drawn) {
    if (entry.entities.every(({ id }) => !marksOf.has(id))) continue;
    const mark = layoutMark(entry, clock, span, toPlace);
    for (const { id } of entry.entities) marksOf.get(id)?.push(mark);
  }
  const lanes = names.map((entity): Lane => {
    const marks = marksOf.get(entity.id)!.toSorted((a, b) => extentOf(b) - extentOf(a));
    return { entity, marks: marks.length > mostApart ? leaveOutHidden(marks) : marks };
  });
  return {
    lanes,
    ticks: lanes.length === 0 ? [] : scale.ticks(7).map((date, index) => ({ at: round(scale(date)), label: tickLabel(date), minor: index % 2 === 1 })),
    marks: names.reduce((sum, { id }) => sum + marksOf.get(id)!.length, 0),
    drawn: lanes.reduce((sum, { marks }) => sum + marks.length, 0),
  };
}

type ToPlace = (day: number) => number;

function layoutMark(entry: PlacedEntry, clock: Clock, span: Span, toPlace: ToPlace): LaneMark {
  const { happened, reported } = entry.days;
  return {
    entry: entry.id,
    shapes: clock === 'reported' ? [] : toldTimes(entry).flatMap((when, at) =>
      (overlaps(happened[at]!, span) ? [layoutWhen(when, happened[at]!, toPlace, entry.conflict.length > 0)] : [])),
    edge: clock === 'both' ? round(toPlace(happened[0]!.from)) : null,
    reported: clock === 'happened' ? [] : reported.filter((day) => day >= span.from && day <= span.to).map((day) => round(toPlace(day + 0.5))),
  };
}

function layoutWhen(when: When, known: Span, toPlace: ToPlace, disputed: boolean): MarkShape {
  if (when.kind !== 'interval') {
    const at = toPlace(known.from + 0.5);
    const from = when.kind === 'before' ? 0 : at;
    return band(from, when.kind === 'before' ? at : 100, true, true);
  }
  const from = toPlace(known.from);
  const to = toPlace(known.to + 1);
  if (known.from === known.to && !when.approximate) return { shape: 'dot', at: round((from + to) / 2), doubtful: disputed };
  return band(from, to, to - from > long, when.approximate || disputed);
}

function band(from: number, to: number, faint: boolean, doubtful: boolean): MarkShape {
  const width = Math.max(thinnest, to - from);
  return { shape: 'band', from: round(Math.min(from, 100 - width)), width: round(width), faint, doubtful };
}

/** Where a line from a mark to its report at the place `at` begins; null where there is none to draw. */
export const lineStart = ({ shapes, edge }: LaneMark, at: number): number | null => (shapes[0] === undefined ? edge : nearest(shapes[0], at));

/** The place of a mark that is nearest to `at`. */
export const nearest = (shape: MarkShape, at: number): number =>
  shape.shape === 'dot' ? shape.at : Math.max(shape.from, Math.min(shape.from + shape.width, at));

/** Of those that would be painted in one and the same place, the last: it would cover the others. */
function leaveOutHidden(marks: readonly LaneMark[]): readonly LaneMark[] {
  const places = new Map(marks.map((mark) => [placeOf(mark), mark]));
  return marks.filter((mark) => places.get(placeOf(mark)) === mark);
}

/** To a five-hundredth of the width, about two pixels. */
const placeOf = ({ shapes, reported }: LaneMark): string =>
  `${shapes.map((shape) => (shape.shape === 'dot' ? `${Math.round(shape.at * 5)}${shape.doubtful ? '?' : ''}` : `${Math.round(shape.from * 5)}-${Math.round(shape.width * 5)}`)).join()} ${reported.map((at) => Math.round(at * 5)).join()}`;

const extentOf = ({ shapes }: LaneMark): number => shapes.reduce((most, shape) => (shape.shape === 'dot' ? most : Math.max(most, shape.width)), 0);
const round = (value: number): number => Math.round(value * 100) / 100;
const clamp = (place: number): number => Math.max(0, Math.min(100, place));

function tickLabel(date: Date): string {
  const month = date.getUTCMonth() + 1;
  if (date.getUTCDate() !== 1) return `${String(date.getUTCDate())} ${shortMonthName(month)}`;
  return month === 1 ? String(date.getUTCFullYear()) : shortMonthName(month);
}
