import type { CalendarDate } from '../../model.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The day on the reader's own calendar.
 *
 * @param at milliseconds since 1970
 */
export function dayOf(at: number): CalendarDate {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as CalendarDate;
}
