import type { CalendarDate, CalendarMonth, When } from '../model.ts';

const DAY = 86_400_000;

export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7) as CalendarMonth;

/** Months since January of the year 0, for counting with. */
export const monthNumber = (month: CalendarMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

export function monthAt(number: number): CalendarMonth {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}` as CalendarMonth;
}

/** The first day that is known of it; of an open start the last day. Timelines are sorted by it. */
export const startOf = (when: When): CalendarDate => (when.kind === 'before' ? when.latest : when.earliest);

/** The last day that is known of it; of an open end the first day. */
export const endOf = (when: When): CalendarDate => (when.kind === 'after' ? when.earliest : when.latest);

/** The day halfway, the earlier of two: of 1–4 May it is 2 May. */
export function middleDay(when: When): CalendarDate {
  const start = Date.parse(`${startOf(when)}T00:00:00Z`);
  const days = (Date.parse(`${endOf(when)}T00:00:00Z`) - start) / DAY;
  return new Date(start + Math.floor(days / 2) * DAY).toISOString().slice(0, 10) as CalendarDate;
}
