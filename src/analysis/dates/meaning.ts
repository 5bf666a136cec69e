import type { Placement, Precision, TimexMod, TimexType, When } from '../../model.ts';
import { calendarDate, civilDay, FIRST_DAY, LAST_DAY } from './calendar.ts';
import { firstDay, lastDay, monthStart, precisionOf, valueOf, yearOf } from './period.ts';
import type { Period } from './period.ts';
import type { Meaning } from './rule.ts';

/** A year has no number before 9999 BC, a calendar here no day before the year 1. */
const OLDEST = -9998;

export const LONG_AGO = 'lies before the year 1, where this calendar begins';

export function placeInterval(first: number, last: number, precision: Precision): Placement {
  return {
    kind: 'placed',
    when: { kind: 'interval', earliest: calendarDate(first), latest: calendarDate(last), precision, approximate: false },
  };
}

export const placePeriod = (period: Period): Placement =>
  placeInterval(firstDay(period), lastDay(period), precisionOf(period.unit));

/** A time on the calendar; before the year 1 it is told but not placed. Null for none, or one beyond the years 9999 BC to 9999. */
export function placed(period: Period | null, against: Meaning['against']): Meaning | null {
  if (period === null || yearOf(period) < OLDEST || lastDay(period) > LAST_DAY) return null;
  return {
    type: 'DATE',
    value: valueOf(period),
    mod: null,
    placement: firstDay(period) < FIRST_DAY ? { kind: 'vague', reason: LONG_AGO } : placePeriod(period),
    basis: against === 'itself' ? 'stated' : 'inferred',
    against,
    period,
  };
}

export function length(value: string, mod: TimexMod | null = null, type: TimexType = 'DURATION'): Meaning {
  return { type, value, mod, placement: { kind: 'length' }, basis: 'stated', against: 'itself', period: null };
}

export function vague(value: string, reason: string, type: TimexType = 'DATE'): Meaning {
  return { type, value, mod: null, placement: { kind: 'vague', reason }, basis: 'stated', against: 'itself', period: null };
}

/** The part of a period that "early", "mid" and "late" mean: thirds, by whole months in a year. */
function partOf(period: Period, mod: 'START' | 'MID' | 'END'): Placement {
  const first = firstDay(period);
  const last = lastDay(period);
  const part = mod === 'START' ? 0 : mod === 'MID' ? 1 : 2;
  if (period.unit === 'day') return placePeriod(period);
  if (period.unit === 'month') return placeInterval(first + part * 10, part === 2 ? last : first + part * 10 + 9, 'part of month');
  // By whole months, and by whole years: 1990–1993, 1994–1996, 1997–1999; 1801–1834, 1835–1867, 1868–1900.
  const parts = period.unit === 'year' ? 12 : period.unit === 'decade' ? 10 : period.unit === 'century' ? 100 : null;
  if (parts !== null) {
    const begins = (n: number): number => {
      const to = Math.ceil((parts * n) / 3);
      return period.unit === 'year' ? monthStart(period.index * 12 + to) : monthStart((yearOf(period) + to) * 12);
    };
    return placeInterval(begins(part), begins(part + 1) - 1, period.unit === 'year' ? 'part of year' : 'span');
  }
  const days = last - first + 1;
  return placeInterval(first + Math.floor((days * part) / 3), first + Math.floor((days * (part + 1)) / 3) - 1, 'span');
}

function modifyWhen(when: When, mod: TimexMod): When {
  const { precision, approximate } = when;
  if (mod === 'APPROX' || mod === 'LESS_THAN' || mod === 'MORE_THAN') return { ...when, approximate: true };
  if (when.kind !== 'interval') return when;
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return { kind: 'before', latest: when.latest, precision, approximate };
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return { kind: 'after', earliest: when.earliest, precision, approximate };
  return when;
}

/** The same time, as a word before it narrows or loosens it. A modifier already there stays. */
export function modify(meaning: Meaning, mod: TimexMod): Meaning {
  if (meaning.mod !== null) return meaning;
  const { placement, period } = meaning;
  if (placement.kind !== 'placed') return { ...meaning, mod };
  if (mod === 'START' || mod === 'MID' || mod === 'END') {
    return { ...meaning, mod, placement: period === null ? placement : partOf(period, mod) };
  }
  return { ...meaning, mod, placement: { kind: 'placed', when: modifyWhen(placement.when, mod) } };
}

/** A time of day on a day, if there is one: `2005-04-27` with `T08:30Z` or `TMO`. */
export function atTime(meaning: Meaning | null, time: string): Meaning | null {
  if (meaning === null) return null;
  const { placement } = meaning;
  return {
    ...meaning,
    type: 'TIME',
    // "7 p.m. that evening": the finer time of the two.
    value: meaning.value.replace(/T.*/, '') + time,
    placement: placement.kind === 'placed' && /\d/.test(time)
      ? { kind: 'placed', when: { ...placement.when, precision: 'time' } }
      : placement,
  };
}

export const publicationYear = (published: number): number => civilDay(published).year;
