// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { setApart, tellApart, wordsOf } from '../../../../src/components/timeline/apart/tellApart.ts';
import type { EventCorrection } from '../../../../src/model.ts';
import { makeEntry } from '../../../evidence/events/makeEntry.ts';

const entry = makeEntry('Xi', 'a 2023-03-20 2023-03-20..2023-03-20', 'b 2023-03-21 2023-03-20..2023-03-20', 'c 2023-03-22 2023-03-20..2023-03-20');
const show = ({ parts }: EventCorrection): string => parts.map((part) => part.map(({ id }) => id).join(' ')).join(' | ');

it.each([
  ['one of them', show(setApart(entry, 'b')), 'a c | b'],
  ['the last', show(setApart(entry, 'c')), 'a b | c'],
  ['the first, which stays first', show(setApart(entry, 'a')), 'a | b c'],
  ['all', show(tellApart(entry)), 'a | b | c'],
])('sets apart %s', (_, parts, expected) => {
  expect(parts).toBe(expected);
});

it('tells of each report with its article and its words', () => {
  expect(tellApart(entry).parts[1]).toEqual([{ id: 'b', article: 'article-b', words: 'b' }]);
});

/** The words of a clause in brackets, in its quotation. */
function words(marked: string): string {
  const from = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return wordsOf({ quotation: { ...entry.reports[0]!.quotation, text }, clause: { from, to: marked.indexOf(']') - 1 } });
}

describe('the words of a report', () => {
  it.each([
    ['are those of the event', 'He said that [Xi left on Monday], and wept.', 'Xi left on Monday'],
    ['end with a word where they are long', `[Xi left ${'and came '.repeat(20)}].`, `Xi left ${'and came '.repeat(10)}and`.slice(0, 102).replace(/\s+\S*$/u, '')],
    ['are cut through a word that is longer than all of them', `[${'x'.repeat(200)}]`, 'x'.repeat(100)],
    ['are without the sign of a cut before them', '[… and Xi left on Monday], it said.', 'and Xi left on Monday'],
    ['and after them', 'Yesterday [Xi left on Monday …]', 'Xi left on Monday'],
    ['are those of the quotation where it does not show the event', '… and so [] it went …', 'and so  it went'],
  ])('%s', (_, marked, expected) => {
    expect(words(marked)).toBe(expected);
  });
});
