import { isEnglish } from '../../evidence/isEnglish.ts';
import type {
  ArticleRef, CalendarDate, DateMention, Entity, EntityId, EntityRef, FoundMention, Library, LinkedArticle, RoleQuotation,
} from '../../model.ts';

/** The library the way its files ask: by article and sentence, and by entity. Built once, in time linear in the mentions. */
export interface LibraryIndex {
  /** Newest first, as in the library. */
  readonly articles: readonly IndexedArticle[];
  /** Most mentions first, as in the library. */
  readonly dossiers: readonly Dossier[];
  readonly dossierOf: ReadonlyMap<EntityId, Dossier>;
  /** Publication days of the oldest and the newest article. */
  readonly span: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
}

export interface IndexedArticle {
  readonly article: LinkedArticle;
  readonly ref: ArticleRef;
  /** By sentence; a sentence without any is an empty list. */
  readonly mentionsIn: readonly (readonly FoundMention[])[];
  readonly datesIn: readonly (readonly DateMention[])[];
  /** In order of first mention. */
  readonly appearances: readonly Appearance[];
}

/** One entity in one article. */
export interface Appearance {
  readonly entity: EntityId;
  readonly in: IndexedArticle;
  /** In order. Never empty. */
  readonly mentions: readonly FoundMention[];
  /** Sentences that name it, in order, each once. */
  readonly sentences: readonly number[];
  readonly roles: readonly RoleQuotation[];
}

/** Everything about one entity. */
export interface Dossier {
  readonly entity: Entity;
  readonly ref: EntityRef;
  readonly mentions: number;
  /** Newest article first. */
  readonly appearances: readonly Appearance[];
}

export function indexLibrary(library: Library): LibraryIndex {
  const articles = library.articles.map(indexArticle);

  const appearancesOf = new Map<EntityId, Appearance[]>();
  for (const { appearances } of articles) {
    for (const appearance of appearances) append(appearancesOf, appearance.entity, appearance);
  }
  const dossiers = library.entities.map((entity): Dossier => {
    const appearances = appearancesOf.get(entity.id) ?? [];
    return {
      entity,
      ref: { id: entity.id, kind: entity.kind, name: entity.name },
      mentions: appearances.reduce((sum, { mentions }) => sum + mentions.length, 0),
      appearances,
    };
  });

  const newest = articles[0]?.article.published;
  const oldest = articles.at(-1)?.article.published;
  return {
    articles,
    dossiers,
    dossierOf: new Map(dossiers.map((dossier) => [dossier.entity.id, dossier])),
    span: newest === undefined || oldest === undefined ? null : { from: oldest, to: newest },
  };
}

function indexArticle(article: LinkedArticle): IndexedArticle {
  const mentionsIn: FoundMention[][] = article.sentences.map(() => []);
  const datesIn: DateMention[][] = article.sentences.map(() => []);
  const mentionsOf = new Map<EntityId, FoundMention[]>();
  for (const mention of article.mentions) {
    mentionsIn[mention.sentence]?.push(mention);
    append(mentionsOf, entityAt(article, mention.group), mention);
  }
  for (const date of article.dates) datesIn[date.sentence]?.push(date);

  const rolesOf = new Map<EntityId, RoleQuotation[]>();
  article.groups.forEach(({ roles }, group) => {
    for (const role of roles) append(rolesOf, entityAt(article, group), role);
  });

  const appearances: Appearance[] = [];
  const indexed: IndexedArticle = {
    article,
    ref: {
      id: article.id,
      title: article.title,
      published: article.published,
      source: article.source,
      ...(isEnglish(article.lang) ? {} : { lang: article.lang }),
      ...(article.dir === 'rtl' ? { dir: article.dir } : {}),
    },
    mentionsIn,
    datesIn,
    appearances,
  };
  for (const [entity, mentions] of mentionsOf) {
    const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
    const roles = (rolesOf.get(entity) ?? []).toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
    appearances.push({ entity, in: indexed, mentions, sentences, roles });
  }
  return indexed;
}

export function entityAt(article: LinkedArticle, group: number): EntityId {
  const entity = article.entityOf[group];
  if (entity === undefined) throw new RangeError(`${article.file}: group ${group} was never linked to an entity`);
  return entity;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
