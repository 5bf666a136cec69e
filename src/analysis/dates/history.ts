import { publicationYear } from './meaning.ts';
import { yearOf } from './period.ts';
import type { Period } from './period.ts';
import type { Outlook, Reading } from './rule.ts';

const OLD = 2;
const NONE: ReadonlyMap<string, Period> = new Map();

export interface Voice {
  /** Expressions that name a year well before publication. */
  readonly old: number;
  /**
   * How much speaks of publication's surroundings: 1 for naming its year or the one before, 2 for counting from its day
   * ("yesterday", a bare weekday, "now"), ½ for what lies ahead, as a history too says that something "would" be.
   */
  readonly news: number;
  /** All expressions that stand on the calendar. */
  readonly all: number;
  /** The first of the old years; a history without a year told yet is about this one. */
  readonly first: Period | null;
}

export const voiceOf = (readings: readonly (Reading & { readonly direction: Outlook })[], published: number): Voice => {
  const now = publicationYear(published);
  let old = 0;
  let news = 0;
  let all = 0;
  let first: Period | null = null;
  for (const reading of readings) {
    const meaning = reading.mean({ published, told: null, reported: null, history: false, direction: 'past', events: NONE });
    if (meaning === null) continue;
    if (reading.news === true || meaning.value === 'PRESENT_REF') news += 2;
    if (meaning.period === null) continue;
    all++;
    const stated = meaning.against === 'itself' ? yearOf(meaning.period) : null;
    if (stated !== null && stated <= now - OLD) {
      old++;
      first ??= { unit: 'year', index: stated };
    } else if (stated !== null) news++;
    else if (reading.direction === 'future') news += 0.5;
  }
  return { old, news, all, first };
};

/**
 * Whether a text tells a history: it names years well before its publication and seldom speaks of days around
 * publication or of what will be. A history counts on from what it told; news from its own day.
 */
export const tellsHistory = ({ old, news, all }: Voice): boolean => old > 2 * news && old * 7 >= all;
