import { describe, expect, it } from 'vitest';
import { correctEntity } from '../../../../src/evidence/corrections/published/correctEntity.ts';
import type { EntityFile } from '../../../../src/model.ts';
import { entityId, markedArticle, markedLibrary } from '../../../analysis/library/markedArticle.ts';
import { seenThrough, showNames } from './seenThrough.ts';

const library = markedLibrary(
  markedArticle('a1', '2023-01-01', `
[Ann Bell|p Ann Bell, minister] met [Bell|p Tom Bell] {today|2023-01-01..2023-01-01}. [She|p Ann Bell] left [Georgia|l Georgia].`),
  markedArticle('a2', '2023-02-01', '[Ann Bell|p Ann Bell, chair] slept.'),
  markedArticle('a3', '2023-03-01', '[Bell|p Tom Bell] met [Putin|p Vladimir Putin] {today|2023-03-01..2023-03-01}.'),
);

function correct(steps: string, name: string): EntityFile | null {
  const { lens, load, files } = seenThrough(library, steps);
  const id = entityId(name);
  return correctEntity(lens, id, [...load(lens.sources(id)).values()], files.span);
}
const quote = (file: EntityFile | null): readonly string[] =>
  file?.articles.flatMap(({ article, mentions, quotations }) => [`${article.id} ${mentions}`, ...quotations.map(showNames)]) ?? [];

describe('an entity’s file', () => {
  it.each([
    ['holds what was joined, newest first', 'merge Tom Bell into Ann Bell', 'Ann Bell', [
      'a3 1', '[Bell|ann-bell] met [Putin|vladimir-putin] today.',
      'a2 1', '[Ann Bell|ann-bell] slept.',
      'a1 3', '[Ann Bell|ann-bell] met [Bell|ann-bell] today.', '[She|ann-bell] left [Georgia|georgia].']],
    ['holds no place that is hidden', 'hide Ann Bell at a1: [She] left Georgia.', 'Ann Bell', [
      'a2 1', '[Ann Bell|ann-bell] slept.', 'a1 1', '[Ann Bell|ann-bell] met [Bell|tom-bell] today.']],
    ['holds what was set apart', 'split Ann Bell in a2 as Ann', 'Ann', ['a2 1', '[Ann Bell|ann] slept.']],
    ['and no more what was set apart from it', 'split Ann Bell in a2 as Ann', 'Ann Bell', [
      'a1 2', '[Ann Bell|ann-bell] met [Bell|tom-bell] today.', '[She|ann-bell] left [Georgia|georgia].']],
    ['calls others what they are now', 'hide Vladimir Putin\nmerge Ann Bell into Georgia', 'Tom Bell', [
      'a3 1', '[Bell|tom-bell] met Putin today.', 'a1 1', '[Ann Bell|georgia] met [Bell|tom-bell] today.']],
    ['is none where all is hidden', 'hide Ann Bell', 'Ann Bell', []],
    ['is none where all was joined into another', 'merge Ann Bell into Tom Bell', 'Ann Bell', []],
    ['is none of what was never made', 'split Ann Bell in a3 as Ann', 'Ann', []],
  ])('%s', (_, steps, name, expected) => {
    expect(quote(correct(steps, name))).toEqual(expected);
  });

  it('sums up what it holds', () => {
    const { entity, mentions, descriptions, overTime, events } = correct('merge Tom Bell into Ann Bell', 'Ann Bell')!;
    expect(entity.aliases.map(({ text, count }) => `${text} ${count}`)).toEqual(['Ann Bell 2', 'Bell 2', 'She 1']);
    expect(mentions).toBe(5);
    expect(descriptions.map(({ text }) => text)).toEqual(['minister', 'chair']);
    expect(overTime).toEqual([3, 1, 1]);
    expect(events.map(({ entities }) => entities.map(({ name }) => name))).toEqual([['Ann Bell'], ['Ann Bell', 'Vladimir Putin']]);
  });

  it('keeps company with what others are now', () => {
    expect(correct('rename Vladimir Putin to Vova\nhide Ann Bell', 'Tom Bell')!.with.map(({ name, sentences }) => `${name} ${sentences}`)).toEqual(['Vova 1']);
    expect(correct('merge Tom Bell into Ann Bell', 'Ann Bell')!.with.map(({ name }) => name)).toEqual(['Georgia', 'Vladimir Putin']);
  });

  it('is the very object where nothing that it says changes', () => {
    const { lens, entity, files } = seenThrough(library, 'hide Vladimir Putin');
    expect(correctEntity(lens, entityId('Georgia'), [entity('Georgia')], files.span)).toBe(entity('Georgia'));
  });

  it('counts mentions out of sight of a long sentence’s quotation, which no step about a place can name', () => {
    const words = 'word '.repeat(200);
    const long = markedLibrary(markedArticle('a1', '2023-01-01', `[Xi|p Xi] ${words}[Xi|p Xi] ${words}[he|p Xi].`), markedArticle('a2', '2023-02-01', '[he|p Xi] left.'));
    const sum = (steps: string, name: string) => {
      const { lens, load, files } = seenThrough(long, steps);
      const file = correctEntity(lens, entityId(name), [...load(lens.sources(entityId(name))).values()], files.span);
      return file === null ? null : [file.mentions, file.entity.aliases.map(({ text, count }) => `${text} ${count}`).join(', ')];
    };
    expect(sum('rename Xi to Bo', 'Xi')).toEqual([4, 'Xi 2, he 2']);
    expect(sum('hide Xi at a2: [he] left.', 'Xi')).toEqual([3, 'Xi 2, he 1']);
    expect(sum('split Xi in a1 as Bo', 'Bo')).toEqual([3, 'Xi 2, he 1']);
    expect(sum('split Xi in a1 as Bo', 'Xi')).toEqual([1, 'he 1']);
  });
});
