import type { CalendarDate } from '../../model.ts';

const longMonths: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);

/**
 * The one door through which text becomes a CalendarDate: `2023-05-03`. Null for any other way of
 * writing (`2023-5-3`, `2023-05-03T10:00`) and for days that no calendar has (`2023-02-30`, year 0).
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return text as CalendarDate;
}

/** As `parseCalendarDate`, and of a date-time (`2023-05-03T23:30:00-05:00`) the day as it is written. */
export function parseWrittenDay(text: string): CalendarDate | null {
  const stamp = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}(?::?\d{2}){0,2}(?:[.,]\d{1,9})? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i.exec(text.trim());
  return stamp === null ? null : parseCalendarDate(stamp[1]!);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return longMonths.has(month) ? 31 : 30;
}
