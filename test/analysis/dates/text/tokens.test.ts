import { describe, expect, test } from 'vitest';
import { endsSentence, parseTokens } from '../../../../src/analysis/dates/text/tokens.ts';

describe('tokens', () => {
  test.each([
    ['March 20–22', 'march 20 - 22'],
    ['the ’80s', "the ' 80 s"],
    ['2,000\u00a0people', '2 , 000 people'],
    ['3rd', '3 rd'],
    ['Zürich', 'zürich'],
    ['', ''],
    ['  \r ', ''],
    ['May\t3', 'may \t 3'],
  ])('%j is %j', (text, words) => {
    expect(parseTokens(text).map(({ word }) => word).join(' ')).toBe(words);
  });

  test('keep their place, their case and whether they touch', () => {
    expect(parseTokens('in May2')).toEqual([
      { from: 0, to: 2, kind: 'word', word: 'in', glued: false, capital: false },
      { from: 3, to: 6, kind: 'word', word: 'may', glued: false, capital: true },
      { from: 6, to: 7, kind: 'number', word: '2', glued: true, capital: false },
    ]);
  });
});

describe('the end of a sentence', () => {
  test.each([['He left. She', true], ['He left! She', true], ['Mr. She', false], ['U. She', false], ['2.5', false], ['He left, she', false]])('%s: %s', (text, ends) => {
    const tokens = parseTokens(text);
    expect(tokens.some((_, at) => endsSentence(tokens, at))).toBe(ends);
  });
});
