import type { ArticleId, ArticleSummary, EntityFile, EntityId, EntityRef, MonthFile, TimelineEntry } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { findSplit, recountArticles } from './recountEvents.ts';

const TOP = 3;

/**
 * The rows of the list after all steps; an untouched one is the same object.
 *
 * @param entities the published files of `neededEntities(lens, file)`
 * @param told published entries, at least those in which the reports stand that the steps split
 */
export function correctMonth(
  lens: Lens, file: MonthFile, entities: ReadonlyMap<EntityId, EntityFile>, told: readonly TimelineEntry[] = [],
): MonthFile {
  const articles = recountArticles(correctRows(lens, file, entities), findSplit(lens, told));
  return articles.every((row, at) => row === file.articles[at]) ? file : { ...file, articles };
}

function correctRows(lens: Lens, file: MonthFile, entities: ReadonlyMap<EntityId, EntityFile>): readonly ArticleSummary[] {
  if (!file.articles.some((row) => isTouched(lens, row))) return file.articles;
  const becomes = followInArticles(lens, file, entities);
  return file.articles.map((row) => (isTouched(lens, row) ? correctRow(lens, row, becomes) : row));
}

const isTouched = (lens: Lens, { entities }: ArticleSummary): boolean => entities.some((id) => lens.touched.has(id));

/** What the mentions of an entity in an article are after all steps, in the order of its text. */
type Becomes = (entity: EntityId, article: ArticleId) => readonly EntityId[];

function correctRow(lens: Lens, row: ArticleSummary, becomes: Becomes): ArticleSummary {
  const published = new Map(row.top.map((ref) => [ref.id, ref]));
  const entities = [...new Set(row.entities.flatMap((id) => (lens.touched.has(id) ? becomes(id, row.id) : [id])))];
  const top = entities.slice(0, TOP).flatMap((id): readonly EntityRef[] => {
    const ref = published.get(id);
    // The row names its three most salient only; who moves up from the fourth place may not be known by name.
    const now = ref === undefined ? lens.refer(id) : lens.describe(ref);
    return now === null ? [] : [now];
  });
  return { ...row, entities, top };
}

function followInArticles(lens: Lens, file: MonthFile, entities: ReadonlyMap<EntityId, EntityFile>): Becomes {
  const articles = new Set(file.articles.map(({ id }) => id));
  const torn = new Map<EntityId, ReadonlyMap<ArticleId, readonly EntityId[]>>();
  const seeArticles = (entity: EntityId, { articles: rows }: EntityFile): ReadonlyMap<ArticleId, readonly EntityId[]> => {
    const found = torn.get(entity) ?? new Map(rows.flatMap((row) => (articles.has(row.article.id) ? [[row.article.id, followRow(lens, entity, row)]] : [])));
    torn.set(entity, found);
    return found;
  };
  return (entity, article) => {
    const seen = entities.get(entity);
    const found = seen === undefined || !lens.isTornApart(entity) ? undefined : seeArticles(entity, seen).get(article);
    if (found !== undefined) return found;
    const end = lens.trace(entity, article).entity;
    return end === null ? [] : [end];
  };
}

function followRow(lens: Lens, entity: EntityId, { article, mentions, quotations }: EntityFile['articles'][number]): readonly EntityId[] {
  const ends = new Set<EntityId | null>();
  let seen = 0;
  for (const { text, marks } of quotations) {
    for (const mark of marks) {
      if (mark.kind === 'date' || mark.entity !== entity) continue;
      seen += 1;
      ends.add(lens.resolve(entity, { article: article.id, text, from: mark.from, to: mark.to }));
    }
  }
  if (seen < mentions) ends.add(lens.trace(entity, article.id).entity);
  return [...ends].filter((end) => end !== null);
}
