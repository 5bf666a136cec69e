import type { CalendarDate, TimelineEntry, When } from '../../model.ts';

/** Both days are included; null is an open end. */
export interface DaySpan {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export const isDayInSpan = (day: CalendarDate, { from, to }: DaySpan): boolean => (from === null || day >= from) && (to === null || day <= to);

/** Whether it can have been in the span by any of the times told: what is told as a month is in each week of it. */
export const isEventInSpan = ({ when, conflict }: Pick<TimelineEntry, 'when' | 'conflict'>, span: DaySpan): boolean =>
  (conflict.length > 0 ? conflict.map((dating) => dating.when) : [when]).some((told) => overlaps(told, span));

/** Of an open start the last day counts, of an open end the first: no more is known. */
function overlaps(when: When, { from, to }: DaySpan): boolean {
  const [first, last] = [when.kind === 'before' ? when.latest : when.earliest, when.kind === 'after' ? when.earliest : when.latest];
  return (to === null || first <= to) && (from === null || last >= from);
}
