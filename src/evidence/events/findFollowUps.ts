import type { CalendarDate, EntityId, EventReport, TimelineEntry, When } from '../../model.ts';

/** A later report that may tell what became of an event. Possibly related, never more: only who takes part is compared. */
export interface FollowUp {
  readonly entry: TimelineEntry;
  readonly report: EventReport;
  /** Those who take part in both. */
  readonly shared: readonly EntityId[];
}

const DAY = 86_400_000;
/** What happened up to so many days before an announced time, or after it, may have to do with it. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 45;
/** A later time that is longer ("in 2024") may mean any day. */
const LONGEST_DAYS = 62;
const MOST = 5;

/**
 * Reports published after the first of `entry`'s, about the same people, organisations or places at about its time, most
 * shared first, then by time: at most five, at most one of an entry. With several who take part two must be the same.
 *
 * @param entries the library's timeline, or as much of it as is loaded
 */
export function findFollowUps(entry: TimelineEntry, entries: readonly TimelineEntry[]): readonly FollowUp[] {
  const taking = new Set(entry.entities.map(({ id }) => id));
  const told = entry.reports.map(({ article }) => article.published).toSorted()[0];
  if (told === undefined || taking.size === 0) return [];
  const needed = Math.min(2, taking.size);
  const [from, to] = [dayOf(firstDay(entry.when)) - DAYS_BEFORE, dayOf(lastDay(entry.when)) + DAYS_AFTER];

  const found: FollowUp[] = [];
  for (const other of entries) {
    if (other.id === entry.id || !isNear(other.when, from, to)) continue;
    const shared = other.entities.flatMap(({ id }) => (taking.has(id) ? [id] : []));
    if (shared.length < needed) continue;
    const report = other.reports.find(({ article }) => article.published > told);
    if (report !== undefined) found.push({ entry: other, report, shared });
  }
  return found
    .toSorted((a, b) => b.shared.length - a.shared.length || compareText(firstDay(a.entry.when), firstDay(b.entry.when)) || compareText(a.report.id, b.report.id))
    .slice(0, MOST);
}

function isNear(when: When, from: number, to: number): boolean {
  if (when.kind === 'interval' && dayOf(when.latest) - dayOf(when.earliest) > LONGEST_DAYS) return false;
  return dayOf(lastDay(when)) >= from && dayOf(firstDay(when)) <= to;
}

const dayOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const firstDay = (when: When): CalendarDate => (when.kind === 'before' ? when.latest : when.earliest);
const lastDay = (when: When): CalendarDate => (when.kind === 'after' ? when.earliest : when.latest);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
