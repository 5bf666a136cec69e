// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compareWhen, layoutRail } from '../../../src/components/reader/layoutRail.ts';
import type { When } from '../../../src/model.ts';
import { dateOf, makeArticle, readWhen } from '../articleFile.ts';

/** An article of 3 May 2023 with one paragraph for each expression. */
function rail(...rows: readonly (readonly [expression: string, when: When | null])[]) {
  const paragraphs = rows.map(([expression]) => `Talks were held ${expression}.`);
  const blocks = paragraphs.map((text) => ({ text }));
  return layoutRail(makeArticle({ paragraphs, dates: rows.map(([expression, when], block) => dateOf(blocks, block, expression, when)) }));
}
const words = (stops: ReturnType<typeof rail>['before']) => stops.map((stop) => stop.words);

const february = readWhen('2023-02-01..2023-02-28', 'month');
const day = readWhen('2023-02-24');

describe('layoutRail', () => {
  it('puts times in their order, whatever the order in the text', () => {
    expect(words(rail(['last week', readWhen('2023-04-24..2023-04-30', 'week')], ['in February', february], ['long ago', readWhen('..2022-05-03')]).before))
      .toEqual(['Before 3 May 2022', 'February 2023', '24–30 April 2023']);
  });

  it('puts a time once, at the first sentence that tells it', () => {
    const { before } = rail(['on 24 February', day], ['in February', february], ['on that Friday', day]);
    expect(before.map((stop) => [stop.words, stop.sentence])).toEqual([['February 2023', 1], ['24 February 2023', 0]]);
  });

  it('parts what is ahead of the publication day from what is not', () => {
    const { before, after } = rail(['today', readWhen('2023-05-03')], ['tomorrow', readWhen('2023-05-04')], ['this month', readWhen('2023-05-01..2023-05-31', 'month')]);
    expect(words(before)).toEqual(['May 2023', '3 May 2023']);
    expect(words(after)).toEqual(['4 May 2023']);
  });

  it.each([
    ['an expression that says something else stands below the words', 'last week', readWhen('2023-04-24..2023-04-30', 'week'), 'last week'],
    ['one that the words contain does not', '24 February', day, null],
    ['whatever its capitals', 'FEBRUARY 2023', february, null],
    ['one that only shares a part does', 'in late February', february, 'in late February'],
  ])('%s', (_, expression, when, written) => expect(rail([expression, when]).before[0]?.written).toBe(written));

  it('counts what is vague and leaves out what is a length', () => {
    const vague = { ...dateOf([{ text: 'In recent days.' }], 0, 'recent days', null), placement: { kind: 'vague', reason: 'how recent is not said' } as const };
    expect(layoutRail(makeArticle({ paragraphs: ['In recent days.'], dates: [vague] }))).toEqual({ before: [], after: [], notPlaced: 1 });
    expect(rail(['for an hour', null])).toEqual({ before: [], after: [], notPlaced: 0 });
    expect(rail()).toEqual({ before: [], after: [], notPlaced: 0 });
  });
});

describe('compareWhen', () => {
  it.each([
    ['by the first day', '2022-01-01', '2022-01-02'],
    ['of two that begin together the shorter comes first', '2022-01-01', '2022-01-01..2022-01-31'],
    ['an open start stands at its end', '2022-01-01', '..2022-02-01'],
    ['an open end stands at its start, behind all that end', '2022-01-01..2022-12-31', '2022-01-01..'],
    ['over a thousand years', '0999-12-31', '1000-01-01'],
  ])('%s', (_, first, second) => {
    expect(compareWhen(readWhen(first), readWhen(second))).toBe(-1);
    expect(compareWhen(readWhen(second), readWhen(first))).toBe(1);
  });

  it('the same time twice is no order', () => expect(compareWhen(readWhen('2022-01-01'), readWhen('2022-01-01'))).toBe(0));
});
