import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { buildLibrary } from '../../src/analysis/buildLibrary.ts';
import { linkEntities } from '../../src/analysis/entities/linkEntities.ts';
import type { Tagger } from '../../src/analysis/entities/model/createTagger.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
import { texts } from './language/texts.ts';
import { readArticle } from './parse/readSeed.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** The names and dates that are found. */
function find(...paragraphs: readonly string[]): string {
  const { blocks, mentions, dates } = analyseArticle(readArticle('a.md', `---\ndate: 2023-05-03\n---\n\n${paragraphs.join('\n\n')}\n`), tagger);
  return [...mentions, ...dates].toSorted((a, b) => a.block - b.block || a.from - b.from).map(({ block, from, to }) => `${block} ${blocks[block]!.text.slice(from, to)}`).join(', ');
}

const english = 'Xi Jinping met Vladimir Putin in Moscow on 20 March 2023, and they said that it was the first of many talks which they would have.';

describe('names and dates', () => {
  it.each([
    ['are found in English', [english], '0 Xi Jinping, 0 Vladimir Putin, 0 Moscow, 0 20 March 2023'],
    ['around a block in another language, at their places', [english, `> ${texts.fr}`, english], '0 Xi Jinping, 0 Vladimir Putin, 0 Moscow, 0 20 March 2023, 2 Xi Jinping, 2 Vladimir Putin, 2 Moscow, 2 20 March 2023'],
    ['beside a name in another script', ['Xi Jinping (习近平) met Vladimir Putin in Moscow on Monday.'], '0 Xi Jinping, 0 Vladimir Putin, 0 Moscow, 0 Monday'],
  ])('%s', (_, paragraphs, found) => expect(find(...paragraphs)).toBe(found));

  it.each([
    ['in a French article', [`${texts.fr} Emmanuel Macron est à Paris le 3 mai 2023.`]],
    ['in an Arabic article with Latin names', [`${texts.ar} Vladimir Putin 20 March 2023`]],
    ['in an English block of an article that is not', [texts.ar, texts.ar, texts.ar, english, texts.ar]],
    ['in a French block', ['The board says it in French alone, and nobody had minded until now.', `${texts.fr} Emmanuel Macron est à Paris le 3 mai 2023.`]],
  ])('are not looked for %s', (_, paragraphs) => expect(find(...paragraphs)).toBe(''));
});

it('a library tells of each article why nothing is marked in it, and in which language its title stands', () => {
  const parsed = [
    readArticle('a.md', `---\ndate: 2023-05-03\n---\n\n${texts.ar}\n`),
    readArticle('b.md', `---\ndate: 2023-05-02\n---\n\n${texts.en}\n`),
    readArticle('c.md', `---\ndate: 2023-05-01\n---\n\n${texts.zh}\n`),
  ];
  const { articles, months } = buildLibrary(linkEntities(parsed.map((article) => analyseArticle(article, tagger))));
  expect(articles.map(({ article }) => article.unmarked)).toEqual(['In Arabic: names and dates are marked in English only', undefined, 'In Chinese: names and dates are marked in English only']);
  expect(articles[1]).toMatchObject({ newer: { lang: 'ar', dir: 'rtl' }, older: { lang: 'zh' } });
  expect(articles[1]!.older).not.toHaveProperty('dir');
  expect(articles[0]!.older).not.toHaveProperty('lang');
  expect(months.flatMap((month) => month.articles.map(({ lang, dir }) => `${lang} ${dir}`))).toEqual(['ar rtl', 'en ltr', 'zh ltr']);
  // The sentences of a text without spaces are put together without them.
  expect(months.flatMap((month) => month.articles)[2]!.lead).not.toContain(' ');
});
