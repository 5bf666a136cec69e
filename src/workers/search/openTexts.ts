import { indexText, type IndexedText } from '../../evidence/search/indexText.ts';
import type { Lens } from '../../evidence/corrections/openLens.ts';
import { openVocabulary, type Vocabulary } from '../../evidence/search/openVocabulary.ts';
import { readArticle, readSummary } from '../../evidence/search/readSource.ts';
import type { SourceText } from '../../evidence/search/searchResult.ts';
import type { ArticleFile, ArticleId, EntityId, EntitySummary, LibraryPath, Manifest, MonthFile, WhoFile } from '../../model.ts';
import { openNames, type Names } from './openNames.ts';
import { packTexts } from './packTexts.ts';

/** Where the library's files are read: on the device or from the server. */
export interface LibraryReader {
  readonly read: (file: LibraryPath) => Promise<unknown>;
  /** The articles of a shard, each as its JSON text. */
  readonly readShard: (file: LibraryPath) => Promise<readonly string[]>;
}

/** All that is searched of one version of the library; fills while one already searches. */
export interface Texts {
  readonly version: string;
  readonly vocabulary: Vocabulary;
  names(): Names;
  /** The number that stands for a name in the texts; -1 where none tells of it. */
  numberOf(entity: EntityId): number;
  list(): readonly IndexedText[];
  /** One article, or what is here of it; null where there is none. */
  find(id: ArticleId): IndexedText | null;
  /** How many articles are here with their whole text. */
  searched(): number;
  meanWords(): number;
  /** Whether nothing more comes by itself. */
  ended(): boolean;
  /** Resolves when titles, leads and names are here. @throws where these could not be read */
  begun(): Promise<void>;
  /** Resolves when at least so many articles are here with their whole text, or nothing more comes. */
  until(searched: number): Promise<void>;
  /** Asks again for what could not be read. */
  retry(): void;
  close(): void;
}

export interface TextsOptions {
  readonly reader: LibraryReader;
  readonly stem: (word: string) => string;
  /** Lets what waits have its turn: a question must not wait for the whole library. */
  readonly pause: () => Promise<void>;
}

/** Reads the library for searching: titles, leads and names first, then shard by shard the texts, the newest first; names as `lens` has them. */
export function openTexts(manifest: Manifest, { reader, stem, pause }: TextsOptions, lens: Lens | null): Texts {
  const vocabulary = openVocabulary(stem);
  const entities = new Map<EntityId, number>();
  const texts = new Map<ArticleId, IndexedText>();
  const waiting = new Set<{ readonly searched: number; readonly go: () => void }>();
  let missing = manifest.shards.filter(({ file }) => file.startsWith('shards/articles')).map(({ file }) => file);
  let names = openNames([]);
  let searched = 0;
  let words = 0;
  let loading = false;
  let closed = false;

  const numberEntity = (entity: EntityId): number => {
    const known = entities.get(entity);
    if (known !== undefined) return known;
    entities.set(entity, entities.size);
    return entities.size - 1;
  };
  const add = (text: SourceText, whole: boolean): void => {
    const before = texts.get(text.id);
    if (before?.whole === true) return;
    const indexed = indexText(text, whole, vocabulary, numberEntity, packTexts);
    texts.set(text.id, indexed);
    words += indexed.words.length - (before?.words.length ?? 0);
    if (whole) searched += 1;
  };
  const tell = (): void => {
    for (const each of waiting) {
      if (loading && !closed && searched < each.searched) continue;
      waiting.delete(each);
      each.go();
    }
  };
  const loadShards = async (): Promise<void> => {
    // The newest lie in the last shard.
    for (const file of missing.toReversed()) {
      // Without a connection the next would fail like this one; what is here is searched.
      const articles = await reader.readShard(file).catch(() => null);
      if (articles === null) return;
      for (const article of articles.toReversed()) {
        add(readArticle(JSON.parse(article) as ArticleFile, lens), true);
        await pause();
        if (closed) return;
      }
      missing = missing.filter((other) => other !== file);
      tell();
    }
  };
  const load = async (): Promise<void> => {
    loading = true;
    await loadShards().finally(() => {
      loading = false;
      tell();
    });
  };
  const begin = async (): Promise<void> => {
    const [who, months] = await Promise.all([
      Promise.all(manifest.who.map(({ file }) => reader.read(file) as Promise<WhoFile>)),
      Promise.all(manifest.months.map(({ file }) => reader.read(file) as Promise<MonthFile>)),
    ]);
    names = openNames(who.flatMap((page): readonly EntitySummary[] => page.entities));
    for (const { articles } of months) {
      for (const article of articles) add(readSummary(article, lens), false);
      await pause();
    }
    void load();
  };
  let beginning: Promise<void> | null = null;

  return {
    version: manifest.version,
    vocabulary,
    names: () => names,
    numberOf: (entity) => entities.get(entity) ?? -1,
    list: () => [...texts.values()],
    find: (id) => texts.get(id) ?? null,
    searched: () => searched,
    meanWords: () => words / Math.max(1, texts.size),
    ended: () => beginning !== null && !loading,
    begun: () => {
      beginning ??= begin().catch((error: unknown) => {
        beginning = null;
        throw error;
      });
      return beginning;
    },
    until: (count) => new Promise((resolve) => {
      waiting.add({ searched: count, go: resolve });
      tell();
    }),
    retry: () => {
      if (beginning !== null && !loading && missing.length > 0) void load();
    },
    close: () => {
      closed = true;
      tell();
    },
  };
}
