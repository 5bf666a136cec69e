import { chooseReports } from '../../../evidence/events/chooseReports.ts';
import type { CalendarDate, TimelineEntry } from '../../../model.ts';

export interface TimelineCut {
  /** As told up to the day. Unordered where fewer reports tell another time. */
  readonly entries: readonly TimelineEntry[];
  /** How many reports were made later. */
  readonly later: number;
}

/** The timeline by the reports of articles published up to `until`. What only later articles tell is not there. */
export function cutTimeline(entries: readonly TimelineEntry[], until: CalendarDate): TimelineCut {
  let later = 0;
  const told = entries.flatMap((entry) => {
    const cut = chooseReports(entry, ({ article }) => article.published <= until);
    later += entry.reports.length - (cut?.reports.length ?? 0);
    return cut ?? [];
  });
  return { entries: told, later };
}
