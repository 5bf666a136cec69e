// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes, type LaneMark } from '../../../src/components/timeline/layoutLanes.ts';
import type { TimelineEntry } from '../../../src/model.ts';
import { readWhen } from '../articleFile.ts';

/** `2023-05-02 xi putin`: a time and the entities of its sentence. */
function entry(notation: string, index: number): TimelineEntry {
  const [when = '', ...names] = notation.split(' ');
  return {
    id: `e${String(index)}`, when: readWhen(when), reports: [],
    entities: names.map((name) => ({ id: name, kind: 'person', name })),
  } as unknown as TimelineEntry;
}
const lay = (rows: readonly string[], most = 7) => layoutLanes(rows.map(entry), most);
const marksOf = (rows: readonly string[]): readonly LaneMark[] => lay(rows).lanes.flatMap(({ marks }) => marks);
const mark = (when: string) => marksOf(['2022-01-01 other', '2023-12-31 other', `${when} xi`]).find(({ entry: id }) => id === 'e2')!;

describe('a mark', () => {
  it.each([
    ['a day is a dot', '2023-01-01', { shape: 'dot' }],
    ['a week is a band', '2023-01-02..2023-01-08', { shape: 'band', faint: false, doubtful: false }],
    ['a year is long, and so faint', '2022-01-01..2022-12-31', { shape: 'band', faint: true, doubtful: false }],
    ['an approximate day is no dot but a doubtful band', '~2023-01-01', { shape: 'band', faint: false, doubtful: true }],
    ['an open start is doubtful, from the left edge', '..2022-05-03', { shape: 'band', from: 0, faint: true, doubtful: true }],
    ['an open end too', '2022-05-03..', { shape: 'band', faint: true, doubtful: true }],
  ])('%s', (_, when, expected) => expect(mark(when)).toMatchObject(expected));

  it('an open end goes to the right edge', () => {
    const open = mark('2022-05-03..');
    expect(open.shape === 'band' && open.from + open.width).toBeCloseTo(100);
  });

  it('a band is as long as its time: from the morning of its first day to the evening of its last', () => {
    const [first, second, both] = [mark('2023-03-01'), mark('2023-03-31'), mark('2023-03-01..2023-03-31')];
    if (first.shape !== 'dot' || second.shape !== 'dot' || both.shape !== 'band') throw new Error('Two dots and a band were expected.');
    const day = (second.at - first.at) / 30;
    expect(both.from).toBeCloseTo(first.at - day / 2, 1);
    expect(both.width).toBeCloseTo(day * 31, 1);
  });

  it('is never too thin to be seen', () => {
    const thin = mark('2023-01-02..2023-01-03');
    expect(thin.shape === 'band' && thin.width).toBe(1.1);
  });

  it('in time order stands in order on the axis', () => {
    const dots = marksOf(['2023-01-01 xi', '2023-01-02 xi', '2023-02-01 xi', '2023-12-01 xi']).map((each) => (each.shape === 'dot' ? each.at : Number.NaN));
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
    expect(new Set(dots).size).toBe(4);
  });
});

describe('lanes', () => {
  it('those with the most events come first, then by name, and no more than asked for', () => {
    const rows = ['2023-01-01 putin xi', '2023-01-02 xi', '2023-01-03 biden', '2023-01-04 zelensky putin xi'];
    expect(lay(rows).lanes.map(({ entity, marks }) => [entity.name, marks.length])).toEqual([['xi', 3], ['putin', 2], ['biden', 1], ['zelensky', 1]]);
    expect(lay(rows, 2).lanes.map(({ entity }) => entity.name)).toEqual(['xi', 'putin']);
  });

  it('long bands lie under short ones and dots', () => {
    expect(marksOf(['2023-03-01 xi', '2023-01-01..2023-06-30 xi', '2023-02-01..2023-02-10 xi']).map(({ entry: id }) => id)).toEqual(['e1', 'e2', 'e0']);
  });

  it.each([
    ['no event', [], 0],
    ['events that name nobody have no lanes', ['2023-01-01', '2023-02-01'], 0],
  ])('%s', (_, rows, count) => expect(lay(rows).lanes).toHaveLength(count));
});

const tenDays = Array.from({ length: 10 }, (_, index) => `2023-03-${String(index + 10)} xi`);

describe('events far from all others', () => {
  it.each([
    ['one centuries ago is left out', [...tenDays, '1689-09-06 xi'], 1],
    ['one far ahead too', [...tenDays, '2049-10-01 xi'], 1],
    ['one on each side', ['1689-09-06 xi', ...tenDays, ...tenDays, '2049-10-01 xi'], 2],
    ['one a few months away is not far', [...tenDays, '2022-12-24 xi'], 0],
    ['an open start is where it ends', [...tenDays, '..2023-01-01 xi'], 0],
    ['of few events none is far', ['1689-09-06 xi', '2023-03-01 xi', '2023-03-02 xi'], 0],
    ['spread evenly none is far', Array.from({ length: 20 }, (_, index) => `${String(1900 + index * 5)}-01-01 xi`), 0],
  ])('%s', (_, rows, outside) => {
    const lanes = lay(rows);
    expect(lanes.outside).toBe(outside);
    expect(lanes.lanes.flatMap(({ marks }) => marks)).toHaveLength(rows.length - outside);
  });
});

describe('ticks', () => {
  it.each([
    ['days in a fortnight', ['2023-03-01 xi', '2023-03-10 xi'], /^\d+ (Feb|Mar)$|^Mar$/],
    ['months in a year', ['2022-06-01 xi', '2023-06-01 xi'], /^[A-Z][a-z]{2}$|^2023$/],
    ['years in a decade', ['2012-06-01 xi', '2023-06-01 xi'], /^20\d\d$/],
  ])('%s', (_, rows, label) => {
    const { ticks } = lay(rows);
    expect(ticks.length).toBeGreaterThan(2);
    for (const tick of ticks) expect(tick.label).toMatch(label);
    expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
    expect(ticks.map(({ minor }) => minor)).toEqual(ticks.map((_tick, index) => index % 2 === 1));
  });

  it('a January is named by its year', () => {
    expect(lay(['2022-10-01 xi', '2023-04-01 xi']).ticks.map(({ label }) => label)).toContain('2023');
    expect(lay(['2022-10-01 xi', '2023-04-01 xi']).ticks.map(({ label }) => label)).not.toContain('Jan');
  });

  it('without events there are none', () => expect(lay([])).toEqual({ lanes: [], ticks: [], outside: 0 }));
});

it('whatever the events: everything drawn lies between the edges, and drawn and outside together are all', () => {
  const date = fc.date({ min: new Date('0100-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((value) => value.toISOString().slice(0, 10));
  const when = fc.tuple(date, date, fc.constantFrom('day', 'span', 'before', 'after', 'about')).map(([a, b, kind]) => {
    const [from, to] = [a, b].sort() as [string, string];
    return { day: from, span: `${from}..${to}`, before: `..${to}`, after: `${from}..`, about: `~${from}..${to}` }[kind];
  });
  fc.assert(fc.property(fc.array(when, { maxLength: 25 }), (whens) => {
    const { lanes, ticks, outside } = lay(whens.map((each) => `${each} xi`));
    const marks = lanes.flatMap((lane) => lane.marks);
    expect(marks.length + outside).toBe(whens.length);
    for (const each of marks) {
      const [from, to] = each.shape === 'dot' ? [each.at, each.at] : [each.from, each.from + each.width];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100.01);
    }
    for (const { at } of ticks) expect(at >= 0 && at <= 100).toBe(true);
  }), { numRuns: 150 });
});
