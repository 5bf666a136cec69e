import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/analysis/report/findContradictions.ts';
import { markedArticle, markedLibrary } from '../library/markedArticle.ts';

/** `2023-05-03 text`: an article each. Only persons are named in these, all of them Bush. */
const contradictions = (articles: readonly string[]): readonly string[] =>
  findContradictions(markedLibrary(...articles.map((line, at) => markedArticle(`a${at}`, line.slice(0, 10), line.slice(11)))))
    .map(({ offices: [one, other], reason }) => `${one.text} | ${other.text} | ${reason}`);

const russian = '[Bush|p Bush, Russian President] spoke.';
const french = '[Bush|p Bush, French President] spoke.';
const premier = '[Bush|p Bush, Russian Prime Minister] spoke.';

describe('findContradictions', () => {
  it.each<[string, readonly string[], string]>([
    ['two heads of states in one article', [`2023-05-03 ${russian}\n\n${french}`], 'Russian President | French President | offices of two countries at the same time'],
    ['in two articles near each other', [`2023-05-03 ${russian}`, `2023-05-20 ${french}`], 'Russian President | French President | offices of two countries at the same time'],
    ['told far apart, but around the other', [`2021-05-03 ${russian}`, `2022-05-03 ${french}`, `2023-05-03 ${russian}`], 'Russian President | French President | offices of two countries at the same time'],
    ['ministers of two countries', [`2023-05-03 [Bush|p Bush, Polish Foreign Minister] met [Bush|p Bush, Iraq’s Defence Minister].`], 'Polish Foreign Minister | Iraq’s Defence Minister | offices of two countries at the same time'],
    ['president and prime minister of one country', [`2023-05-03 ${russian} ${premier}`], 'Russian President | Russian Prime Minister | two offices of one country that one person hardly holds together'],
    ['president before and after prime minister', [`2023-05-03 ${russian}`, `2023-06-03 ${premier}`, `2023-07-03 ${russian}`], 'Russian President | Russian Prime Minister | two offices of one country that one person hardly holds together'],
    ['a date of the same year tells no old story', [`2023-05-03 On {2 May|2023-05-02..2023-05-02} ${russian} ${french}`], 'Russian President | French President | offices of two countries at the same time'],
  ])('finds %s', (_, articles, expected) => {
    expect(contradictions(articles)).toEqual([expected]);
  });

  it.each<[string, readonly string[]]>([
    ['the same office in other words', [`2023-05-03 ${russian} [Bush|p Bush, President of Russia] spoke.`]],
    ['a rise to another office', [`2023-05-03 ${premier}`, `2023-05-20 ${russian}`]],
    ['offices of two countries, years apart', [`2020-05-03 ${russian}`, `2023-05-20 ${french}`]],
    ['two people', [`2023-05-03 ${russian} [Macron|p Macron, French President] spoke.`]],
    ['a former office', [`2023-05-03 ${russian} The former ${french}`]],
    ['an office held then', [`2023-05-03 ${russian} Then-${french}`]],
    ['an office to come', [`2023-05-03 ${russian} [Bush|p Bush, French President]-elect spoke.`]],
    ['a candidate', [`2023-05-03 ${russian} [Bush|p Bush, French President] hopeful spoke.`]],
    ['a sentence of an earlier year', [`2023-05-03 ${russian}\n\nIn {2012|2012-01-01..2012-12-31} ${french}`]],
    ['an office that is not told in full', [`2023-05-03 ${russian} [Bush|p Bush, Foreign Minister] spoke.`]],
    ['a defence minister of the same country, who may be its president', [`2023-05-03 ${russian} [Bush|p Bush, Russian Defence Minister] spoke.`]],
    ['prime minister and foreign minister, which go together', [`2023-05-03 ${premier} [Bush|p Bush, Russian Foreign Minister] spoke.`]],
    ['an organisation, whatever it is called', [`2023-05-03 [Bush|o Bush, Russian President] and [Bush|o Bush, French President].`]],
    ['a library without articles', []],
  ])('finds nothing in %s', (_, articles) => {
    expect(contradictions(articles)).toEqual([]);
  });
});
