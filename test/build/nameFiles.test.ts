import { describe, expect, it } from 'vitest';
import type { AddressFile, EntityId, Manifest, ShardFile } from '../../src/model.ts';
import { buildLibrary } from '../../src/analysis/buildLibrary.ts';
import { nameFiles } from '../../src/build/nameFiles.ts';
import { markedArticle, markedLibrary } from '../analysis/library/markedArticle.ts';
import { validateFiles } from './validateLibrary.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => markedArticle(
    `a${String(at).padStart(4, '0')}`,
    `2023-${String((at % 12) + 1).padStart(2, '0')}-01`,
    `[Xi|p Xi Jinping, leader] met [Name ${at}|p Name ${at}] {last week|2023-01-02..2023-01-08}, after {1999|..1999-12-31}, {soon|? too vague}.`,
  ));
const name = (articles: ReturnType<typeof numbered>) => nameFiles(buildLibrary(markedLibrary(...articles)));
const read = (files: ReturnType<typeof name>, path: string): unknown => JSON.parse(files.get(path as 'manifest.json')!);
const id = (text: string): EntityId => text as EntityId;
const manifestOf = (files: ReturnType<typeof name>): Manifest => read(files, 'manifest.json') as Manifest;

describe('nameFiles', () => {
  const files = name(numbered(70));
  const manifest = manifestOf(files);

  it('makes files that the schema allows', () => {
    expect(validateFiles(files)).toEqual([]);
    expect(validateFiles(nameFiles(buildLibrary({ articles: [], entities: [] })))).toEqual([]);
  });

  it('puts every file but the manifest and the shards into exactly one shard, as it is served', () => {
    const bundled = manifest.shards.flatMap(({ file, files: count }) => {
      const entries = Object.entries((read(files, file) as ShardFile).files);
      expect(entries).toHaveLength(count);
      return entries;
    });
    const others = [...files].filter(([path]) => path !== 'manifest.json' && !path.startsWith('shards/'));
    expect(bundled).toHaveLength(others.length);
    expect(Object.fromEntries(bundled)).toEqual(Object.fromEntries(others));
  });

  it('keeps 32 articles in a shard and tells its bytes', () => {
    const shards = manifest.shards.filter(({ file }) => file.startsWith('shards/articles-'));
    expect(shards.map((shard) => shard.files)).toEqual([32, 32, 6]);
    for (const { file, bytes } of manifest.shards) expect(new TextEncoder().encode(files.get(file)).length).toBe(bytes);
  });

  it('names no file that is not there', () => {
    const named = [...files.values()].flatMap((text) => text.match(/(?:[a-z]+\/)?[a-z0-9-]+\.[0-9a-f]{10}\.json/gu) ?? []);
    expect(named.filter((path) => !files.has(path as 'manifest.json'))).toEqual([]);
    expect(new Set(named).size).toBe(files.size - 1);
  });

  it('finds every article and entity by its address, in pages of 500', () => {
    const large = name(numbered(501));
    const { articleAddresses, entityAddresses, counts } = manifestOf(large);
    expect(articleAddresses.map(({ from }) => from)).toEqual(['a0000', 'a0500']);
    const ids = [...articleAddresses, ...entityAddresses].flatMap(({ file }) =>
      Object.entries((read(large, file) as AddressFile).files));
    expect(ids).toHaveLength(counts.articles + counts.entities);
    for (const [id, path] of ids) expect(path).toMatch(new RegExp(`^(?:articles|entities)/${id}\\.[0-9a-f]{10}\\.json$`, 'u'));
  });

  it('leads a former id to the file of what it became, and no other id anywhere else', () => {
    const former = new Map([
      [id('old-xi'), id('xi-jinping')],
      [id('a-hidden-one'), id('nobody')],
      [id('name-1'), id('xi-jinping')],
    ]);
    const moved = nameFiles(buildLibrary(markedLibrary(...numbered(3))), former);
    const addresses = Object.assign({}, ...manifestOf(moved).entityAddresses.map(({ file }) => (read(moved, file) as AddressFile).files)) as AddressFile['files'];
    expect(Object.keys(addresses)).toEqual(['name-0', 'name-1', 'name-2', 'old-xi', 'xi-jinping']);
    expect(addresses['old-xi']).toBe(addresses['xi-jinping']);
    expect(addresses['name-1']).toMatch(/^entities\/name-1\./u);
    expect(validateFiles(moved)).toEqual([]);
  });

  it('is the same again, whatever the order of the articles', () => {
    expect([...name(numbered(70).toReversed())]).toEqual([...files]);
  });

  it('renames what has changed and all that leads to it, and nothing else', () => {
    const changed = numbered(70).map((article) => (article.id === 'a0069' ? { ...article, author: 'B. Writer' } : article));
    const after = name(changed);
    const renamed = [...after.keys()].filter((path) => !files.has(path)).map((path) => path.replace(/\.[0-9a-f]{10}\.json$/u, ''));
    expect(renamed.filter((path) => !path.startsWith('shards/'))).toEqual(['articles/a0069', 'addresses/articles-1']);
    expect(manifestOf(after).version).not.toBe(manifest.version);
  });

  it('keeps file names short, however long the id', () => {
    const twins = ['x'.repeat(240), `${'x'.repeat(240)}y`].map((id) => markedArticle(id, '2023-01-01', 'Rain.'));
    const articles = [...name(twins).keys()].filter((path) => path.startsWith('articles/'));
    expect(articles).toHaveLength(2);
    for (const path of articles) expect(path.length).toBeLessThan(160);
  });
});
