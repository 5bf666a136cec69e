import type { CalendarDate } from '../../model.ts';

/**
 * Calendar arithmetic on day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar,
 * negative before it. No clock and no time zone. Civil-day conversion after Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilDay(dayNo: number): CivilDay {
  const z = dayNo + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that holds a day; its year is that of its Thursday. */
export function isoWeekOf(dayNo: number): { readonly year: number; readonly week: number } {
  const thursday = dayNo - weekdayOf(dayNo) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Day number of the Monday of an ISO week; null where the year has no such week. */
export function mondayOf(year: number, week: number): number | null {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
  return isoWeekOf(monday).year === year ? monday : null;
}

/** Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

export const FIRST_DAY = dayNumber(1, 1, 1);
export const LAST_DAY = dayNumber(9999, 12, 31);

export const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The only place here that makes a CalendarDate: from a day number between the years 1 and 9999, so always a day that exists. */
export function calendarDate(dayNo: number): CalendarDate {
  const { year, month, day } = civilDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, dayNo)));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

export function dayNumberOf(date: CalendarDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
