/**
 * Dates in words. The names are our own and not `Intl`'s, because the same text must come out of Node at
 * build and of every browser at hydration.
 */
import type { CalendarDate, CalendarMonth } from '../../model.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function partsOf(date: CalendarDate): DateParts {
  const [year, month, day] = date.split('-');
  return { year: Number(year), month: Number(month), day: Number(day) };
}

export const monthName = (month: number): string => months[month - 1] ?? '';
export const shortMonthName = (month: number): string => monthName(month).slice(0, 3);

/** `3 May 2023` */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** `May 2023` */
export function formatMonth(month: CalendarMonth): string {
  const [year, number] = month.split('-');
  return `${monthName(Number(number))} ${Number(year)}`;
}

/** `May 2023`, with the month cut to three letters. */
export function formatShortMonth(month: CalendarMonth): string {
  const [year, number] = month.split('-');
  return `${shortMonthName(Number(number))} ${Number(year)}`;
}

/** `Wed` */
export const formatWeekday = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date);
  return (weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '').slice(0, 3);
};

/** `24–30 April 2023`, `28 February – 3 March 2023`, `28 Dec 2022 – 3 Jan 2023`; what both ends share is said once. */
export function formatDateRange(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return formatDate(from);
  const a = partsOf(from);
  const b = partsOf(to);
  if (a.year !== b.year) {
    return `${a.day} ${shortMonthName(a.month)} ${a.year} – ${b.day} ${shortMonthName(b.month)} ${b.year}`;
  }
  if (a.month !== b.month) return `${a.day} ${monthName(a.month)} – ${b.day} ${monthName(b.month)} ${a.year}`;
  return `${a.day}–${b.day} ${monthName(a.month)} ${a.year}`;
}

/** `Feb 2022 – May 2023`, `May 2023` where both are in one month. */
export function formatMonthSpan(from: CalendarDate, to: CalendarDate): string {
  const a = partsOf(from);
  const b = partsOf(to);
  const end = `${shortMonthName(b.month)} ${b.year}`;
  if (a.year === b.year && a.month === b.month) return end;
  return a.year === b.year ? `${shortMonthName(a.month)} – ${end}` : `${shortMonthName(a.month)} ${a.year} – ${end}`;
}
