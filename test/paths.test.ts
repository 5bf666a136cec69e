import { matchPath } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import type { ArticleId, CalendarDate, CalendarMonth, EntityId } from '../src/model.ts';
import { articlePath, correctionsPath, dataPath, dossierPath, entityPath, foundPath, libraryPath, listPath, notebookPath, patterns, searchPath, sentenceAnchor, timelinePath, whoPath } from '../src/paths.ts';

const article = '2023-03-23-xi-moscow-visit' as ArticleId;
const xi = 'xi-jinping' as EntityId;
const ukraine = 'ukraine' as EntityId;

describe('every path', () => {
  it.each([
    ['the list', listPath(), './'],
    ['the list by a name', listPath({ who: xi }), './?who=xi-jinping'],
    ['the list from a month on', listPath({ since: '2022-03' as CalendarMonth }), './?since=2022-03'],
    ['both', listPath({ who: xi, since: '2022-03' as CalendarMonth }), './?who=xi-jinping&since=2022-03'],
    ['an article', articlePath(article), 'articles/2023-03-23-xi-moscow-visit/'],
    ['a sentence of it', articlePath(article, 12), 'articles/2023-03-23-xi-moscow-visit/#s12'],
    ['its first sentence is not its top', articlePath(article, 0), 'articles/2023-03-23-xi-moscow-visit/#s0'],
    ['the timeline', timelinePath(), 'timeline/'],
    ['the timeline of a name', timelinePath({ who: xi }), 'timeline/?who=xi-jinping'],
    ['the timeline of two names together', timelinePath({ who: [xi, ukraine] }), 'timeline/?who=xi-jinping&who=ukraine'],
    ['the timeline of nobody in particular', timelinePath({ who: [], open: [] }), 'timeline/'],
    ['a span of it, as told up to a day, by the other clock', timelinePath({ until: '2023-05-03' as CalendarDate, clock: 'reported', to: '2023-05-14' as CalendarDate, from: '2023-03' as CalendarMonth, open: ['2022', '2023-03'] }), 'timeline/?from=2023-03&to=2023-05-14&clock=reported&until=2023-05-03&open=2022&open=2023-03'],
    ['who and where', whoPath(), 'who/'],
    ['people', whoPath({ kind: 'person' }), 'who/?kind=person'],
    ['names of places in a country, on the map, the latest first, two pages', whoPath({ q: 'k & l', kind: 'place', country: 'UA', sort: 'latest', view: 'map', pages: 2 }), 'who/?q=k+%26+l&kind=place&country=UA&sort=latest&view=map&pages=2'],
    ['names that nothing is asked of', whoPath({ q: '', kind: undefined }), 'who/'],
    ['a name', entityPath(xi), 'who/xi-jinping/'],
    ['a name up to a day', entityPath(xi, { until: '2023-05-03' as CalendarDate }), 'who/xi-jinping/?until=2023-05-03'],
    ['what came after a day', entityPath(xi, { since: '2023-05-03' as CalendarDate }, 'later'), 'who/xi-jinping/?since=2023-05-03#later'],
    ['what an article says of a name', entityPath(xi, { until: '2023-05-03' as CalendarDate, articles: 120 }, article), 'who/xi-jinping/?until=2023-05-03&articles=120#in-2023-03-23-xi-moscow-visit'],
    ['a name of which nothing is asked', entityPath(xi, { until: undefined }), 'who/xi-jinping/'],
    ['corrections', correctionsPath(), 'corrections/'],
    ['an empty dossier', dossierPath(), 'dossier/'],
    ['a dossier of names and a span, with its own title and without notes', dossierPath({ who: ['a', 'b'] as unknown as readonly EntityId[], from: '2023-03' as CalendarMonth, events: 'together', without: ['notes'], title: 'A & B' }), 'dossier/?who=a&who=b&from=2023-03&events=together&without=notes&title=A+%26+B'],
    ['the notebook', notebookPath(), 'notebook/'],
    ['the notebook by name, searched', notebookPath({ q: 'talks', by: 'name' }), 'notebook/?q=talks&by=name'],
    ['the search', searchPath(), 'search/'],
    ['what was searched for', searchPath({ q: 'who:"Xi Jinping" talks', pages: 2 }), 'search/?q=who%3A%22Xi+Jinping%22+talks&pages=2'],
    ['an article in which something was found', foundPath(article, 'ä & b', 12), 'articles/2023-03-23-xi-moscow-visit/?find=%C3%A4+%26+b#s12'],
    ['one whose title says it', foundPath(article, 'visit', null), 'articles/2023-03-23-xi-moscow-visit/?find=visit'],
    ['a file of the library', libraryPath('months/2023-05.ab.json'), 'library/months/2023-05.ab.json'],
    ['the anchor of a sentence', sentenceAnchor(3), 's3'],
  ])('%s', (_, path, expected) => expect(path).toBe(expected));

  it('what a reader put into the address cannot become another part of it', () => {
    expect(listPath({ who: 'a&b=c#d' as EntityId })).toBe('./?who=a%26b%3Dc%23d');
  });
});

describe('the patterns match what the functions make, and nothing of one another', () => {
  const paths: Readonly<Record<keyof typeof patterns, string>> = {
    list: listPath({ who: xi }), article: articlePath(article, 3), timeline: timelinePath({ who: xi }), who: whoPath({ kind: 'org' }), entity: entityPath(xi), corrections: correctionsPath(), notebook: notebookPath({ q: 'talks', by: 'name' }), search: searchPath({ q: 'talks' }), dossier: dossierPath({ who: xi, events: 'together' }), data: dataPath(),
  };
  const names = Object.keys(patterns) as readonly (keyof typeof patterns)[];

  it.each(names)('%s', (name) => {
    // As the router sees a relative address: below the app's root, without search and fragment.
    const { pathname } = new URL(paths[name], 'http://host/');
    expect(names.filter((other) => matchPath(patterns[other], pathname) !== null)).toEqual([name]);
  });

  it.each([[patterns.article, articlePath(article), article], [patterns.entity, entityPath(xi), xi]])('%s gives the id back', (pattern, path, id) => {
    expect(matchPath(pattern, `/${path}`)?.params['id']).toBe(id);
  });

  it.each(['/articles/', '/articles/a/b/', '/who/a/b/', '/timeline/2022/', '/index.html'])('%s is no page', (pathname) => {
    expect(names.filter((name) => matchPath(patterns[name], pathname) !== null)).toEqual([]);
  });
});
