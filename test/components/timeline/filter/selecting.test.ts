// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countNames, takesPart } from '../../../../src/components/timeline/filter/countNames.ts';
import { cutTimeline } from '../../../../src/components/timeline/filter/cutTimeline.ts';
import { listArticles } from '../../../../src/components/timeline/filter/listArticles.ts';
import { dayNumber } from '../../../../src/components/timeline/span/days.ts';
import { isInSpan, sortByClock, type Clock } from '../../../../src/components/timeline/span/placeInTime.ts';
import { formatWhen } from '../../../../src/components/words/formatWhen.ts';
import type { CalendarDate, EntityId } from '../../../../src/model.ts';
import { makeEntries, makeEntry } from '../makeEntry.ts';

const day = (date: string): number => dayNumber(date as CalendarDate);
const march = { from: day('2023-03-01'), to: day('2023-03-31') };

describe('in the span of March 2023', () => {
  it.each<readonly [string, string, Clock, boolean]>([
    ['a day of it', '2023-03-14', 'happened', true],
    ['its last day', '2023-03-31', 'happened', true],
    ['told as a year, it may be', '2023-01-01..2023-12-31', 'happened', true],
    ['over its edge, it may be', '2023-03-27..2023-04-02', 'happened', true],
    ['an open start that ends in it', '..2023-03-14', 'happened', true],
    ['reported in it', '2022-02-24 @2023-03-14', 'reported', true],
    ['reported in it, by both', '2022-02-24 @2023-03-14', 'both', true],
    ['one of its two times', '2022-02-24 | 2023-03-14', 'happened', true],
    ['a later report in it', '2022-02-24 @2022-02-25 @2023-03-14', 'reported', true],
    ['the day after is not', '2023-04-01', 'happened', false],
    ['an open start that ends later is not', '..2023-04-14', 'happened', false],
    ['an open end that begins earlier is not', '2023-02-14..', 'happened', false],
    ['reported in it, it did not happen in it', '2022-02-24 @2023-03-14', 'happened', false],
    ['happened in it, it was not reported in it', '2023-03-14 @2023-05-03', 'reported', false],
    ['between its two times is not', '2023-02-14 | 2023-04-14', 'happened', false],
  ])('%s', (_, row, clock, inside) => expect(isInSpan(makeEntry(row, 'e'), march, clock)).toBe(inside));
});

describe('the order', () => {
  const rows = ['2023-03-01 @2023-05-03', '2022-02-24 @2023-05-27 @2023-03-23', '2023-04-26 @2023-04-26', '..2023-01-01 @2023-04-26'];
  it.each<readonly [Clock, string]>([
    ['happened', 'e1 e3 e0 e2'],
    ['both', 'e1 e3 e0 e2'],
    // Of two that were reported on one day the order stays as it came.
    ['reported', 'e1 e2 e3 e0'],
  ])('by %s', (clock, order) => expect(sortByClock(makeEntries(rows), clock).map(({ id }) => id).join(' ')).toBe(order));
});

const cut = (...rows: readonly string[]) => cutTimeline(makeEntries(rows), '2023-05-03' as CalendarDate);

describe('as told up to 3 May 2023', () => {
  it('what was reported later is not there, and is counted', () => {
    const { entries, later } = cut('2022-02-24 @2023-03-23', '2022-02-24 @2023-05-03', '2022-02-24 @2023-05-04', '2023-05-16 @2023-05-27 @2023-05-28');
    expect(entries.map(({ id }) => id)).toEqual(['e0', 'e1']);
    expect(later).toBe(3);
  });

  it('of an event with later reports only the earlier stand', () => {
    const { entries, later } = cut('2023-04-26 @2023-05-03 @2023-05-27');
    expect(entries[0]!.reports.map(({ article }) => article.published)).toEqual(['2023-05-03']);
    expect(later).toBe(1);
  });

  it('a time that only a later report tells is not known yet', () => {
    const { entries } = cut('2023-03-22 @2023-03-23 | 2023-04-01..2023-04-30 @2023-05-27');
    expect(entries[0]!.conflict).toEqual([]);
    expect(formatWhen(entries[0]!.when)).toBe('22 March 2023');
  });

  it('what is complete stays the same object', () => {
    const entries = makeEntries(['2022-02-24 @2023-03-23']);
    expect(cutTimeline(entries, '2023-05-03' as CalendarDate).entries[0]).toBe(entries[0]);
  });
});

describe('names', () => {
  const entries = makeEntries(['2023-01-01 xi putin', '2023-01-02 xi', '2023-01-03 li xi', '2023-01-04']);
  it('are counted, most events first, then by name', () => expect(countNames(entries).map(({ entity, events }) => `${entity.id} ${events}`)).toEqual(['xi 3', 'li 1', 'putin 1']));
  it.each([[[], 4], [['xi'], 3], [['xi', 'putin'], 1], [['putin', 'li'], 0], [['nobody'], 0]])('%j take part together in %i', (who, count) => {
    expect(entries.filter((entry) => takesPart(entry, who as unknown as readonly EntityId[]))).toHaveLength(count);
  });
});

it('articles are listed newest first, an event of theirs counted once', () => {
  const entries = makeEntries(['2023-01-01 @2023-05-03 @2023-05-03 @2023-03-23', '2023-01-02 @2023-05-03']);
  expect(listArticles(entries).map(({ article, events }) => `${article.published} ${events}`)).toEqual(['2023-05-03 2', '2023-03-23 1']);
  expect(listArticles([])).toEqual([]);
});
