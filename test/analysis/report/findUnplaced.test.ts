import { describe, expect, it } from 'vitest';
import { findUnplaced } from '../../../src/analysis/report/findUnplaced.ts';
import { markedArticle, markedLibrary } from '../library/markedArticle.ts';

const unplaced = (...texts: readonly string[]): readonly string[] =>
  findUnplaced(markedLibrary(...texts.map((text, at) => markedArticle(`a${at}`, `2023-05-0${at + 1}`, text))))
    .map(({ text, reason, place }) => `${place.article}:${place.at.block}:${place.at.from} ${text}: ${reason}`);

describe('findUnplaced', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a vague time, with its reason', ['It rained {in recent days|? too vague}.'], ['a0:0:10 in recent days: too vague']],
    ['each one, by article and place', ['{Lately|? when?} it rained.\n\n{Lately|? when?} too.', '{Once|? when?} it rained.'], ['a0:0:0 Lately: when?', 'a0:1:0 Lately: when?', 'a1:0:0 Once: when?']],
  ])('tells of %s', (_, texts, expected) => {
    expect(unplaced(...texts)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['a date that is placed', ['It rained {last week|2023-04-24..2023-04-30}.']],
    ['a time open at one end', ['It rained {since April|2023-04-01..}.']],
    ['a length of time', ['It rained for {three days|P3D}.']],
    ['no articles', []],
  ])('is silent on %s', (_, texts) => {
    expect(unplaced(...texts)).toEqual([]);
  });

  it('is silent on a now, which any text may say', () => {
    const article = markedArticle('a', '2023-05-01', 'It rains {now|? when?}.');
    expect(findUnplaced(markedLibrary({ ...article, dates: article.dates.map((date) => ({ ...date, value: 'PRESENT_REF' })) }))).toEqual([]);
  });
});
