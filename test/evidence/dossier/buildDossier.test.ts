import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/evidence/anchoring/describeNote.ts';
import { buildDossier } from '../../../src/evidence/dossier/buildDossier.ts';
import { dossierParts, type Dossier, type DossierChoice, type DossierFacts, type DossierPart } from '../../../src/evidence/dossier/dossier.ts';
import type { EntityFile, TimelineEntry } from '../../../src/model.ts';
import { makeEntries } from '../../components/timeline/makeEntry.ts';

const article = (published: string) => ({ id: `of-${published}`, title: `News of ${published}`, published, source: 'The Daily Test' });

/** `2023-03-23: Xi met Putin. | Xi left.`; a name is a word with a capital, and its id is the word in small letters. */
function quote(row: string) {
  const [published = '', texts = ''] = row.split(': ');
  return {
    article: article(published),
    mentions: 1,
    quotations: texts.split(' | ').map((text, sentence) => ({
      article: `of-${published}`, sentence, text, published,
      marks: [...text.matchAll(/[A-Z]\w+/g)].map((name) => ({ kind: 'person', entity: name[0].toLowerCase(), from: name.index, to: name.index + name[0].length })),
    })),
  };
}

/** What the library has of a name: its sentences (newest article first, as published), its events, its descriptions `2023-03-23 president`. */
function file(id: string, rows: { readonly told?: readonly string[]; readonly events?: readonly TimelineEntry[]; readonly called?: readonly string[] }): EntityFile {
  return {
    entity: { id, kind: 'person', name: id[0]!.toUpperCase() + id.slice(1), aliases: [], reasons: [], gazetteer: null },
    mentions: 1,
    descriptions: (rows.called ?? []).map((row) => ({ text: row.slice(11), published: row.slice(0, 10), at: { article: `of-${row.slice(0, 10)}`, sentence: 0 } })),
    articles: (rows.told ?? []).map(quote),
    events: rows.events ?? [],
    with: [],
    overTime: [],
  } as unknown as EntityFile;
}

const note = (day: string, words: string, from = 0): Note => ({
  highlight: { id: words, article: `of-${day}`, title: 'x', published: day, quote: { exact: words, prefix: '', suffix: '' }, place: { block: 0, from, to: from + 1 }, colour: 'yellow', note: '', made: 0, changed: 0 },
  title: 'x', source: null, standing: null, names: [], times: [],
}) as unknown as Note;

const open = (day: string, text: string) => {
  const { article: of, quotations } = quote(`${day}: ${text}`);
  return { article: of, quotation: quotations[0]!, expression: 'recently', reason: 'no end is told' };
};

const events = makeEntries([
  '2022-02-04 @2022-02-05 xi putin',
  '2023-03-20..2023-03-22 @2023-03-23 @2023-05-03 xi putin',
  '2023-03-28..2023-03-31 @2023-03-31 | 2023-04-01..2023-04-30 @2023-05-03 xi',
  '2023-04-26 @2023-05-03 zelensky',
  '..2021-12-31 @2023-05-03 xi',
]);
const ofXi = [events[4]!, events[0]!, events[1]!, events[2]!];
const xi = file('xi', { told: ['2023-05-03: Xi called Zelensky. | Xi waited.', '2023-03-23: Xi met Putin.', '2022-02-05: Putin met Xi.'], events: ofXi, called: ['2022-02-05 leader', '2023-03-23 president', '2023-05-03 president'] });
const zelensky = file('zelensky', { told: ['2023-05-03: Xi called Zelensky.'], events: [events[3]!] });

const nothing: DossierFacts = { entities: [], timeline: [], published: [], notPlaced: [], names: [], notes: [], details: new Map(), corrections: [] };

/** `2023-03..2023-05 together -notes`, all of it optional. */
function choose(words: string): DossierChoice {
  const [from = '', to = ''] = /\S*\.\.\S*/.exec(words)?.[0].split('..') ?? [];
  const without = [...words.matchAll(/-(quotations|events|notes|corrections)/g)].map(([, part]) => part as DossierPart);
  return { from: from || null, to: to || null, together: words.includes('together'), parts: new Set(dossierParts.filter((part) => !without.includes(part))) } as DossierChoice;
}

const build = (facts: Partial<DossierFacts>, choice = '') => buildDossier({ ...nothing, ...facts }, choose(choice));
const sentences = ({ entities }: Dossier) => entities.map(({ quotations }) => quotations.map(({ number, quotation, source }) => `${String(number)} ${quotation.text} [${String(source.number)}]`));
const ids = ({ events: own }: Dossier) => own.map(({ number, entry }) => `${String(number)} ${entry.id}`);
const sources = (dossier: Dossier) => dossier.sources.map(({ article: { published } }) => published);
const lines = (dossier: Dossier) => dossier.index.map(({ entity, chosen, quotations, events: own }) => `${entity.name}${chosen ? '*' : ''} q${quotations.join()} e${own.join()}`);

describe('quotations', () => {
  it('are in order of time, in an article in the order of its text, numbered through all chapters, each with its source', () => {
    expect(sentences(build({ entities: [xi, zelensky] }))).toEqual([
      ['1 Putin met Xi. [1]', '2 Xi met Putin. [2]', '3 Xi called Zelensky. [4]', '4 Xi waited. [4]'],
      ['5 Xi called Zelensky. [4]'],
    ]);
  });

  it.each([
    ['only those published from a day on', '2023-03-23..', ['1 Xi met Putin. [1]', '2 Xi called Zelensky. [2]', '3 Xi waited. [2]']],
    ['only those published up to a day', '..2023-03-23', ['1 Putin met Xi. [1]', '2 Xi met Putin. [2]']],
    ['none published before and after the span, not by a day', '2022-02-06..2023-03-22', []],
    ['none where they are left out', '-quotations', []],
  ])('%s', (_, choice, expected) => expect(sentences(build({ entities: [{ ...xi, events: [] }] }, choice))[0]!).toEqual(expected));
});

describe('events', () => {
  it.each<[string, Partial<DossierFacts>, string, readonly string[]]>([
    ['of the chosen name, in order of time', { entities: [xi] }, '', ['1 e4', '2 e0', '3 e1', '4 e2']],
    ['of any chosen name, each once', { entities: [xi, file('putin', { events: [events[0]!, events[1]!] })] }, '', ['1 e4', '2 e0', '3 e1', '4 e2']],
    ['none in which another alone takes part', { entities: [zelensky], timeline: events }, '', ['1 e3']],
    ['together: only those in which all take part', { entities: [xi, file('putin', { events: [events[0]!, events[1]!] })] }, 'together', ['1 e0', '2 e1']],
    ['together: none where they never meet', { entities: [xi, zelensky] }, 'together', []],
    ['that can have been in the span: a month is in each of its weeks', { entities: [xi] }, '2023-04-10..2023-04-12', ['1 e2']],
    ['by each time told, not by the days between', { entities: [xi] }, '2023-03-29..2023-03-29', ['1 e2']],
    ['none that was over the day before', { entities: [xi] }, '2023-03-23..2023-03-27', []],
    ['of an open start only its last day is known', { entities: [xi] }, '..2021-06-30', []],
    ['whenever it was reported', { entities: [xi] }, '2023-03-20..2023-03-20', ['1 e1']],
    ['of a span alone all that happened in it', { timeline: events }, '2023-04-01..', ['1 e2', '2 e3']],
    ['none where they are left out', { entities: [xi] }, '-events', []],
    ['none without a choice', {}, '', []],
  ])('%s', (_, facts, choice, expected) => expect(ids(build(facts, choice))).toEqual(expected));

  it('keep all reports, with their sources, and the times that exclude one another', () => {
    const { events: own } = build({ entities: [xi] }, '2023-04-10..2023-04-12');
    expect(own[0]!.entry.conflict).toHaveLength(2);
    expect(own[0]!.entry.reports.map(({ id }) => own[0]!.sources.get(id)!.article.published)).toEqual(['2023-03-31', '2023-05-03']);
  });
});

describe('times that are not placed', () => {
  const notPlaced = [open('2023-05-03', 'Recently Zelensky spoke.'), open('2023-03-23', 'Recently Xi spoke.')] as unknown as DossierFacts['notPlaced'];
  it.each<[string, Partial<DossierFacts>, string, readonly string[]]>([
    ['in sentences that name the chosen', { entities: [xi] }, '', ['Recently Xi spoke.']],
    ['not in those that name another', { entities: [file('putin', {})] }, '', []],
    ['not of articles outside of the span', { entities: [xi] }, '2023-04-01..', []],
    ['of a span alone all of its articles', {}, '2023-04-01..', ['Recently Zelensky spoke.']],
    ['not without the events', { entities: [xi] }, '-events', []],
  ])('%s', (_, facts, choice, expected) => expect(build({ ...facts, notPlaced }, choice).open.map(({ quotation }) => quotation.text)).toEqual(expected));
});

describe('roles', () => {
  it.each([
    ['are as described, the latest first, with their days', '', ['president 2023-03-23–2023-05-03', 'leader 2022-02-05–2022-02-05']],
    ['not as described after the span', '..2022-12-31', ['leader 2022-02-05–2022-02-05']],
    ['not as described before it, nor counted from there', '2023-04-01..', ['president 2023-05-03–2023-05-03']],
  ])('%s', (_, choice, expected) => expect(build({ entities: [xi] }, choice).entities[0]!.roles.map(({ text, from, to }) => `${text} ${from}–${to}`)).toEqual(expected));
});

describe('notes', () => {
  const notes = [note('2023-05-03', 'second', 9), note('2023-05-03', 'first', 3), note('2022-02-05', 'oldest'), note('2020-01-01', 'of another article')];
  it.each([
    ['of the dossier’s articles, in the order of the text; none of others', '', ['1 oldest', '2 first', '3 second']],
    ['none of an article outside of the span', '2023-05-01..', ['1 first', '2 second']],
    ['none where they are left out', '-notes', []],
  ])('%s', (_, choice, expected) => expect(build({ entities: [file('xi', { told: xi.articles.length > 0 ? ['2023-05-03: Xi waited.', '2022-02-05: Xi left.'] : [] })], notes }, choice).notes.map(({ number, note: { highlight } }) => `${String(number)} ${highlight.quote.exact}`)).toEqual(expected));
});

describe('sources', () => {
  it.each<[string, Partial<DossierFacts>, string, readonly string[]]>([
    ['are those that name the chosen or report its events, each once, oldest first', { entities: [xi] }, '', ['2022-02-05', '2023-03-23', '2023-03-31', '2023-05-03']],
    ['not those of other events', { entities: [file('putin', { told: ['2022-02-05: Putin met Xi.'] })], timeline: events }, '', ['2022-02-05']],
    ['of a span alone also its articles without an event', { published: [article('2023-04-02')] as unknown as DossierFacts['published'] }, '2023-04-01..2023-04-03', ['2023-04-02']],
    ['none of nothing', {}, '', []],
  ])('%s', (_, facts, choice, expected) => expect(sources(build(facts, choice))).toEqual(expected));

  it('have what their files tell, or say that it is not known', () => {
    const details = new Map([['of-2022-02-05', { author: 'A. Writer', url: 'https://example.org/a', lang: 'en', dir: 'ltr' }]]) as unknown as DossierFacts['details'];
    expect(build({ entities: [xi], details }).sources.map((source) => source.details?.url ?? null)).toEqual(['https://example.org/a', null, null, null]);
  });
});

describe('the index', () => {
  const names = ['xi', 'putin', 'zelensky', 'nobody'].map((id) => ({ id, kind: 'person', name: id[0]!.toUpperCase() + id.slice(1) })) as unknown as DossierFacts['names'];
  it.each([
    ['leads to all places of every name, by name, the chosen ones marked, called as the events call them', '', ['putin q1,2 e2,3', 'Xi* q1,2,3,4 e1,2,3,4', 'Zelensky q3 e']],
    ['has no name that stands nowhere', '..2022-12-31 -events', ['Putin q1 e', 'Xi* q1 e']],
    ['has the chosen ones also where they stand nowhere', '2024-01-01..', ['Xi* q e']],
  ])('%s', (_, choice, expected) => expect(lines(build({ entities: [xi], names }, choice))).toEqual(expected));

  it('calls a name as it was put right, and has none that nobody knows', () => {
    const renamed = { ...xi, entity: { ...xi.entity, name: 'Xi Jinping' } };
    expect(lines(build({ entities: [renamed], names: names.slice(0, 1) }, '-events')).map((line) => line.split(' q')[0])).toEqual(['Xi Jinping*']);
  });
});

it('what was put right is said, and not where it is left out', () => {
  const corrections = ['Joined “Xi” and “Xi Jinping”'];
  expect([build({ entities: [xi], corrections }).corrections, build({ entities: [xi], corrections }, '-corrections').corrections]).toEqual([corrections, []]);
});
