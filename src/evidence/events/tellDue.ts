import type { CalendarDate, EventReport, TimelineEntry, When } from '../../model.ts';

/**
 * What became of an event that was announced for a day after it was reported. `past`: at least one report tells it as
 * happened. `ahead`: every report announces it, and its time is not over. `due`: its time is over, and no report of the
 * library tells whether it came about: see what followed.
 */
export type Due = 'past' | 'ahead' | 'due';

/** Whether a report tells of what was still to come on its article's day. */
export const isAnnouncement = ({ when, article }: Pick<EventReport, 'when' | 'article'>): boolean =>
  when.kind !== 'before' && when.earliest > article.published;

/** @param today the reader's day */
export function tellDue({ reports, when }: Pick<TimelineEntry, 'reports' | 'when'>, today: CalendarDate): Due {
  if (!reports.every(isAnnouncement)) return 'past';
  return lastDay(when) < today ? 'due' : 'ahead';
}

const lastDay = (when: When): CalendarDate => (when.kind === 'after' ? when.earliest : when.latest);
