import { matchPath } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import type { ArticleId, CalendarMonth, EntityId } from '../src/model.ts';
import { articlePath, entityPath, libraryPath, listPath, patterns, sentenceAnchor, timelinePath, whoPath } from '../src/paths.ts';

const article = '2023-03-23-xi-moscow-visit' as ArticleId;
const xi = 'xi-jinping' as EntityId;

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
    ['who and where', whoPath(), 'who/'],
    ['people', whoPath({ kind: 'person' }), 'who/?kind=person'],
    ['a name', entityPath(xi), 'who/xi-jinping/'],
    ['a file of the library', libraryPath('months/2023-05.ab.json'), 'library/months/2023-05.ab.json'],
    ['the anchor of a sentence', sentenceAnchor(3), 's3'],
  ])('%s', (_, path, expected) => expect(path).toBe(expected));

  it('what a reader put into the address cannot become another part of it', () => {
    expect(listPath({ who: 'a&b=c#d' as EntityId })).toBe('./?who=a%26b%3Dc%23d');
  });
});

describe('the patterns match what the functions make, and nothing of one another', () => {
  const paths: Readonly<Record<keyof typeof patterns, string>> = {
    list: listPath({ who: xi }), article: articlePath(article, 3), timeline: timelinePath({ who: xi }), who: whoPath({ kind: 'org' }), entity: entityPath(xi),
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
