// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepByKey } from '../../../../src/components/timeline/span/Brush.tsx';
import { dateAt, dayNumber, lengthOf, type Span } from '../../../../src/components/timeline/span/days.ts';
import { dayAt, isWhole, panSpan, spanBetween, stepHandle, zoomSpan, type Handle } from '../../../../src/components/timeline/span/moveSpan.ts';
import type { CalendarDate } from '../../../../src/model.ts';

const day = (date: string): number => dayNumber(date as CalendarDate);
/** `2023-03-01..2023-05-31` */
const read = (notation: string): Span => {
  const [from = '', to = ''] = notation.split('..');
  return { from: day(from), to: day(to) };
};
const write = ({ from, to }: Span): string => `${dateAt(from)}..${dateAt(to)}`;
const year = read('2023-01-01..2023-12-31');

describe('a step of a handle', () => {
  it.each<readonly [string, string, Handle, number, string]>([
    ['to the next month', '2023-03-01..2023-05-31', 'from', 1, '2023-04-01..2023-05-31'],
    ['to the month before', '2023-03-01..2023-05-31', 'from', -1, '2023-02-01..2023-05-31'],
    ['of the end to the next month’s end', '2023-03-01..2023-05-31', 'to', 1, '2023-03-01..2023-06-30'],
    ['of the end back', '2023-03-01..2023-05-31', 'to', -1, '2023-03-01..2023-04-30'],
    ['from within a month first to its border', '2023-03-14..2023-05-20', 'from', -1, '2023-03-01..2023-05-20'],
    ['from within a month on to the next border', '2023-03-14..2023-05-20', 'from', 1, '2023-04-01..2023-05-20'],
    ['of the end within a month first to its border', '2023-03-14..2023-05-20', 'to', 1, '2023-03-14..2023-05-31'],
    ['not over the edge', '2023-01-01..2023-12-31', 'from', -1, '2023-01-01..2023-12-31'],
    ['not over the edge at the end', '2023-01-01..2023-12-31', 'to', 3, '2023-01-01..2023-12-31'],
    ['not past the other', '2023-03-01..2023-03-31', 'from', 1, '2023-03-01..2023-03-31'],
    ['not past the other back', '2023-03-01..2023-03-31', 'to', -1, '2023-03-01..2023-03-31'],
  ])('%s', (_, before, handle, steps, after) => expect(write(stepHandle(read(before), year, handle, steps, 'month'))).toBe(after));
});

const press = (key: string, handle: Handle, held: object = {}) =>
  stepByKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, read('2023-03-01..2023-08-31'), year, handle, 'month');

describe('a key on a handle', () => {
  it.each<readonly [string, Handle, object, string]>([
    ['ArrowRight', 'from', {}, '2023-04-01..2023-08-31'],
    ['ArrowUp', 'to', {}, '2023-03-01..2023-09-30'],
    ['ArrowLeft', 'to', { shiftKey: true }, '2023-03-01..2023-08-30'],
    ['PageUp', 'from', {}, '2023-06-01..2023-08-31'],
    ['PageDown', 'to', {}, '2023-03-01..2023-05-31'],
    ['Home', 'from', {}, '2023-01-01..2023-08-31'],
    ['End', 'to', {}, '2023-03-01..2023-12-31'],
    ['End', 'from', {}, '2023-08-01..2023-08-31'],
    ['Home', 'to', {}, '2023-03-01..2023-03-31'],
  ])('%s on %s %o', (key, handle, held, after) => expect(write(press(key, handle, held)!)).toBe(after));
  it.each([['Tab', {}], ['a', {}], ['Enter', {}], ['ArrowLeft', { altKey: true }], ['ArrowRight', { ctrlKey: true }], ['Home', { metaKey: true }]])('%s %o is none of the slider’s', (key, held) => {
    expect(press(key, 'from', held)).toBeNull();
  });
});

describe('zoom and pan', () => {
  it.each([
    ['half as much, around the middle', '2023-03-01..2023-04-29', 0.5, 0.5, '2023-03-16..2023-04-14'],
    ['half as much, the left edge stays', '2023-03-01..2023-04-29', 0.5, 0, '2023-03-01..2023-03-30'],
    ['half as much, the right edge stays', '2023-03-01..2023-04-29', 0.5, 1, '2023-03-31..2023-04-29'],
    ['no less than a week', '2023-03-01..2023-03-08', 0.1, 0, '2023-03-01..2023-03-07'],
    ['no more than there is', '2023-03-01..2023-08-31', 20, 0.5, '2023-01-01..2023-12-31'],
    ['out at the edge stays within it', '2023-01-01..2023-01-31', 2, 0.5, '2023-01-01..2023-03-03'],
    ['the smallest step is a day', '2023-03-01..2023-03-30', 1.001, 0, '2023-03-01..2023-03-31'],
  ])('%s', (_, before, factor, at, after) => expect(write(zoomSpan(read(before), year, factor, at))).toBe(after));

  it.each([
    ['on', '2023-03-01..2023-03-31', 10, '2023-03-11..2023-04-10'],
    ['back to the edge and no further', '2023-01-05..2023-01-31', -10, '2023-01-01..2023-01-27'],
    ['all of it stays', '2023-01-01..2023-12-31', 10, '2023-01-01..2023-12-31'],
  ])('moved %s', (_, before, days, after) => expect(write(panSpan(read(before), year, days))).toBe(after));

  it('never leaves the extent nor turns around, whatever is done', () => {
    const inYear = fc.integer({ min: year.from, max: year.to });
    fc.assert(fc.property(inYear, inYear, fc.double({ min: 0.01, max: 50, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: -500, max: 500 }), (a, b, factor, at, days) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) };
      for (const next of [zoomSpan(span, year, factor, at), panSpan(span, year, days), stepHandle(span, year, 'from', days, 'month'), stepHandle(span, year, 'to', days, 'day')]) {
        expect(next.from).toBeGreaterThanOrEqual(year.from);
        expect(next.to).toBeLessThanOrEqual(year.to);
        expect(lengthOf(next)).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(next.from) && Number.isInteger(next.to)).toBe(true);
      }
    }));
  });
});

describe('a drag', () => {
  it.each([
    ['covers the months it touches', '2023-03-14', '2023-05-02', '2023-03-01..2023-05-31'],
    ['to the left covers the same', '2023-05-02', '2023-03-14', '2023-03-01..2023-05-31'],
    ['that stays in a month is that month', '2023-05-02', '2023-05-02', '2023-05-01..2023-05-31'],
  ])('%s', (_, from, to, after) => expect(write(spanBetween(day(from), day(to), year, 'month'))).toBe(after));

  it.each([[0, '2023-01-01'], [1, '2023-12-31'], [-0.2, '2023-01-01'], [7, '2023-12-31'], [0.5, '2023-07-02']])('at %s of the strip is %s', (at, date) => expect(dateAt(dayAt(year, at))).toBe(date));
  it.each([['2023-01-01..2023-12-31', true], ['2022-01-01..2024-12-31', true], ['2023-01-02..2023-12-31', false]])('%s is all: %s', (span, whole) => expect(isWhole(read(span), year)).toBe(whole));
});
