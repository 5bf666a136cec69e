import type { CalendarDate, EntityId } from '../../../model.ts';
import type { TimelineFilter } from '../../../paths.ts';
import { dateAt, dayNumber, monthEnd, type Span } from '../span/days.ts';
import { writeEnd } from '../span/formatSpan.ts';
import type { Clock } from '../span/placeInTime.ts';

/** What an address asks of the timeline. What it says wrongly is left out. */
export interface Asked {
  readonly who: readonly EntityId[];
  /** An end that is not given is infinite; null where neither is. */
  readonly span: Span | null;
  readonly clock: Clock;
  readonly until: CalendarDate | null;
  readonly open: readonly string[];
}

export function readTimelineFilter(search: URLSearchParams): Asked {
  const clock = search.get('clock');
  return {
    who: [...new Set(search.getAll('who').filter((id) => id !== ''))] as EntityId[],
    span: readSpan(search.get('from'), search.get('to')),
    clock: clock === 'reported' || clock === 'both' ? clock : 'happened',
    until: readDay(search.get('until')),
    open: [...new Set(search.getAll('open').filter((key) => /^\d{4}(?:-\d{2}|-long)?$/.test(key)))],
  };
}

function readSpan(from: string | null, to: string | null): Span | null {
  const start = readEnd(from, 'from');
  const end = readEnd(to, 'to');
  if (start === null && end === null) return null;
  if (start !== null && end !== null && start > end) return null;
  return { from: start ?? -Infinity, to: end ?? Infinity };
}

function readEnd(text: string | null, end: 'from' | 'to'): number | null {
  const day = readDay(text !== null && /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
  if (day === null) return null;
  return end === 'to' && text?.length === 7 ? monthEnd(dayNumber(day)) : dayNumber(day);
}

/** A calendar date; null for anything else, also for the thirtieth of February. */
function readDay(text: string | null): CalendarDate | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = dayNumber(text as CalendarDate);
  return Number.isNaN(day) || dateAt(day) !== text ? null : (text as CalendarDate);
}

/** The address of what is asked: what `readTimelineFilter` reads again. */
export const writeTimelineFilter = ({ who, span, clock, until, open }: Asked): TimelineFilter => ({
  who,
  from: span === null || span.from === -Infinity ? undefined : writeEnd('from', span.from),
  to: span === null || span.to === Infinity ? undefined : writeEnd('to', span.to),
  clock: clock === 'happened' ? undefined : clock,
  until: until ?? undefined,
  open,
});
