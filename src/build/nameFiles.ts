import { createHash } from 'node:crypto';
import type { AddressFile, EntityId, LibraryPath, Manifest, ShardFile } from '../model.ts';
import type { LibraryFiles } from '../analysis/buildLibrary.ts';

const ADDRESSES_A_PAGE = 500;
const ARTICLES_A_SHARD = 32;
/** All other files are bundled up to about this much text, which is a second on a slow line. */
const SHARD_CHARACTERS = 512 * 1024;
/** Keeps file names below the 255 bytes that file systems allow; the hash still tells them apart. */
const LONGEST_ID = 120;

/** File name below `library/` → the JSON text that it serves. */
export type NamedFiles = ReadonlyMap<LibraryPath | 'manifest.json', string>;

/**
 * Names every file after the hash of its contents and joins them by address files, shards and the
 * manifest. Files that name others come after those, so a change shows in every file above it.
 *
 * @param former what ids that a correction took away became: their addresses lead there
 */
export function nameFiles(library: LibraryFiles, former: ReadonlyMap<EntityId, EntityId> = new Map()): NamedFiles {
  const files = new Map<LibraryPath | 'manifest.json', string>();
  const add = (name: string, value: unknown): LibraryPath => {
    const text = JSON.stringify(value);
    const path = `${name}.${hashText(text)}.json` as LibraryPath;
    files.set(path, text);
    return path;
  };

  const articles = library.articles.map((file) => ({
    id: file.article.id,
    file: add(`articles/${file.article.id.slice(0, LONGEST_ID)}`, file),
  }));
  const entities = library.entities.map((file) => ({
    id: file.entity.id,
    file: add(`entities/${file.entity.id.slice(0, LONGEST_ID)}`, file),
  }));
  const months = library.months.map((file) => ({
    month: file.month,
    articles: file.articles.length,
    file: add(`months/${file.month}`, file),
  }));
  const who = library.who.map((file, page) => ({ entities: file.entities.length, file: add(`who/${page + 1}`, file) }));
  const timeline = library.timeline.map(({ from, to, file }, page) => ({
    from,
    to,
    entries: file.entries.length,
    file: add(`timeline/${page + 1}`, file),
  }));
  const notPlaced = add('not-placed', library.notPlaced);
  const overview = add('overview', library.overview);
  const articleAddresses = addAddresses(add, 'addresses/articles', articles);
  const entityFiles = new Map(entities.map(({ id, file }) => [id, file]));
  const moved = [...former].flatMap(([id, became]) => {
    const file = entityFiles.has(id) ? undefined : entityFiles.get(became);
    return file === undefined ? [] : [{ id, file }];
  });
  const entityAddresses = addAddresses(add, 'addresses/entities', [...entities, ...moved]);

  // Over all files so far, which is over all that the library says.
  const version = hashText([...files.keys()].toSorted().join('\n'));
  const shards = addShards(add, files, articles.map(({ file }) => file));
  const manifest: Manifest = {
    format: 1,
    version,
    counts: library.counts,
    span: library.span,
    months,
    articleAddresses,
    entityAddresses,
    who,
    timeline,
    notPlaced,
    overview,
    shards,
  };
  return files.set('manifest.json', JSON.stringify(manifest));
}

type Add = (name: string, value: unknown) => LibraryPath;

function addAddresses<Id extends string>(
  add: Add,
  name: string,
  addresses: readonly { readonly id: Id; readonly file: LibraryPath }[],
): readonly { readonly from: Id; readonly file: LibraryPath }[] {
  const sorted = addresses.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return cutBy(sorted, (_, length) => length >= ADDRESSES_A_PAGE).map((page, at) => {
    const value: AddressFile = { files: Object.fromEntries(page.map(({ id, file }) => [id, file])) };
    return { from: page[0]!.id, file: add(`${name}-${at + 1}`, value) };
  });
}

function addShards(add: Add, files: NamedFiles, articles: readonly LibraryPath[]): Manifest['shards'] {
  const isArticle = new Set<string>(articles);
  const others = [...files].filter(([path]) => !isArticle.has(path));
  // Oldest first: a new article lands in the last shard and leaves the others' contents in their places.
  const ofArticles = articles.toReversed().map((path) => [path, files.get(path)!] as const);
  let characters = 0;
  const bundles = [
    ...cutBy(ofArticles, (_, length) => length >= ARTICLES_A_SHARD).map((bundle) => ({ name: 'articles', bundle })),
    ...cutBy(others, ([, text], length) => {
      const full = length > 0 && characters + text.length > SHARD_CHARACTERS;
      characters = (full ? 0 : characters) + text.length;
      return full;
    }).map((bundle) => ({ name: 'pages', bundle })),
  ];
  return bundles.map(({ name, bundle }, at) => {
    const value: ShardFile = { files: Object.fromEntries(bundle) };
    const file = add(`shards/${name}-${at + 1}`, value);
    return { file, files: bundle.length, bytes: Buffer.byteLength(files.get(file)!) };
  });
}

/** Cuts a list into runs; `isFull` is asked before each item, with the length of the run so far. */
function cutBy<Item>(items: readonly Item[], isFull: (next: Item, length: number) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const full = isFull(item, run?.length ?? 0);
    if (run === undefined || full) runs.push([item]);
    else run.push(item);
  }
  return runs;
}

/** 40 bits of SHA-256 are plenty: only two versions of one file, which share a name, could be mistaken for each other. */
const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
