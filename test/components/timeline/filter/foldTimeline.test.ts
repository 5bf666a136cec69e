// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { foldsAround, foldTimeline } from '../../../../src/components/timeline/filter/foldTimeline.ts';
import { sortByClock, type Clock } from '../../../../src/components/timeline/span/placeInTime.ts';
import { makeEntries } from '../makeEntry.ts';

const times = (count: number, row: string): readonly string[] => Array.from({ length: count }, () => row);
const fold = (rows: readonly string[], clock: Clock = 'happened') => foldTimeline(sortByClock(makeEntries(rows), clock), clock);
/** `2023: · [March 2023 13] ·`: an event, a fold with its count. */
const draw = (rows: readonly string[], clock: Clock = 'happened') =>
  fold(rows, clock).map(({ name, items }) => `${name}: ${items.map((item) => (item.kind === 'event' ? '·' : `[${item.name} ${item.entries.length}]`)).join(' ')}`);

describe('a month folds', () => {
  it.each([
    ['with more than twelve events', [...times(13, '2023-03-14'), '2023-04-01'], ['2023: [March 2023 13] ·']],
    ['also of events told as that month', [...times(7, '2023-03-14'), ...times(6, '2023-03-01..2023-03-31')], ['2023: [March 2023 13]']],
    ['each for itself', [...times(13, '2023-03-14'), '2023-04-01', ...times(14, '2023-05-14')], ['2023: [March 2023 13] · [May 2023 14]']],
    ['not with twelve', times(12, '2023-03-14'), [`2023: ${times(12, '·').join(' ')}`]],
    ['not with another year’s', [...times(7, '2022-03-14'), ...times(7, '2023-03-14')], [`2022: ${times(7, '·').join(' ')}`, `2023: ${times(7, '·').join(' ')}`]],
    ['not around what is longer than it', [...times(13, '2023-01-14'), '2023-01-01..2023-12-31'], ['2023: · [January 2023 13]']],
    ['nor around what has an open start', [...times(13, '2023-01-14'), '..2023-01-20'], ['2023: [January 2023 13] ·']],
  ])('%s', (_, rows, drawn) => expect(draw(rows)).toEqual(drawn));

  it('what is told as a year folds as that, never as its January', () => {
    expect(draw(times(13, '2022-01-01..2022-12-31'))).toEqual(['2022: [2022, not in one month 13]']);
  });

  it('by the reports’ clock in the month of its report', () => {
    expect(draw(times(13, '2022-01-01..2022-12-31 @2023-05-03'), 'reported')).toEqual(['2023: [May 2023 13]']);
  });
});

describe('a year folds', () => {
  const manyYears = Array.from({ length: 40 }, (_, index) => times(8, `${String(1980 + index)}-03-14`)).flat();
  it('where the list would be too long', () => expect(fold(manyYears).every(({ folds, events }) => folds && events === 8)).toBe(true));
  it('but not one with a single line', () => expect(fold([...manyYears, '2021-03-14']).at(-1)).toMatchObject({ name: '2021', folds: false }));
  it('and not where it would be short', () => expect(fold(manyYears.slice(0, 80)).some(({ folds }) => folds)).toBe(false));
  it('nor one that is all there is', () => {
    const year = Array.from({ length: 12 }, (_, month) => times(12, `2023-${String(month + 1).padStart(2, '0')}-01`)).flat();
    expect(fold([...year, ...times(10, '2023-05-01..2023-07-02')]).some(({ folds }) => folds)).toBe(false);
  });
});

describe('what has to be open for an event to be seen', () => {
  const years = fold([...times(13, '2023-03-14'), '2023-04-01']);
  it.each([['e0', ['2023-03']], ['e13', []], ['nobody', []]])('%s: %j', (id, keys) => expect(foldsAround(years, id)).toEqual(keys));
});

it('no event is lost and none stands twice', () => {
  const rows = [...times(20, '2023-03-14'), '2023-01-01..2023-12-31', ...times(15, '2022-05-01..2022-09-01'), '..2021-01-01', '1689-09-06'];
  const ids = fold(rows).flatMap(({ items }) => items.flatMap((item) => (item.kind === 'event' ? [item.entry.id] : item.entries.map(({ id }) => id))));
  expect(ids.toSorted()).toEqual(rows.map((_, index) => `e${index}`).toSorted());
});
