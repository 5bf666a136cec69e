import { describe, expect, it } from 'vitest';
import { correctArticle } from '../../../../src/evidence/corrections/published/correctArticle.ts';
import { neededEntities } from '../../../../src/evidence/corrections/published/neededEntities.ts';
import type { ArticleFile } from '../../../../src/model.ts';
import { entityId, markedArticle, markedLibrary } from '../../../analysis/library/markedArticle.ts';
import { seenThrough, showNames } from './seenThrough.ts';

const library = markedLibrary(
  markedArticle('a1', '2023-01-01', '[Tom Bell|p Tom Bell, farmer] slept. [Ann Bell|p Ann Bell, minister] met [Putin|p Vladimir Putin].'),
  markedArticle('a2', '2023-02-01', `
# [Ann Bell|p Ann Bell] again

[Ann Bell|p Ann Bell, chair] left. [Bell|p Tom Bell] came. [She|p Ann Bell] and [Putin|p Vladimir Putin] slept.`),
  markedArticle('a3', '2023-03-01', '[Bell|p Tom Bell, king] woke.'),
);

function correct(steps: string, id: string): ArticleFile {
  const { lens, article, load } = seenThrough(library, steps);
  return correctArticle(lens, article(id), load(neededEntities(lens, article(id))));
}
const names = ({ article }: ArticleFile): readonly string[] =>
  article.mentions.map(({ block, from, to, entity, kind, calm }) => `${article.blocks[block]!.text.slice(from, to)} ${kind} ${entity}${calm ? ' calm' : ''}`);
const card = ({ cards }: ArticleFile, name: string) => cards.find(({ id }) => id === entityId(name));

const listCards = (steps: string) => correct(steps, 'a2').cards.map(({ name, mentionsHere }) => `${name} ${mentionsHere}`);

describe('an article’s mentions', () => {
  it.each([
    ['are what they were joined into', 'merge Tom Bell into Ann Bell', ['Ann Bell person ann-bell calm', 'Ann Bell person ann-bell', 'Bell person ann-bell', 'She person ann-bell', 'Putin person vladimir-putin calm']],
    ['are of the kind they were given', 'retype Tom Bell org', ['Ann Bell person ann-bell calm', 'Ann Bell person ann-bell', 'Bell org tom-bell calm', 'She person ann-bell', 'Putin person vladimir-putin calm']],
    ['are gone where hidden, and the next is marked', 'hide Ann Bell at a2: [Ann Bell] again', ['Ann Bell person ann-bell calm', 'Bell person tom-bell calm', 'She person ann-bell', 'Putin person vladimir-putin calm']],
    ['are marked once for each that they are now', 'split Ann Bell written She as Zoe', [
      'Ann Bell person ann-bell calm', 'Ann Bell person ann-bell', 'Bell person tom-bell calm', 'She person zoe calm', 'Putin person vladimir-putin calm']],
  ])('%s', (_, steps, expected) => {
    expect(names(correct(steps, 'a2'))).toEqual(expected);
  });

  it('are the very file where no step is about them', () => {
    const { lens, article } = seenThrough(library, 'hide Ann Bell');
    expect(correctArticle(lens, article('a3'), new Map())).toBe(article('a3'));
  });
});

describe('an article’s cards', () => {
  it('are one for each that is named, most mentions first', () => {
    expect(listCards('merge Vladimir Putin into Tom Bell')).toEqual(['Ann Bell 3', 'Tom Bell 2']);
    expect(listCards('hide Ann Bell')).toEqual(['Tom Bell 1', 'Vladimir Putin 1']);
    expect(listCards('split Ann Bell written She as Zoe')).toEqual(['Ann Bell 2', 'Tom Bell 1', 'Zoe 1', 'Vladimir Putin 1']);
  });

  it('know no more than the article’s day', () => {
    const { roles, quotations, mentions, articles, laterArticles } = card(correct('merge Tom Bell into Ann Bell', 'a2'), 'Ann Bell')!;
    expect(roles.map(({ text }) => text)).toEqual(['chair', 'minister', 'farmer']);
    expect(quotations.map(showNames)).toEqual([
      '[Ann Bell|ann-bell] left.', '[Bell|ann-bell] came.', '[Tom Bell|ann-bell] slept.', '[Ann Bell|ann-bell] met [Putin|vladimir-putin].',
    ]);
    expect({ mentions, articles, laterArticles }).toEqual({ mentions: 7, articles: 3, laterArticles: 1 });
  });

  it('know it in the oldest article too', () => {
    const { roles, quotations, laterArticles } = card(correct('merge Tom Bell into Ann Bell', 'a1'), 'Ann Bell')!;
    expect(roles.map(({ text }) => text)).toEqual(['minister', 'farmer']);
    expect(quotations.map(({ article }) => article)).toEqual(['a1', 'a1']);
    expect(laterArticles).toBe(2);
  });

  it('say how it is written here, other than by its name, and why', () => {
    const { aliases, reasons } = card(correct('merge Tom Bell into Ann Bell\nrename Ann Bell to Bell', 'a2'), 'Ann Bell')!;
    expect(aliases).toEqual(['Ann Bell', 'She']);
    expect(reasons).toEqual(['joined by hand: “Tom Bell”', 'renamed by hand from “Ann Bell”']);
  });

  it('quote at most six sentences, two an article', () => {
    const many = markedLibrary(...Array.from({ length: 5 }, (_, at) => markedArticle(`a${at}`, `2023-01-0${at + 1}`, 'A [B|p B] c. D [B|p B] e. F [G|p G] h.')));
    const { lens, article, load } = seenThrough(many, 'merge G into B');
    const { quotations } = correctArticle(lens, article('a4'), load(neededEntities(lens, article('a4')))).cards[0]!;
    expect(quotations.map(({ article: id, sentence }) => `${id} ${sentence}`)).toEqual(['a4 0', 'a4 1', 'a3 0', 'a3 1', 'a2 0', 'a2 1']);
  });

  it('name in their quotations what others are now', () => {
    const untouched = card(correct('hide Ann Bell', 'a1'), 'Vladimir Putin')!;
    expect(untouched.quotations.map(showNames)).toEqual(['Ann Bell met [Putin|vladimir-putin].']);
  });

  it('tell what is here of a name that no file tells of', () => {
    const { lens, article } = seenThrough(library, 'split Tom Bell in a3 as Zoe');
    expect(correctArticle(lens, article('a3'), new Map()).cards).toMatchObject([{ id: 'zoe', name: 'Zoe', mentions: 1, articles: 1, laterArticles: 0 }]);
  });
});
