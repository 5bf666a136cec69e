// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes, lineStart, type LaneMark, type MarkShape } from '../../../../src/components/timeline/drawing/layoutLanes.ts';
import { dayNumber } from '../../../../src/components/timeline/span/days.ts';
import type { Clock } from '../../../../src/components/timeline/span/placeInTime.ts';
import type { CalendarDate, EntityId } from '../../../../src/model.ts';
import { makeEntries, makeEntry } from '../makeEntry.ts';

const day = (date: string): number => dayNumber(date as CalendarDate);
interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly clock?: Clock;
  readonly most?: number;
  readonly chosen?: readonly string[];
}
const asked = ({ from = '2022-01-01', to = '2023-12-31', clock = 'happened', most = 7, chosen = [] }: Options) =>
  ({ span: { from: day(from), to: day(to) }, clock, most, chosen: chosen as readonly EntityId[] });
const lay = (rows: readonly string[], options: Options = {}) => layoutLanes(makeEntries(rows), asked(options));
const markOf = (row: string, options: Options = {}): LaneMark => lay([`${row} xi`], options).lanes[0]!.marks[0]!;
const shapeOf = (row: string, options: Options = {}): MarkShape => markOf(row, options).shapes[0]!;

describe('a mark', () => {
  it.each([
    ['a day is a dot', '2023-01-01', { shape: 'dot', doubtful: false }],
    ['a week is a band', '2023-01-02..2023-01-08', { shape: 'band', faint: false, doubtful: false }],
    ['a year is long, and so faint', '2022-01-01..2022-12-31', { shape: 'band', faint: true, doubtful: false }],
    ['an approximate day is no dot but a doubtful band', '~2023-01-01', { shape: 'band', faint: false, doubtful: true }],
    ['an open start is doubtful, from the left edge', '..2022-05-03', { shape: 'band', from: 0, faint: true, doubtful: true }],
    ['an open end too', '2022-05-03..', { shape: 'band', faint: true, doubtful: true }],
    ['a day that another report excludes is a doubtful dot', '2023-01-01 | 2023-03-01', { shape: 'dot', doubtful: true }],
  ])('%s', (_, when, expected) => expect(shapeOf(when)).toMatchObject(expected));

  it('late March is the last third of March, and never its first day', () => {
    const entry = makeEntry('2023-03-21..2023-03-31 xi', 'e', { precision: 'part of month' });
    const late = layoutLanes([entry], asked({ from: '2023-03-01', to: '2023-03-31' })).lanes[0]!.marks[0]!.shapes[0]!;
    if (late.shape !== 'band') throw new Error('A band was expected.');
    expect(late.from).toBeGreaterThan(62);
    expect(late.from + late.width).toBeLessThanOrEqual(100);
  });

  it('an open end goes to the right edge', () => {
    const open = shapeOf('2022-05-03..');
    expect(open.shape === 'band' && open.from + open.width).toBeCloseTo(100);
  });

  it('a band is as long as its time: from the morning of its first day to the evening of its last', () => {
    const [first, second, both] = [shapeOf('2023-03-01'), shapeOf('2023-03-31'), shapeOf('2023-03-01..2023-03-31')];
    if (first.shape !== 'dot' || second.shape !== 'dot' || both.shape !== 'band') throw new Error('Two dots and a band were expected.');
    const width = (second.at - first.at) / 30;
    expect(both.from).toBeCloseTo(first.at - width / 2, 1);
    expect(both.width).toBeCloseTo(width * 31, 1);
  });

  it('is never too thin to be seen, not at the edge either', () => {
    const [thin, last] = [shapeOf('2023-01-02..2023-01-03'), shapeOf('~2023-12-31')];
    expect(thin.shape === 'band' && thin.width).toBe(1.1);
    expect(last.shape === 'band' && last.from + last.width).toBeLessThanOrEqual(100);
  });

  it('told with two times is drawn at both, and not between', () => {
    const { shapes } = markOf('2022-02-01 | 2023-11-01..2023-11-30');
    expect(shapes.map(({ shape }) => shape)).toEqual(['dot', 'band']);
    expect(shapes[1]!.shape === 'band' && shapes[1]!.width).toBeLessThan(5);
  });
});

describe('the two clocks', () => {
  const row = '2023-01-10 @2023-03-01 @2023-04-01';
  it.each([
    ['when it happened: no report is drawn', 'happened', 1, 0],
    ['when it was reported: nothing else is drawn', 'reported', 0, 2],
    ['both', 'both', 1, 2],
  ] as const)('%s', (_, clock, shapes, reported) => {
    const mark = markOf(row, { clock });
    expect([mark.shapes.length, mark.reported.length]).toEqual([shapes, reported]);
  });

  it('a line leads from the nearest end of a band to the report', () => {
    const mark = markOf('2023-02-01..2023-02-28 @2023-06-01', { clock: 'both' });
    const [shape] = mark.shapes;
    expect(shape?.shape === 'band' && lineStart(mark, mark.reported[0]!)).toBeCloseTo(shape?.shape === 'band' ? shape.from + shape.width : Number.NaN);
  });

  it('what happened before all that is drawn has its line from the edge, and no mark', () => {
    const mark = markOf('2022-02-01 @2023-06-01', { clock: 'both', from: '2023-01-01' });
    expect(mark.shapes).toEqual([]);
    expect(lineStart(mark, mark.reported[0]!)).toBe(0);
  });

  it('a report outside of what is drawn has no tick', () => expect(markOf(row, { clock: 'both', to: '2023-03-15' }).reported).toHaveLength(1));
});

describe('lanes', () => {
  it('those with the most events come first, then by name, and no more than asked for', () => {
    const rows = ['2023-01-01 putin xi', '2023-01-02 xi', '2023-01-03 biden', '2023-01-04 zelensky putin xi'];
    expect(lay(rows).lanes.map(({ entity, marks }) => [entity.name, marks.length])).toEqual([['xi', 3], ['putin', 2], ['biden', 1], ['zelensky', 1]]);
    expect(lay(rows).marks).toBe(7);
    expect(lay(rows, { most: 2 }).lanes.map(({ entity }) => entity.name)).toEqual(['xi', 'putin']);
  });

  it('the chosen ones come before all others', () => {
    expect(lay(['2023-01-01 xi', '2023-01-02 xi', '2023-01-03 li'], { chosen: ['li'], most: 1 }).lanes.map(({ entity }) => entity.name)).toEqual(['li']);
  });

  it('long bands lie under short ones and dots', () => {
    expect(lay(['2023-03-01 xi', '2023-01-01..2023-06-30 xi', '2023-02-01..2023-02-10 xi']).lanes[0]!.marks.map(({ entry }) => entry)).toEqual(['e1', 'e2', 'e0']);
  });

  it('with very many marks leave out those that others hide, and only those', () => {
    const rows = [...Array.from({ length: 300 }, () => '2023-03-01 xi'), '2023-06-01 xi', '2023-06-01..2023-07-01 xi'];
    const { lanes, marks, drawn } = lay(rows);
    expect([lanes[0]!.marks.length, marks, drawn]).toEqual([3, 302, 3]);
    expect(lanes[0]!.marks.map(({ entry }) => entry)).toEqual(['e301', 'e299', 'e300']);
    expect(lay(rows.slice(150)).drawn).toBe(152);
  });

  it.each([
    ['no event', [], 0],
    ['events that name nobody have no lanes', ['2023-01-01', '2023-02-01'], 0],
    ['what lies outside of the span has none', ['2021-12-31 xi', '2024-01-01 li', '2014-01-01.. putin'], 0],
    ['what reaches into it has one', ['2021-12-01..2022-01-01 xi'], 1],
  ])('%s', (_, rows, lanes) => expect(lay(rows).lanes).toHaveLength(lanes));
});

describe('ticks', () => {
  it.each([
    ['days in a fortnight', '2023-03-01', '2023-03-14', /^\d+ (Feb|Mar)$|^Mar$/],
    ['months in a year', '2022-06-01', '2023-06-01', /^[A-Z][a-z]{2}$|^2023$/],
    ['years in a decade', '2012-06-01', '2023-06-01', /^20\d\d$/],
  ])('%s', (_, from, to, label) => {
    const { ticks } = lay([`${from} xi`], { from, to });
    expect(ticks.length).toBeGreaterThan(2);
    for (const tick of ticks) expect(tick.label).toMatch(label);
    expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
    expect(ticks.map(({ minor }) => minor)).toEqual(ticks.map((_tick, index) => index % 2 === 1));
  });

  it('a January is named by its year', () => {
    const labels = lay(['2022-12-01 xi'], { from: '2022-10-01', to: '2023-04-01' }).ticks.map(({ label }) => label);
    expect(labels).toContain('2023');
    expect(labels).not.toContain('Jan');
  });
});

it('whatever the events and the span: everything drawn lies between the edges', () => {
  const date = fc.date({ min: new Date('0100-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((value) => value.toISOString().slice(0, 10));
  const when = fc.tuple(date, date, fc.constantFrom('day', 'span', 'before', 'after', 'about')).map(([a, b, kind]) => {
    const [from, to] = [a, b].sort() as [string, string];
    return { day: from, span: `${from}..${to}`, before: `..${to}`, after: `${from}..`, about: `~${from}..${to}` }[kind];
  });
  fc.assert(fc.property(fc.array(when, { maxLength: 25 }), date, date, fc.constantFrom('happened', 'reported', 'both' as const), (whens, a, b, clock) => {
    const [from, to] = [a, b].sort() as [string, string];
    const { lanes, ticks } = lay(whens.map((each) => `${each} xi`), { from, to, clock });
    for (const { shapes, reported } of lanes.flatMap((lane) => lane.marks)) {
      for (const each of shapes) {
        const [start, end] = each.shape === 'dot' ? [each.at, each.at] : [each.from, each.from + each.width];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(100.01);
      }
      for (const at of reported) expect(at >= 0 && at <= 100).toBe(true);
    }
    for (const { at } of ticks) expect(at >= 0 && at <= 100).toBe(true);
  }), { numRuns: 150 });
});
