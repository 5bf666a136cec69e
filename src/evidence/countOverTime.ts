import type { CalendarDate, EntityFile } from '../model.ts';

const BUCKETS = 24;

/**
 * Mentions for each month from the first to the last of `span`, months merged evenly into at most 24
 * buckets. What lies outside the span is not counted.
 */
export function countOverTime(
  articles: EntityFile['articles'],
  span: { readonly from: CalendarDate; readonly to: CalendarDate } | null,
): readonly number[] {
  if (span === null) return [];
  const first = monthNumber(span.from);
  const months = monthNumber(span.to) - first + 1;
  const buckets = Array.from({ length: Math.min(months, BUCKETS) }, () => 0);
  for (const { article, mentions } of articles) {
    const bucket = Math.floor(((monthNumber(article.published) - first) * buckets.length) / months);
    if (buckets[bucket] !== undefined) buckets[bucket] += mentions;
  }
  return buckets;
}

/** Months since January of the year 0. */
const monthNumber = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
