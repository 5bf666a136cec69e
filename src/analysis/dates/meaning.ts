import type { Placement, Precision, TimexMod, TimexType, When } from '../../model.ts';
import { calendarDate, civilDay, dayNumber, dayNumberOf, FIRST_DAY, LAST_DAY } from './calendar.ts';
import { firstDay, lastDay, precisionOf, valueOf, yearOf } from './period.ts';
import type { Period } from './period.ts';
import type { Meaning } from './rule.ts';
import { isOneOf } from './text/words.ts';

/** A year has no number before 9999 BC, a calendar here no day before the year 1. */
const OLDEST = -9998;

export const BACK = 'does not say how far it reaches back';
export const AHEAD = 'does not say how far it reaches ahead';
export const UNNAMED = 'counts from a time that the text does not name closely enough';
export const LONG_AGO = 'lies before the year 1, where this calendar begins';

export const placeInterval = (first: number, last: number, precision: Precision): Placement => {
  const earliest = calendarDate(first);
  const latest = last === first ? earliest : calendarDate(last);
  return { kind: 'placed', when: { kind: 'interval', earliest, latest, precision, approximate: false } };
};

export const placePeriod = (period: Period): Placement =>
  placeInterval(firstDay(period), lastDay(period), precisionOf(period.unit));

/** A time on the calendar; before the year 1 it is told but not placed. Null for none, or one beyond the years 9999 BC to 9999. */
export const placed = (period: Period | null, against: Meaning['against'] = 'publication'): Meaning | null => {
  if (period === null || yearOf(period) < OLDEST || lastDay(period) > LAST_DAY) return null;
  return {
    type: 'DATE',
    value: valueOf(period),
    mod: null,
    placement: firstDay(period) < FIRST_DAY ? { kind: 'vague', reason: LONG_AGO } : placePeriod(period),
    against,
    period,
  };
};

export const length = (value: string, mod: TimexMod | null = null, type: TimexType = 'DURATION'): Meaning => {
  return { type, value, mod, placement: { kind: 'length' }, against: 'itself', period: null };
};

export const vague = (value: string, reason: string, type: TimexType = 'DATE'): Meaning => {
  return { ...length(value, null, type), placement: { kind: 'vague', reason } };
};

/** The part of a period that "early", "mid" and "late" mean: thirds, by whole months in a year. */
const partOf = (period: Period, mod: 'START' | 'MID' | 'END'): Placement => {
  const first = firstDay(period);
  const last = lastDay(period);
  const part = mod === 'START' ? 0 : mod === 'MID' ? 1 : 2;
  if (period.unit === 'day') return placePeriod(period);
  if (period.unit === 'month') return placeInterval(first + part * 10, part === 2 ? last : first + part * 10 + 9, 'part of month');
  // By whole months, and by whole years: 1990–1993, 1994–1996, 1997–1999; 1801–1834, 1835–1867, 1868–1900.
  const parts = period.unit === 'year' ? 12 : period.unit === 'decade' ? 10 : period.unit === 'century' ? 100 : null;
  if (parts !== null) {
    const begins = (n: number): number => dayNumber(yearOf(period), 1 + Math.ceil((parts * n) / 3) * (parts === 12 ? 1 : 12), 1);
    return placeInterval(begins(part), begins(part + 1) - 1, parts === 12 ? 'part of year' : 'span');
  }
  const days = last - first + 1;
  return placeInterval(first + Math.floor((days * part) / 3), first + Math.floor((days * (part + 1)) / 3) - 1, 'span');
};

/** Some time up to a day, or from it on. */
export const openWhen = ({ precision, approximate }: When, kind: 'before' | 'after', dayNo: number): When => {
  const day = calendarDate(dayNo);
  return kind === 'before' ? { kind, latest: day, precision, approximate } : { kind, earliest: day, precision, approximate };
};

const modifyWhen = (when: When, mod: TimexMod): When => {
  if (isOneOf(mod, 'APPROX LESS_THAN MORE_THAN')) return { ...when, approximate: true };
  if (when.kind !== 'interval') return when;
  if (mod.endsWith('BEFORE')) return openWhen(when, 'before', dayNumberOf(when.latest));
  return mod.endsWith('AFTER') ? openWhen(when, 'after', dayNumberOf(when.earliest)) : when;
};

/** The same time, as a word before it narrows or loosens it. A modifier already there stays. */
export const modify = (meaning: Meaning, mod: TimexMod): Meaning => {
  if (meaning.mod !== null) return meaning;
  const { placement, period } = meaning;
  if (placement.kind !== 'placed') return { ...meaning, mod };
  if (mod === 'START' || mod === 'MID' || mod === 'END') {
    return { ...meaning, mod, placement: period === null ? placement : partOf(period, mod) };
  }
  return { ...meaning, mod, placement: { kind: 'placed', when: modifyWhen(placement.when, mod) } };
};

/** A time of day on a day, if there is one: `2005-04-27` with `T08:30Z` or `TMO`. */
export const atTime = (meaning: Meaning | null, time: string): Meaning | null => {
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
};

export const publicationYear = (published: number): number => civilDay(published).year;
