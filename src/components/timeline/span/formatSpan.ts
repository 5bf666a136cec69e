import type { CalendarDate, CalendarMonth } from '../../../model.ts';
import { formatDate, formatMonth } from '../../words/formatDate.ts';
import { formatWhen } from '../../words/formatWhen.ts';
import { dateAt, monthEnd, monthStart, type Span } from './days.ts';

/** `March – May 2023`, `14 March – 2 May 2023`; an open end is `Infinity`: `From March 2023`, `Up to 2 May 2023`. */
export function formatSpan({ from, to }: Span): string {
  if (from === -Infinity) return to === Infinity ? 'All time' : `Up to ${formatEnd('to', to)}`;
  if (to === Infinity) return `From ${formatEnd('from', from)}`;
  return formatWhen({ kind: 'interval', earliest: dateAt(from), latest: dateAt(to), precision: 'span', approximate: false });
}

/** One end in words: a month where the month begins or ends there, otherwise the day. */
export function formatEnd(end: 'from' | 'to', day: number): string {
  const written = writeEnd(end, day);
  return written.length === 7 ? formatMonth(written as CalendarMonth) : formatDate(written as CalendarDate);
}

/** One end for an address: `2023-03` where the month begins or ends there, otherwise `2023-03-14`. */
export function writeEnd(end: 'from' | 'to', day: number): CalendarDate | CalendarMonth {
  const isMonth = end === 'from' ? day === monthStart(day) : day === monthEnd(day);
  return (isMonth ? dateAt(day).slice(0, 7) : dateAt(day)) as CalendarDate | CalendarMonth;
}
