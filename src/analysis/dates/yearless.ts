import { civilDay, isDay, dayNumber } from './calendar.ts';
import { dayPeriod, firstDay, lastDay, yearOf } from './period.ts';
import type { Period } from './period.ts';
import type { Meaning, Situation } from './rule.ts';
import { isOneOf } from './text/words.ts';

export interface Chosen {
  readonly period: Period;
  readonly against: Meaning['against'];
}

/** A time that comes round every year, in a given year; null where that year lacks it (29 February). */
type InYear = (year: number) => Period | null;

export const monthIn = (month: number) => (year: number): Period => ({ unit: 'month', index: year * 12 + month - 1 });

export const dayIn = (month: number, day: number): InYear => (year) =>
  isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;

const latestUpTo = (inYear: InYear, dayNo: number): Period | null => {
  const { year } = civilDay(dayNo);
  for (let y = year + 1; y >= year - 8; y--) {
    const period = inYear(y);
    if (period !== null && firstDay(period) <= dayNo) return period;
  }
  return null;
};

const earliestFrom = (inYear: InYear, dayNo: number): Period | null => {
  const { year } = civilDay(dayNo);
  for (let y = year - 1; y <= year + 8; y++) {
    const period = inYear(y);
    if (period !== null && lastDay(period) >= dayNo) return period;
  }
  return null;
};

const nearest = (inYear: InYear, dayNo: number): Period | null => {
  const before = latestUpTo(inYear, dayNo);
  const after = earliestFrom(inYear, dayNo);
  if (before === null || after === null) return before ?? after;
  return firstDay(after) - dayNo < dayNo - lastDay(before) ? after : before;
};

/** The last, this year's or the next of what comes every year: `last April`, `next Christmas`. */
export const turnYear = (inYear: InYear, by: number, dayNo: number): Period | null => {
  const { year } = civilDay(dayNo);
  const same = inYear(year);
  const turned = same === null || by === 0 || (by < 0 ? lastDay(same) < dayNo : firstDay(same) > dayNo);
  return turned ? same : inYear(year + by);
};

/** In a history, the year last told; across New Year the next one, as "In January" after "in December 1941". */
const inHistory = (inYear: InYear, told: Period): Period | null => {
  const year = yearOf(told);
  const same = inYear(year);
  const fine = isOneOf(told.unit, 'day month week');
  if (same !== null && fine && firstDay(told) - lastDay(same) > 270) return inYear(year + 1);
  // After "the winter of 1941-42" April is that of 1942.
  if (same !== null && told.unit === 'season' && lastDay(same) < firstDay(told) && yearOf(dayPeriod(lastDay(told))) > year) {
    return inYear(year + 1);
  }
  return same;
};

/** In days. */
const CLOSE = 60;
const SOON = 31;

/** Which year a date without one means: told by the history, else by tense from publication. */
export const chooseYear = (inYear: InYear, { published, told, history, direction }: Situation): Chosen | null => {
  if (history && told !== null && !isOneOf(told.unit, 'decade century')) {
    const period = inHistory(inYear, told);
    if (period !== null) return { period, against: told };
  }
  const near = nearest(inYear, published);
  // A day close to publication is meant whatever the verb: "declared a dividend payable Dec. 15" in November.
  const close = near?.unit === 'day' && Math.abs(firstDay(near) - published) < CLOSE;
  // The results of a quarter are told after it, also where they are "to be reported".
  const results = isOneOf(near?.unit, 'quarter half');
  // "supplies will be cut in September", said in August, and so is "a cut in supplies in September".
  const next = near?.unit === 'month' && direction !== 'last' ? earliestFrom(inYear, published) : null;
  const period = next !== null && firstDay(next) - published < SOON ? next
    : direction === 'last' ? latestUpTo(inYear, published)
    : close || (results && direction === 'future') ? near
    : direction === 'past' || results ? latestUpTo(inYear, published)
    : direction === 'future' ? earliestFrom(inYear, published)
    : near;
  return period === null ? null : { period, against: 'publication' };
};
