import { expect, it } from 'vitest';
import { writeLanguages } from '../../../src/build/report/writeLanguages.ts';
import type { SeedProblem } from '../../../src/model.ts';

const write = (articles: readonly string[], warnings: readonly SeedProblem[] = []): readonly string[] =>
  writeLanguages(articles.map((article) => ({ file: article.split(' ')[0]!, lang: article.split(' ')[1]! })), warnings, 'seeds').map(({ title, lines }) => `${title}: ${lines.join(' / ')}`);

it.each([
  ['articles of a language are counted', ['b.md ar', 'a.txt ar', 'c.md en'], ['Not in English: 2 articles in Arabic: shown and searched, no names marked (seeds/a.txt, seeds/b.md)']],
  ['the first few are named', ['a ar', 'b ar', 'c ar', 'd ar', 'e ar'], ['Not in English: 5 articles in Arabic: shown and searched, no names marked (seeds/a, seeds/b, seeds/c, 2 more)']],
  ['most articles first, then by name', ['a zh', 'b fr', 'c fr', 'd de'], ['Not in English: 2 articles in French: shown and searched, no names marked (seeds/b, seeds/c) / 1 article in Chinese: shown and searched, no names marked (seeds/a) / 1 article in German: shown and searched, no names marked (seeds/d)']],
  ['a language that is not known by name', ['a und', 'b und-Cyrl'], ['Not in English: 1 article in Cyrillic script: shown and searched, no names marked (seeds/b) / 1 article in another language: shown and searched, no names marked (seeds/a)']],
  ['English of any country is English', ['a en-GB', 'b en'], []],
  ['a language whose tag only begins like it is not', ['a enm'], ['Not in English: 1 article in Middle English: shown and searched, no names marked (seeds/a)']],
])('%s', (_, articles, lines) => expect(write(articles)).toEqual(lines));

it('tells what is stated wrong', () => {
  expect(write([], [{ file: 'a.md', line: 3, found: 'has "lang: e f"', expected: 'which is no language tag', todo: 'Write "lang: en".' }])).toEqual(['Languages stated wrong: seeds/a.md:3 has "lang: e f", which is no language tag. Write "lang: en".']);
});
