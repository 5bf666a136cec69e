import { describe, expect, it } from 'vitest';
import { formatAnnotations } from '../../../src/evidence/anchoring/formatAnnotations.ts';
import { isHighlight, type Highlight } from '../../../src/evidence/anchoring/highlight.ts';
import { parseAnnotations } from '../../../src/evidence/anchoring/parseAnnotations.ts';
import type { ArticleId, CalendarDate } from '../../../src/model.ts';

const one: Highlight = {
  id: '11111111-2222-4333-8444-555555555555',
  article: 'talks' as ArticleId,
  title: 'Talks in Moscow end',
  published: '2023-03-23' as CalendarDate,
  quote: { exact: 'spoke for an hour', prefix: 'The two men ', suffix: '.\nPeskov said' },
  place: { block: 2, from: 12, to: 29 },
  colour: 'green',
  note: 'Only an hour?',
  made: Date.UTC(2023, 4, 3),
  changed: Date.UTC(2023, 4, 4),
};
const two: Highlight = { ...one, id: 'another', colour: 'yellow', note: '', changed: one.made };

const articleOf = (address: string) => (/articles\/([a-z-]+)\//.exec(address)?.[1] ?? null) as ArticleId | null;
const write = (...highlights: readonly Highlight[]) => formatAnnotations(highlights, ({ article }) => `https://news.example/app/articles/${article}/`);
const read = (json: unknown) => parseAnnotations(typeof json === 'string' ? json : JSON.stringify(json), 'notes.json', articleOf, 77);
const quoted = (exact: unknown, more: object = {}) => ({ type: 'Annotation', target: { source: 'https://x/articles/talks/', selector: { type: 'TextQuoteSelector', exact }, ...more } });

describe('highlights as W3C Web Annotations', () => {
  it('are a collection with the words, the note, the colour and the article’s name and day', () => {
    const file = JSON.parse(write(one)) as { readonly first: { readonly items: readonly object[] } };
    expect(file).toMatchObject({ '@context': ['http://www.w3.org/ns/anno.jsonld', {}], type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage' } });
    expect(file.first.items[0]).toEqual({
      id: 'urn:uuid:11111111-2222-4333-8444-555555555555',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2023-05-03T00:00:00.000Z',
      modified: '2023-05-04T00:00:00.000Z',
      body: { type: 'TextualBody', value: 'Only an hour?', format: 'text/plain', purpose: 'commenting' },
      target: {
        source: { id: 'https://news.example/app/articles/talks/', type: 'Text', 'dc:title': 'Talks in Moscow end', 'dcterms:issued': '2023-03-23' },
        styleClass: 'green',
        selector: { type: 'TextQuoteSelector', exact: 'spoke for an hour', prefix: 'The two men ', suffix: '.\nPeskov said', 'dateline:place': { block: 2, from: 12, to: 29 } },
      },
    });
  });

  it('come back as they went', () => expect(read(write(one, two))).toEqual({ kind: 'read', highlights: [one, two], elsewhere: 0 }));
  it('come back none where there was none', () => expect(read(write())).toEqual({ kind: 'read', highlights: [], elsewhere: 0 }));
});

describe('annotations of other programs', () => {
  it.each([
    ['a list', [quoted('words')]],
    ['a page', { type: 'AnnotationPage', items: [quoted('words')] }],
    ['a single one', quoted('words')],
    ['one with several targets and selectors', { target: [{ source: { id: 'https://x/articles/talks/' }, selector: [{ type: 'TextPositionSelector', start: 3, end: 4 }, { type: 'TextQuoteSelector', exact: 'words' }] }] }],
  ])('%s is read: in yellow, without a name and a day', (_, json) => {
    const reading = read(json);
    expect(reading).toMatchObject({ kind: 'read', highlights: [{ article: 'talks', title: null, published: null, quote: { exact: 'words', prefix: '', suffix: '' }, colour: 'yellow', note: '', made: 77, changed: 77 }] });
  });

  it('have the same name each time they are read', () => expect(read(quoted('words'))).toEqual(read(quoted('words'))));

  it.each([
    ['a plain body', { ...quoted('words'), bodyValue: ' Look! ' }, 'Look!'],
    ['two comments', { ...quoted('words'), body: [{ value: 'One.' }, { value: 'Two.', purpose: 'commenting' }] }, 'One.\n\nTwo.'],
    ['a tag alone', { ...quoted('words'), body: { value: 'war', purpose: 'tagging' } }, ''],
    ['a body that lies elsewhere', { ...quoted('words'), body: 'https://x/y' }, ''],
  ])('%s is their note', (_, json, note) => expect(read(json)).toMatchObject({ highlights: [{ note }] }));

  it('of other pages are counted and left out', () => {
    expect(read([quoted('words'), { target: { source: 'https://elsewhere.example/' } }, { target: 'https://elsewhere.example/' }])).toMatchObject({ highlights: [{ article: 'talks' }], elsewhere: 2 });
  });
});

describe('what cannot be read is told, and nothing is taken from it', () => {
  it.each([
    ['no JSON', '{ "items": [', /notes\.json is no JSON \(.*\), where a file of W3C Web Annotations is expected\. Choose a file/],
    ['nothing', '', /is no JSON/],
    ['something else', { format: 1, corrections: [] }, /holds no annotations, where a W3C AnnotationCollection/],
    ['a number', 3, /holds no annotations/],
    ['one without a target', [quoted('words'), {}], /Annotation 2 of notes\.json has no "target" with a "source"/],
    ['one without words', [quoted('')], /Annotation 1 of notes\.json has no "exact" in its "selector"/],
    ['one whose words are no text', [quoted(3)], /no "exact"/],
    ['one without a selector', [{ target: { source: 'https://x/articles/talks/' } }], /no "selector" of type "TextQuoteSelector"/],
    ['one whose prefix is no text', [quoted('a', { selector: { type: 'TextQuoteSelector', exact: 'a', prefix: 3 } })], /a "prefix" or "suffix" that is no text/],
    ['one that is none', [null], /Annotation 1 of notes\.json has no fields/],
  ])('%s', (_, json, sentence) => {
    const reading = read(json);
    expect(reading.kind).toBe('problems');
    expect(reading).toMatchObject({ problems: [expect.stringMatching(sentence)] });
  });
});

describe('a kept highlight', () => {
  it.each([['one', one], ['one without a note', two]])('%s is used', (_, value) => expect(isHighlight(value)).toBe(true));

  it.each([
    ['nothing', undefined], ['a text', 'x'], ['one of a later colour', { ...one, colour: 'mauve' }], ['one without words', { ...one, quote: { exact: ' ', prefix: '', suffix: '' } }],
    ['one without a place', { ...one, place: null }], ['one whose place is turned round', { ...one, place: { block: 0, from: 9, to: 9 } }], ['one of no day', { ...one, published: '2023-02-30' }],
    ['one without an id', { ...one, id: '' }], ['one whose note is missing', { ...one, note: undefined }], ['one made at no time', { ...one, made: 'today' }],
  ])('%s is left where it is', (_, value) => expect(isHighlight(value)).toBe(false));
});
