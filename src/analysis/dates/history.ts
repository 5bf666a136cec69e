import { publicationYear } from './meaning.ts';
import { yearOf } from './period.ts';
import type { Period } from './period.ts';
import type { Direction, Reading } from './rule.ts';

const OLD = 2;

export interface Voice {
  /** Expressions that name a year well before publication. */
  readonly old: number;
  /** Expressions near publication: they count from it ("yesterday", a bare weekday), lie ahead, or name its year. */
  readonly news: number;
  /** All expressions that stand on the calendar. */
  readonly all: number;
  /** The first of the old years; a history without a year told yet is about this one. */
  readonly first: Period | null;
}

export function voiceOf(readings: readonly (Reading & { readonly direction: Direction })[], published: number): Voice {
  const now = publicationYear(published);
  let old = 0;
  let news = 0;
  let all = 0;
  let first: Period | null = null;
  for (const reading of readings) {
    const meaning = reading.mean({ published, told: null, toldQuarter: null, history: false, direction: 'past' });
    if (meaning?.placement.kind !== 'placed') continue;
    all++;
    const stated = meaning.against === 'itself' && meaning.period !== null ? yearOf(meaning.period) : null;
    if (reading.news === true || reading.direction === 'future' || (stated !== null && stated > now - OLD)) news++;
    else if (stated !== null) {
      old++;
      first ??= { unit: 'year', index: stated };
    }
  }
  return { old, news, all, first };
}

export const addVoices = (voices: readonly Voice[]): Voice =>
  voices.reduce(
    (a, b) => ({ old: a.old + b.old, news: a.news + b.news, all: a.all + b.all, first: a.first ?? b.first }),
    { old: 0, news: 0, all: 0, first: null },
  );

/**
 * Whether a text tells a history: it names years well before its publication and seldom speaks of days around
 * publication or of what will be. A history counts on from what it told; news from its own day.
 */
export const tellsHistory = ({ old, news, all }: Voice): boolean => old > 2 * news && old * 7 >= all;
