import type { CalendarDate } from '../../model.ts';

/**
 * Calendar arithmetic on day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar, negative before
 * it. No clock and no time zone: `Date` only counts here, in UTC.
 */

const DAY = 86_400_000;

/** Beyond it, either way, `Date` has no days; far more than any calendar needs. */
const FARTHEST = 1e8;

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** `Date.UTC` takes the years 0 to 99 for those of the 20th century, so it counts so many years and their days later. */
const LATER = 12_000;
const LATER_DAYS = LATER * 365.2425;

/** Months and days beyond their bounds run on: the 0th of March is the last of February. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const time = Date.UTC(year + LATER, month - 1, day);
  return Number.isNaN(time) ? Math.sign(year * 12 + month) * FARTHEST : time / DAY - LATER_DAYS;
};

export const civilDay = (dayNo: number): CivilDay => {
  const date = new Date(dayNo * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const daysInMonth = (year: number, month: number): number => civilDay(dayNumber(year, month + 1, 0)).day;

export const isDay = (year: number, month: number, day: number): boolean => {
  // Every month has 28 days; only for more is it looked up.
  return month >= 1 && month <= 12 && day >= 1 && (day < 29 || day <= daysInMonth(year, month));
};

/** ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayOf = (dayNo: number): number => {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
};

/** The ISO 8601 week that holds a day; its year is that of its Thursday. */
export const isoWeekOf = (dayNo: number): { readonly year: number; readonly week: number } => {
  const thursday = dayNo - weekdayOf(dayNo) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
};

/** Day number of the Monday of an ISO week; null where the year has no such week. */
export const mondayOf = (year: number, week: number): number | null => {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
  return isoWeekOf(monday).year === year ? monday : null;
};

/** Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export const easterSunday = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
};

export const FIRST_DAY = dayNumber(1, 1, 1);
export const LAST_DAY = dayNumber(9999, 12, 31);

export const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The only place here that makes a CalendarDate: from a day number between the years 1 and 9999, so always a day that exists. */
export const calendarDate = (dayNo: number): CalendarDate =>
  new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, dayNo)) * DAY).toISOString().slice(0, 10) as CalendarDate;

/** A date without a time is read in UTC. */
export const dayNumberOf = (date: CalendarDate): number => Date.parse(date) / DAY;
