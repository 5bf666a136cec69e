import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/analysis/buildLibrary.ts';
import { nameFiles } from '../../src/build/nameFiles.ts';
import { markedArticle, markedLibrary } from '../analysis/library/markedArticle.ts';
import { validateFile } from './validateLibrary.ts';

const files = nameFiles(buildLibrary(markedLibrary(
  markedArticle('a', '2023-05-03', '[Xi|p Xi Jinping, leader] called {last week|2023-04-24..2023-04-30}, {soon|? too vague}.'),
)));

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The first file whose path begins so, with one value in it put in place of another; `undefined` takes it out. */
function change(start: string, keys: readonly (string | number)[], value: Json | undefined): readonly string[] {
  const [path, text] = [...files].find(([name]) => name.startsWith(start))!;
  const root = JSON.parse(text) as Json;
  const parent = keys.slice(0, -1).reduce<Json>((at, key) => {
    const next = (at as { [key: string]: Json })[key];
    if (next === undefined) throw new Error(`${path} has no ${keys.join('.')}`);
    return next;
  }, root) as { [key: string]: Json };
  const last = keys.at(-1)!;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return validateFile(path, root);
}

describe('the schema', () => {
  it.each<[string, string, readonly (string | number)[], Json | undefined]>([
    ['another format', 'manifest', ['format'], 2],
    ['a path without a hash', 'manifest', ['overview'], 'overview.json'],
    ['a path out of the folder', 'manifest', ['overview'], '../overview.0123456789.json'],
    ['a field that is not described', 'manifest', ['extra'], 1],
    ['a field that is missing', 'manifest', ['counts', 'words'], undefined],
    ['a span of half a day', 'manifest', ['span', 'to'], undefined],
    ['an address of a capital id', 'addresses/articles', ['files', 'A'], 'articles/a.0123456789.json'],
    ['a day that does not exist', 'articles', ['article', 'published'], '2023-02-30'],
    ['a day with a time', 'articles', ['article', 'published'], '2023-02-20T10:00'],
    ['a kind that is none', 'articles', ['article', 'mentions', 0, 'kind'], 'demonym'],
    ['a range with an end before the text', 'articles', ['article', 'mentions', 0, 'to'], 0],
    ['certainty beyond certain', 'articles', ['article', 'mentions', 0, 'certainty'], 1.1],
    ['a heading without a level', 'articles', ['article', 'blocks', 0, 'kind'], 'heading'],
    ['an empty block', 'articles', ['article', 'blocks', 0, 'text'], ''],
    ['a placed date that is not placed', 'articles', ['article', 'dates', 0, 'placement', 'when'], undefined],
    ['an interval without an end', 'articles', ['article', 'dates', 0, 'placement', 'when', 'latest'], undefined],
    ['an event of no sentence', 'articles', ['article', 'events', 0, 'id'], 'a-1'],
    ['a card without a quotation', 'articles', ['cards', 0, 'quotations'], []],
    ['an entity without an article', 'entities', ['articles'], []],
    ['a mark on a date that is an entity’s', 'entities', ['articles', 0, 'quotations', 0, 'marks', 0, 'kind'], 'date'],
    ['a month that does not exist', 'months', ['month'], '2023-13'],
    ['more than three on top', 'months', ['articles', 0, 'top'], Array.from({ length: 4 }, () => ({ id: 'b', kind: 'org', name: 'B' }))],
    ['an event that nobody reports', 'timeline', ['entries', 0, 'reports'], []],
    ['an unplaced expression without a reason', 'not-placed', ['expressions', 0, 'reason'], ''],
    ['a bucket too many', 'who', ['entities', 0, 'overTime'], Array.from({ length: 25 }, () => 0)],
    ['a count of a part', 'overview', ['events', 0, 'count'], 0.5],
    ['a shard of objects instead of text', 'shards', ['files', 'overview.0123456789.json'], {}],
  ])('refuses %s', (_, path, keys, value) => {
    expect(change(path, keys, value)).not.toEqual([]);
  });

  it.each<[string, string, readonly (string | number)[], Json]>([
    ['an ordered list’s item', 'articles', ['article', 'blocks', 0], { kind: 'listItem', text: 'One', spans: [], depth: 0, number: 1 }],
    ['a row of a table', 'articles', ['article', 'blocks', 0], { kind: 'tableRow', text: 'A\tB', spans: [], header: true, cells: [{ from: 0, to: 1 }, { from: 2, to: 3 }] }],
    ['a link', 'articles', ['article', 'blocks', 0, 'spans'], [{ from: 0, to: 2, kind: 'link', href: 'https://example.org/' }]],
    ['a leap day', 'articles', ['article', 'published'], '2024-02-29'],
    ['a language with a script', 'articles', ['article', 'lang'], 'zh-Hans'],
  ])('allows %s', (_, path, keys, value) => {
    expect(change(path, keys, value)).toEqual([]);
  });
});
