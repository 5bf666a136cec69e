import type { CalendarDate } from '../../../model.ts';
import { partsOf } from '../../words/formatDate.ts';

/** Days as whole numbers, 0 is 1 January 1970: places on an axis of time. Both ends are included, `from ≤ to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

export const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** A day outside the years 0 to 9999, which cannot be written, is the nearest that can. */
export function dateAt(day: number): CalendarDate {
  return new Date(Math.max(firstDay, Math.min(lastDay, day)) * dayMs).toISOString().slice(0, 10) as CalendarDate;
}

const firstDay = Date.parse('0000-01-01T00:00:00Z') / dayMs;
const lastDay = Date.parse('9999-12-31T00:00:00Z') / dayMs;

/** The first day of the month that is `months` after the one of `day`; before it where negative. */
export function monthStart(day: number, months = 0): number {
  const { year, month } = partsOf(dateAt(day));
  return utcDay(year, month - 1 + months);
}

/** The last day of the month that is `months` after the one of `day`. */
export const monthEnd = (day: number, months = 0): number => monthStart(day, months + 1) - 1;

/** Not `Date.UTC`: that one takes the year 50 for 1950. */
function utcDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / dayMs;
}

export const lengthOf = ({ from, to }: Span): number => to - from + 1;
