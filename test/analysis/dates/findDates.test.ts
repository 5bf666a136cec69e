import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, readDates } from '../../../src/analysis/dates/findDates.ts';
import { parseTokens } from '../../../src/analysis/dates/text/tokens.ts';
import type { CalendarDate, Placement } from '../../../src/model.ts';
import { find, specifyDates } from './specifyDates.ts';

describe('the given article', () => {
  const text = readFileSync(new URL('../../../seeds/000_767eb89845ef3317.txt', import.meta.url), 'utf8').replace(/^\s*date \S+ /, '');
  const paragraphs = text.split('\n\n').map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  const found = find('2023-05-03', ...paragraphs);

  test('has thirteen expressions, in order, and nothing else', () => {
    expect(found.map(({ block, from, to, type, value, mod, basis }) => [paragraphs[block]?.slice(from, to), type, value, mod, basis])).toEqual([
      ['recent days', 'DURATION', 'PXD', null, 'stated'],
      ['last week', 'DATE', '2023-W17', null, 'inferred'],
      ['more than a year ago', 'DATE', '2022', 'BEFORE', 'inferred'],
      ['hour-long', 'DURATION', 'PT1H', null, 'stated'],
      ['last month', 'DATE', '2023-04', null, 'inferred'],
      ['recent months', 'DURATION', 'PXM', null, 'stated'],
      ['February', 'DATE', '2023-02', null, 'inferred'],
      ['late March', 'DATE', '2023-03', 'END', 'inferred'],
      ['3 days', 'DURATION', 'P3D', null, 'stated'],
      ['three days', 'DURATION', 'P3D', null, 'stated'],
      ['a week', 'DURATION', 'P1W', null, 'stated'],
      ['2022', 'DATE', '2022', null, 'stated'],
      ['March 2022', 'DATE', '2022-03', null, 'stated'],
    ]);
  });

  test('says how each was placed', () => {
    expect(found.map(({ derivation }) => derivation)).toEqual([
      'recent days → not placed: does not say how far it reaches back',
      'last week, published 3 May 2023 → 24–30 April 2023',
      'more than a year ago, published 3 May 2023 → 3 May 2022 or before',
      'hour-long → a length of time, no date',
      'last month, published 3 May 2023 → April 2023',
      'recent months → not placed: does not say how far it reaches back',
      'February, published 3 May 2023 → February 2023',
      'late March, published 3 May 2023 → 21–31 March 2023',
      '3 days → a length of time, no date',
      'three days → a length of time, no date',
      'a week → a length of time, no date',
      '2022 → 2022',
      'March 2022 → March 2022',
    ]);
  });

  test('places late March in its last third, to a part of the month', () => {
    expect(found[7]?.placement).toEqual({
      kind: 'placed',
      when: { kind: 'interval', earliest: '2023-03-21', latest: '2023-03-31', precision: 'part of month', approximate: false },
    });
  });

  test('leaves the beginning of "more than a year ago" open', () => {
    expect(found[2]?.placement).toEqual({ kind: 'placed', when: { kind: 'before', latest: '2022-05-03', precision: 'day', approximate: false } });
  });
});

specifyDates('news and histories', [
  ['a history counts on from the year told', '2023-05-03', 'In [1942|1942] the army advanced. On [5 May|1942-05-05] it took the town.'],
  ['over New Year the history goes on', '2023-05-03', 'On [7 December 1941|1941-12-07] war came. In [January|1942-01] the island fell.'],
  ['a year in brackets is not where the story goes on', '2023-05-03', 'In [1914|1914] he left. Under the treaty ([1839|1839]) war came on [4 August|1914-08-04].'],
  ['a season before the first year told is of that year', '2023-05-03', 'In [the summer|1968-SU] fighting spread. In [1968|1968] the city burned, in [1970|1970], [1971|1971] and [1972|1972] it was rebuilt.'],
  ['April after a winter of two years is of the second', '2023-05-03', 'In [the winter of 1914-15|1914-WI] nothing moved. On [22 April|1915-04-22] gas was used.'],
  ['news with an old year stays news', '2023-05-03', 'The firm, founded in [1942|1942], said [yesterday|2023-05-02] it will close on [5 June|2023-06-05].'],
  ['an account of the war that goes on is news', '2023-05-03', 'The rising of [2014|2014] led to the war of [2022|2022]. In [February|2023-02], envoys met.'],
  ['a memory in the news is no history', '2023-05-03', 'Built in [1942|1942], it will reopen in [June|2023-06], [last week|2023-W17] they said.'],
]);

const isReal = (date: CalendarDate): boolean => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) === date;

function endsOf(placement: Placement): readonly CalendarDate[] {
  if (placement.kind !== 'placed') return [];
  const { when } = placement;
  return when.kind === 'interval' ? [when.earliest, when.latest] : [when.kind === 'before' ? when.latest : when.earliest];
}

/** Reads of a token, the unit of all work after the one pass that makes the tokens. */
function steps(text: string): number {
  let count = 0;
  const counted = new Proxy(parseTokens(text), {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && key !== 'length') count++;
      return Reflect.get(target, key, receiver);
    },
  });
  readDates(counted);
  return count;
}

test('neither code nor two cells of a table make a date', () => {
  expect(findDates([{ kind: 'code', text: 'const day = "3 May 2023"', spans: [] }], '2023-05-03' as CalendarDate)).toEqual([]);
  expect(find('2023-05-03', 'February\t3').map(({ to }) => to)).toEqual([8]);
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'May', '3', '31', '2023', 'the', 'last', 'week', 'of', '-', '–', ',', '.', 'February', '29', '30', 'Monday', 'three', 'days', 'ago', 'later',
    'early', 'mid', 'at', '10', ':', 'p.m.', 'every', 'first', 'quarter', 'years', '1999', 'BC', '’', 's', 'ended', 'morning', 'a', 'more', 'than',
    '9999', '0', '00', 'summer', 'century', '20th', 'weekend', 'year', 'decades', 'thousand', 'Easter', 'W53', '/', '12', '\n', '😀', 'é',
  );
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')), fc.array(words, { maxLength: 20 }).map((list) => list.join('')));
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  test('the finds are sorted, never overlap, lie inside their block and are real days', () => {
    fc.assert(fc.property(fc.array(texts, { maxLength: 3 }), days, (blocks, published) => {
      let block = 0;
      let end = 0;
      for (const found of find(published, ...blocks)) {
        if (found.block !== block) end = 0;
        expect(found.block).toBeGreaterThanOrEqual(block);
        block = found.block;
        expect(found.from).toBeGreaterThanOrEqual(end);
        expect(found.to).toBeGreaterThan(found.from);
        expect(found.to).toBeLessThanOrEqual(blocks[block]?.length ?? 0);
        end = found.to;
        const ends = endsOf(found.placement);
        expect(ends.filter((date) => !isReal(date))).toEqual([]);
        expect(ends.toSorted()).toEqual(ends);
      }
    }), { numRuns: 400 });
  });

  test('the same text gives the same finds', () => {
    fc.assert(fc.property(texts, days, (text, published) => {
      expect(find(published, text)).toEqual(find(published, text));
    }), { numRuns: 100 });
  });
});

describe('work grows with the text and no faster', () => {
  test.each([
    ['numbers', '12 '], ['digits without a space', '7'], ['months', 'May '], ['days', 'May 3, '], ['numbers and months', '3 May '], ['spaces', '   a'],
    ['dashes', '1999-'], ['articles', 'the '], ['early', 'early '], ['counts', 'two hundred '], ['units', 'years '], ['more than', 'more than '],
    ['weekdays', 'Monday, '], ['clocks', '10:30 '], ['apostrophes', '’'], ['half', 'two and a half '], ['first', 'the first '],
    ['year', 'year-'], ['later', 'later in the '], ['end of', 'the end of the '], ['every', 'every other '],
    ['no earlier than', 'no earlier than '], ['nth of', 'the last day of '], ['a week on', 'a week on '], ['after an event', 'the day after the vote '],
    ['events', 'On 3 May the attack '], ['eras', '12 BC '], ['ranges', '218-201 '], ['days of months', '3-5 May '], ['holidays', 'Christmas '], ['glued', '3.'],
  ])('%s', (_what, unit) => {
    const text = unit.repeat(500);
    const once = steps(text);
    const twice = steps(text + text);
    expect(twice).toBeLessThan(once * 2.1 + 200);
    expect(once).toBeLessThan(500 * unit.length * 400);
  });
});
