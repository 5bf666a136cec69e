import { expect, test } from 'vitest';
import { mayBegin } from '../../../src/analysis/dates/beginnings.ts';
import { parseTokens } from '../../../src/analysis/dates/text/tokens.ts';

const begins = (text: string): boolean => mayBegin(parseTokens(text), 0);

test('a word that begins no expression is passed over', () => {
  expect(['last', 'May', '3', '’80s', 'weeks', 'noon', 'the year', 'a 1936 car'].map(begins)).toEqual([true, true, true, true, true, true, true, true]);
  expect(['of', 'said', 'may', 'march', '-', '’s', 'the king', 'Anna', 'a the of'].map(begins)).toEqual([false, false, false, false, false, false, false, false, false]);
});
