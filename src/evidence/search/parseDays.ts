import type { CalendarDate } from '../../model.ts';

/** Both days are included. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days of `2023`, `2023-05` or `2023-05-03`; null for anything else, also for days that do not exist. */
export function parseDays(text: string): DaySpan | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const to = `${year}-${month ?? '12'}-${day ?? String(lastDay(Number(year), Number(month ?? 12))).padStart(2, '0')}`;
  return exists(from) && exists(to) ? { from: from as CalendarDate, to: to as CalendarDate } : null;
}

/** The days of `2023-03..2023-05`, of an open `2023-03..` or `..2023`, or of a single date; null for anything else and for a span that ends before it begins. */
export function parseDaySpan(text: string): DaySpan | null {
  const [first, last, more] = text.split('..');
  if (more !== undefined || first === undefined) return null;
  if (last === undefined) return parseDays(first);
  const from = first === '' ? ('0000-01-01' as CalendarDate) : parseDays(first)?.from;
  const to = last === '' ? ('9999-12-31' as CalendarDate) : parseDays(last)?.to;
  return from === undefined || to === undefined || from > to || first + last === '' ? null : { from, to };
}

function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Day 0 of the next month is the last of this one. */
function lastDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
