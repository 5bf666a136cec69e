// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { layoutLanes, type Lanes } from '../../../../src/components/timeline/drawing/layoutLanes.ts';
import { findMark, paintLanes } from '../../../../src/components/timeline/drawing/paintLanes.ts';
import { dayNumber } from '../../../../src/components/timeline/span/days.ts';
import type { Clock } from '../../../../src/components/timeline/span/placeInTime.ts';
import type { CalendarDate } from '../../../../src/model.ts';
import { makeEntries } from '../makeEntry.ts';

const day = (date: string): number => dayNumber(date as CalendarDate);
const lay = (rows: readonly string[], clock: Clock = 'happened'): Lanes =>
  layoutLanes(makeEntries(rows), { span: { from: day('2023-01-01'), to: day('2023-12-31') }, clock, most: 7, chosen: [] });
const area = { width: 1000, laneHeight: 30, both: false };
const palette = { person: 'blue', org: 'purple', place: 'green', other: 'brown', rule: 'grey' };

const silent = () => undefined;

/** What the pen is told, the shapes only. */
function paint(rows: readonly string[], clock: Clock = 'happened'): string {
  const told: string[] = [];
  const write = (name: string) => (...places: readonly unknown[]) => void told.push(`${name} ${places.slice(0, 2).map((place) => Math.round(Number(place))).join(',')}`);
  const pen = { beginPath: silent, moveTo: silent, lineTo: write('line'), stroke: silent, fill: silent, arc: write('dot'), rect: write('tick'), roundRect: write('band'), setLineDash: silent };
  paintLanes({ ...pen, fillStyle: '', strokeStyle: '', globalAlpha: 1, lineWidth: 1 }, lay(rows, clock), { ...area, both: clock === 'both' }, palette);
  return told.filter((each) => each !== 'line 1000,15').join(' · ');
}

describe('the painting', () => {
  it.each([
    ['a dot in its lane', ['2023-07-02 xi'], 'happened', 'dot 500,15'],
    ['a band from its first day', ['2023-07-02..2023-08-02 xi'], 'happened', 'band 499,10'],
    ['a report with its line', ['2023-07-02 @2023-12-31 xi'], 'both', 'line 997,30 · dot 500,15 · tick 996,25'],
    ['a report alone, without a line', ['2023-07-02 @2023-12-31 xi'], 'reported', 'tick 996,10'],
    ['nothing where nothing is', [], 'happened', ''],
  ] as const)('%s', (_, rows, clock, told) => expect(paint(rows, clock)).toBe(told));
});

describe('the mark under a pointer', () => {
  const lanes = lay(['2023-07-02 xi', '2023-07-20 xi', '2023-03-01..2023-04-30 xi', '2023-07-02 li']);
  it.each([
    ['on a dot', 500, 15, 'e0'],
    ['beside it', 506, 12, 'e0'],
    ['on a band', 230, 15, 'e2'],
    ['in the next lane', 500, 45, 'e3'],
  ])('%s', (_, x, y, id) => expect(findMark(lanes, area, { x, y })?.entry).toBe(id));
  it.each([
    ['between two', 525, 15],
    ['below all lanes', 500, 70],
    ['above them', 500, -3],
  ])('none %s', (_, x, y) => expect(findMark(lanes, area, { x, y })).toBeNull());
  it('none where nothing can be measured', () => expect(findMark(lanes, { ...area, width: 0 }, { x: 0, y: 15 })).toBeNull());
});
