import type { ArticleFile, CalendarDate, When } from '../../model.ts';
import { formatWhen } from '../words/formatWhen.ts';

/** A stop on the rail of when: one time, and the first sentence that tells it. */
export interface RailStop {
  readonly words: string;
  /** The expression as written, where it says something else than `words`; null where it is the same. */
  readonly written: string | null;
  readonly sentence: number;
  readonly derivation: string;
}

export interface Rail {
  /** In order of time; those after the publication day stand in `after`. */
  readonly before: readonly RailStop[];
  readonly after: readonly RailStop[];
  readonly notPlaced: number;
}

/** The placed dates of an article in order of time, each time once. */
export function layoutRail(article: ArticleFile['article']): Rail {
  const stops = article.dates
    .flatMap((date) => (date.placement.kind === 'placed' ? [{ date, when: date.placement.when }] : []))
    .sort((a, b) => compareWhen(a.when, b.when));
  const seen = new Set<string>();
  const before: RailStop[] = [];
  const after: RailStop[] = [];
  for (const { date, when } of stops) {
    const words = formatWhen(when);
    if (seen.has(words)) continue;
    seen.add(words);
    const written = article.blocks[date.block]!.text.slice(date.from, date.to);
    const stop = {
      words,
      written: words.toLowerCase().includes(written.toLowerCase()) ? null : written,
      sentence: date.sentence,
      derivation: date.derivation,
    };
    (startOf(when) > article.published ? after : before).push(stop);
  }
  return { before, after, notPlaced: article.dates.filter(({ placement, value }) => placement.kind === 'vague' && value !== 'PRESENT_REF').length };
}

/** By the earliest day, open starts by their end; of two that begin together the shorter first. */
export function compareWhen(a: When, b: When): number {
  return compareText(startOf(a) + endOf(a), startOf(b) + endOf(b));
}

const startOf = (when: When): CalendarDate => (when.kind === 'before' ? when.latest : when.earliest);
const endOf = (when: When): string => (when.kind === 'after' ? '9999' : when.latest);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
