import { publicationYear } from './meaning.ts';
import { yearOf } from './period.ts';
import type { Direction, Reading } from './rule.ts';

const OLD = 2;

export interface Voice {
  /** Expressions that name a year well before publication. */
  readonly old: number;
  /** Expressions that count from publication: "yesterday", "last week", a bare weekday; or lie ahead. */
  readonly news: number;
}

export function voiceOf(readings: readonly (Reading & { readonly direction: Direction })[], published: number): Voice {
  const now = publicationYear(published);
  let old = 0;
  let news = 0;
  for (const reading of readings) {
    if (reading.news === true || reading.direction === 'future') news++;
    else {
      const meaning = reading.mean({ published, told: null, toldQuarter: null, history: false, direction: 'past' });
      if (meaning?.against === 'itself' && meaning.period !== null && yearOf(meaning.period) <= now - OLD) old++;
    }
  }
  return { old, news };
}

/**
 * Whether a text tells a history: it names years well before its publication and seldom speaks of days around
 * publication or of what will be. A history counts on from what it told; news from its own day.
 */
export const tellsHistory = ({ old, news }: Voice): boolean => old > 0 && old > 2 * news;
