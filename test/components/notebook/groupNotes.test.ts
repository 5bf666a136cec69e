import { describe, expect, it } from 'vitest';
import { groupNotes, searchNotes, type NoteOrder } from '../../../src/components/notebook/groupNotes.ts';
import type { Note } from '../../../src/evidence/anchoring/describeNote.ts';
import type { ArticleId, CalendarDate, EntityId, EntityRef, When } from '../../../src/model.ts';

const named = (name: string): EntityRef => ({ id: name.toLowerCase() as EntityId, kind: 'person', name });
const on = (earliest: string, latest = earliest, precision: (When & { kind: 'interval' })['precision'] = 'day'): When => ({ kind: 'interval', earliest: earliest as CalendarDate, latest: latest as CalendarDate, precision, approximate: false });

interface Row {
  readonly article?: string;
  readonly day?: string;
  readonly at?: number;
  readonly names?: readonly string[];
  readonly times?: readonly When[];
  readonly note?: string;
  readonly standing?: Note['standing'];
}

const note = (exact: string, { article = 'talks', day = '2023-03-23', at = 0, names = [], times = [], note: text = '', standing }: Row = {}): Note => {
  const place = { block: at, from: 0, to: 4 };
  return {
    highlight: { id: exact, article: article as ArticleId, title: `Title of ${article}`, published: day as CalendarDate, quote: { exact, prefix: '', suffix: '' }, place, colour: 'blue', note: text, made: 1, changed: 1 },
    title: `Title of ${article}`,
    source: null,
    standing: standing === undefined ? { kind: 'found', place, how: 'same' } : standing,
    names: names.map(named),
    times,
  };
};

/** `heading: words, words` for each group. */
const write = (notes: readonly Note[], order: NoteOrder) =>
  groupNotes(notes, order).groups.map((group) => {
    const heading = group.kind === 'article' ? group.article.title : group.kind === 'name' ? group.entity.name : group.words;
    return `${heading}: ${group.notes.map(({ highlight }) => highlight.quote.exact).join(', ')}`;
  });

describe('by article', () => {
  it('the newest article comes first, and in it the text’s order counts', () => {
    expect(write([note('c', { at: 5 }), note('a', { article: 'late', day: '2023-05-01' }), note('b', { at: 2 })], 'article')).toEqual(['Title of late: a', 'Title of talks: b, c']);
  });

  it('where their articles are still on their way, all are shown', () => expect(write([note('a', { standing: null })], 'article')).toEqual(['Title of talks: a']));
});

describe('by name', () => {
  it('the name with most notes comes first, a note stands under each of its names, and those without come last', () => {
    expect(write([note('a', { names: ['Xi', 'Putin'] }), note('b', { names: ['Putin'], at: 1 }), note('c', { at: 2 })], 'name')).toEqual(['Putin: a, b', 'Xi: a', 'Nobody and nothing named: c']);
  });
});

describe('by date of event', () => {
  it.each([
    ['days stand under their month, in order of time', [note('a', { times: [on('2023-03-21')] }), note('b', { times: [on('2022-02-24')] }), note('c', { times: [on('2023-03-02')], at: 3 })], ['February 2022: b', 'March 2023: a, c']],
    ['a longer time stands under itself', [note('a', { times: [on('2022-01-01', '2022-12-31', 'year')] })], ['2022: a']],
    ['an open one, too', [note('a', { times: [{ kind: 'after', earliest: '2014-01-01' as CalendarDate, precision: 'year', approximate: false }] })], ['Since 2014: a']],
    ['a note with two days in one month stands there once', [note('a', { times: [on('2023-03-02'), on('2023-03-20')] })], ['March 2023: a']],
    ['one without a date comes last', [note('b'), note('a', { times: [on('2023-03-02')] })], ['March 2023: a', 'No date told: b']],
  ])('%s', (_, notes, expected) => expect(write(notes, 'event')).toEqual(expected));
});

describe('lost notes', () => {
  it.each(['article', 'name', 'event'] as const)('stand apart, ordered by %s', (order) => {
    const book = groupNotes([note('a', { standing: { kind: 'lost' } }), note('b', { standing: { kind: 'gone' } })], order);
    expect(book.groups).toEqual([]);
    expect(book.lost.map(({ highlight }) => highlight.id)).toEqual(['a', 'b']);
  });
});

describe('a search', () => {
  const notes = [note('The café in Kyiv', { note: 'Look it up' }), note('Talks', { names: ['Xi Jinping'] }), note('“Never”, he said')];

  it.each([
    ['', 3], ['  ', 3], ['kyiv', 1], ['KYIV look', 1], ['title of talks', 3], ['jinping', 1], ['"never"', 1], ['cafe\u0301', 1],
    ['kyiv never', 0], ['mosc', 0],
  ])('for “%s” finds %i', (query, count) => expect(searchNotes(notes, query)).toHaveLength(count));
});
