import { describe, expect, test } from 'vitest';
import { hashText } from '../../../../../src/analysis/entities/model/features/hashText.ts';
import { LEXICON_CLASSES } from '../../../../../src/analysis/entities/model/features/lexicon.ts';
import { restoreCase } from '../../../../../src/analysis/entities/model/features/restoreCase.ts';
import type { Lexicon } from '../../../../../src/analysis/entities/model/features/lexicon.ts';

const classes = new Map([['visits', 'common'], ['in', 'common'], ['EU', 'org']].map(([word, name]) => [hashText(word!), 1 << LEXICON_CLASSES.indexOf(name as 'common')]));
const lexicon: Lexicon = { classesOf: (hash) => classes.get(hash) ?? 0, clusterOf: () => 0, coarse: new Uint8Array(1) };
const restored = (...lines: readonly string[]): string => restoreCase(lines.map((line) => line.split(' ')), lexicon)[0]!.join(' ');

describe('restoreCase', () => {
  test.each([
    ['words usual in small letters become small', ['PUTIN VISITS CHINA'], 'Putin visits China'],
    ['a word is written as the text writes it', ['DESANTIS VISITS OHIO', 'Then DeSantis left'], 'DeSantis visits Ohio'],
    ['a known acronym stays', ['EU LEADERS IN PARIS'], 'EU Leaders in Paris'],
    ['a line of two words is left alone: it may be an acronym', ['BBC NEWS'], 'BBC NEWS'],
    ['a line with small letters is left alone', ['PUTIN VISITS China'], 'PUTIN VISITS China'],
  ])('%s', (_, lines, expected) => {
    expect(restored(...lines)).toBe(expected);
  });
});
