import type { CalendarDate } from '../../model.ts';
import { parseDays, type DaySpan } from '../search/parseDays.ts';

const DAY = 86_400_000;

/**
 * Days in order, joined where they overlap or follow one another, each as `parseDaySpan` reads it: what
 * one of the spans has a day of, they have together. `20 March, 21–22 March, 2022` → `2022`, `2023-03-20..2023-03-22`.
 */
export function joinDays(spans: readonly DaySpan[]): readonly string[] {
  const joined: { readonly from: CalendarDate; to: CalendarDate }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = joined.at(-1);
    if (last === undefined || dayNumber(from) > dayNumber(last.to) + 1) joined.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return joined.map(writeDays);
}

/** A span no longer than it must be: `2022`, `2022-02`, `2022-02..2022-05`, `2023-03-20`. */
export function writeDays({ from, to }: DaySpan): string {
  for (const length of [4, 7]) {
    const [first, last] = [from.slice(0, length), to.slice(0, length)];
    if (parseDays(first)?.from === from && parseDays(last)?.to === to) return first === last ? first : `${first}..${last}`;
  }
  return from === to ? from : `${from}..${to}`;
}

const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
