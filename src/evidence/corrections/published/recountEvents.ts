import type { ArticleId, ArticleSummary, EntityId, EntitySummary, TimelineEntry } from '../../../model.ts';
import type { Lens } from '../openLens.ts';
import { correctEntry } from './correctEntry.ts';

/** The entries that steps split, before and after them. */
export interface Recount {
  readonly before: readonly TimelineEntry[];
  readonly after: readonly TimelineEntry[];
}

/** @param told published entries, at least those in which the reports stand that the steps split */
export function findSplit(lens: Lens, told: readonly TimelineEntry[]): Recount {
  const split = told.filter((entry) => lens.splits.isAbout(entry)).map((entry) => {
    const before = correctEntry(lens, entry);
    return { before, after: lens.splits.split(before).entries };
  }).filter(({ after }) => after.length > 1);
  return { before: split.map(({ before }) => before), after: split.flatMap(({ after }) => after) };
}

/** Rows with the events that they take part in counted anew. Those of names that steps speak of were counted from their files. */
export function recountRows(lens: Lens, rows: readonly EntitySummary[], split: Recount): readonly EntitySummary[] {
  if (split.before.length === 0) return rows;
  const change = sumUp(split, ({ entities }): readonly EntityId[] => entities.map(({ id }) => id));
  return rows.map((row) => {
    const by = lens.touched.has(row.id) ? 0 : (change.get(row.id) ?? 0);
    return by === 0 ? row : { ...row, events: row.events + by };
  });
}

/** Rows of the list with the events counted anew that no earlier report tells. The same objects where nothing changes. */
export function recountArticles(rows: readonly ArticleSummary[], split: Recount): readonly ArticleSummary[] {
  if (split.before.length === 0) return rows;
  const change = sumUp(split, ({ reports }): readonly ArticleId[] => reports.slice(0, 1).map(({ article }) => article.id));
  return rows.map((row) => {
    const by = change.get(row.id) ?? 0;
    return by === 0 ? row : { ...row, newEvents: row.newEvents + by };
  });
}

/** By how much more often `keysOf` gives a key after the split. */
function sumUp<Key>({ before, after }: Recount, keysOf: (entry: TimelineEntry) => readonly Key[]): ReadonlyMap<Key, number> {
  const change = new Map<Key, number>();
  for (const [entries, by] of [[before, -1], [after, 1]] as const) {
    for (const key of entries.flatMap(keysOf)) change.set(key, (change.get(key) ?? 0) + by);
  }
  return change;
}
