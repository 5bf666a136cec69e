import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../src/analysis/report/findDoubts.ts';
import { markedArticle, markedLibrary } from '../library/markedArticle.ts';

const doubts = (...texts: readonly string[]): readonly string[] =>
  findDoubts(markedLibrary(...texts.map((text, at) => markedArticle(`a${at}`, `2023-05-0${at + 1}`, text))))
    .map(({ text, entity, certainty, place, doubtful, mentions }) => `${text} (${entity.name}) ${certainty} ${place.article}:${place.at.block}:${place.at.from} ${doubtful}/${mentions}`);

describe('findDoubts', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a doubtful name', ['See [May|p? Theresa May].'], ['May (Theresa May) 0.3 a0:0:4 1/1']],
    ['once for each way of writing, at its first place', ['[May|p? Theresa May] and [May|p? Theresa May].', '[May|p? Theresa May], [Theresa May|p? Theresa May].'], [
      'May (Theresa May) 0.3 a0:0:0 3/3', 'Theresa May (Theresa May) 0.3 a1:0:5 1/1',
    ]],
    ['how many written so are not', ['[May|p Theresa May] and [May|p? Theresa May].'], ['May (Theresa May) 0.3 a0:0:8 1/2']],
    ['two things written alike', ['[May|p? Theresa May] or [May|o? May Company].'], ['May (Theresa May) 0.3 a0:0:0 1/1', 'May (May Company) 0.3 a0:0:7 1/1']],
  ])('tells of %s', (_, texts, expected) => {
    expect(doubts(...texts)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['a sure name', ['[May|p Theresa May] came.']],
    ['another way of writing the same', ['[May|p Theresa May] came.', '[Theresa May|p Theresa May] went.']],
    ['text without names', ['May came.']],
    ['no articles', []],
  ])('is silent on %s', (_, texts) => {
    expect(doubts(...texts)).toEqual([]);
  });

  it('puts the least certain first', () => {
    const article = markedArticle('a', '2023-05-01', '[Ab|p? Ab] [Bc|p? Bc] [Cd|p? Cd]');
    const certainties = [0.5, 0.2, 0.59];
    const library = markedLibrary({ ...article, mentions: article.mentions.map((mention, at) => ({ ...mention, certainty: certainties[at]! })) });
    expect(findDoubts(library).map(({ text }) => text)).toEqual(['Bc', 'Ab', 'Cd']);
  });
});
