import { splitWords } from '../../../src/evidence/search/splitWords.ts';
import type { LibraryReader } from '../../../src/workers/search/openTexts.ts';
import type { ArticleId, CalendarDate, EntityId, EntityKind, EntitySummary, LibraryPath, Manifest } from '../../../src/model.ts';

/** Name, kind, and what it is also written as. */
export type NameRow = readonly [name: string, kind: EntityKind, ...aliases: readonly string[]];
/** Id, title, day, source and sentences; an event's day stands before its sentence: `2023-03-20| They met.` */
export type ArticleRow = readonly [id: string, title: string, published: string, source: string | null, ...sentences: readonly string[]];

export interface Shelf {
  readonly manifest: Manifest;
  readonly reader: LibraryReader;
  /** Every path that was read, in order. */
  readonly asked: string[];
  /** From now on these paths cannot be read, until the connection is back. */
  readonly cut: (pattern: RegExp) => void;
  readonly mend: () => void;
}

const idOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-') as EntityId;
const wordsOf = (text: string) => ` ${splitWords(text).map(({ word }) => word).join(' ')} `;
const path = (file: string) => file as LibraryPath;

/** A library as small as a search needs it, one article in each shard. */
export function shelve(names: readonly NameRow[], articles: readonly ArticleRow[]): Shelf {
  const named = (text: string) => names.filter(([name, , ...aliases]) => [name, ...aliases].some((form) => wordsOf(text).includes(wordsOf(form)))).map(([name]) => idOf(name));
  const placeOf = (entity: EntityId, text: string) => {
    const [name, , ...aliases] = names.find((row) => idOf(row[0]) === entity)!;
    const form = [name, ...aliases].find((each) => text.includes(each)) ?? '';
    return { from: text.indexOf(form), to: text.indexOf(form) + form.length };
  };
  const files = new Map<string, unknown>();
  const newestFirst = articles.toSorted((a, b) => (a[2] < b[2] ? 1 : -1));
  const written = newestFirst.map(([id, title, published, source, ...sentences]) => {
    const told = sentences.map((sentence) => /^(?:(\S+)\| )?(.*)$/s.exec(sentence)!);
    return { id: id as ArticleId, title, published: published as CalendarDate, source, days: told.map(([, day]) => day), texts: told.map(([, , text]) => text!) };
  });
  files.set('who/1', {
    entities: names.map(([name, kind, ...aliases]): EntitySummary => {
      const count = written.filter(({ texts }) => named(texts.join(' ')).includes(idOf(name))).length;
      return { id: idOf(name), kind, name, aliases, role: null, mentions: count, articles: count, events: 0, from: '2023-01-01' as CalendarDate, to: '2023-12-31' as CalendarDate, overTime: [], gazetteer: null };
    }),
  });
  files.set('months/1', {
    articles: written.map(({ id, title, published, source, texts }) => ({
      id, title, published, source, lead: texts[0] ?? '', lang: 'en', dir: 'ltr', entities: [...new Set(named(texts.join(' ')))],
    })),
  });
  for (const { id, title, published, source, days, texts } of written) {
    const article = {
      id, title, published, source, lang: 'en', dir: 'ltr',
      blocks: texts.map((text) => ({ text })),
      sentences: texts.map((text, block) => ({ block, from: 0, to: text.length })),
      mentions: texts.flatMap((text, sentence) => named(text).map((entity) => ({ entity, sentence, block: sentence, ...placeOf(entity, text) }))),
      dates: days.map((day) => ({ placement: day === undefined ? { kind: 'length' } : { kind: 'placed', when: { kind: 'interval', earliest: day, latest: day } } })),
      events: days.flatMap((day, sentence) => (day === undefined ? [] : [{ id: `${id}-${sentence}`, sentence, dates: [sentence], from: 0, to: 1 }])),
    };
    files.set(`shards/articles-${id}`, [JSON.stringify({ article })]);
  }
  const asked: string[] = [];
  let broken: RegExp | null = null;
  const read = (file: LibraryPath): Promise<unknown> => {
    asked.push(file);
    return broken?.test(file) === true ? Promise.reject(new Error(`${file} is out of reach`)) : Promise.resolve(files.get(file));
  };
  return {
    manifest: {
      version: 'a',
      counts: { articles: articles.length },
      who: [{ file: path('who/1') }],
      months: [{ file: path('months/1') }],
      shards: [...written.toReversed().map(({ id }) => ({ file: path(`shards/articles-${id}`) })), { file: path('shards/pages-9') }],
    } as unknown as Manifest,
    reader: { read, readShard: (file) => read(file) as Promise<readonly string[]> },
    asked,
    cut: (pattern) => {
      broken = pattern;
    },
    mend: () => {
      broken = null;
    },
  };
}
