import type { Precision } from '../../model.ts';
import { civilDay, dayNumber, isoWeekOf, pad } from './calendar.ts';

export type PeriodUnit =
  | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/**
 * One day, week, month … counted from a fixed origin, so that the next one is `index + 1`.
 * `day`: day number. `week`, `weekend`: ISO weeks since that of 5 January 1970. `month`: `year × 12 + month - 1`.
 * `quarter`: `year × 4 + quarter - 1`. `half`: `year × 2 + half - 1`. `season`: `year × 4` + spring 0, summer 1,
 * autumn 2, winter 3 (the winter that begins in that year's December). `decade`: 199 for the 1990s.
 * `century`: 19 for the 20th.
 */
export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

const FIRST_MONDAY = 4;
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

const monthStart = (index: number): number => dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);

export function firstDay({ unit, index }: Period): number {
  switch (unit) {
    case 'day': return index;
    case 'week': return index * 7 + FIRST_MONDAY;
    case 'weekend': return index * 7 + FIRST_MONDAY + 5;
    case 'month': return monthStart(index);
    case 'quarter': return monthStart(index * 3);
    case 'half': return monthStart(index * 6);
    case 'season': return monthStart(index * 3 + 2);
    case 'year': return monthStart(index * 12);
    case 'decade': return monthStart(index * 120);
    case 'century': return monthStart(index * 1200 + 12);
  }
}

export function lastDay(period: Period): number {
  return period.unit === 'weekend' ? firstDay(period) + 1 : firstDay(shift(period, 1)) - 1;
}

export function shift({ unit, index }: Period, by: number): Period {
  return { unit, index: index + by };
}

/** The period of a kind that holds a day. */
export function periodAt(unit: PeriodUnit, dayNo: number): Period {
  const { year, month } = civilDay(dayNo);
  const months = year * 12 + month - 1;
  switch (unit) {
    case 'day': return { unit, index: dayNo };
    case 'week':
    case 'weekend': return { unit, index: Math.floor((dayNo - FIRST_MONDAY) / 7) };
    case 'month': return { unit, index: months };
    case 'quarter': return { unit, index: Math.floor(months / 3) };
    case 'half': return { unit, index: Math.floor(months / 6) };
    case 'season': return { unit, index: Math.floor((months - 2) / 3) };
    case 'year': return { unit, index: year };
    case 'decade': return { unit, index: Math.floor(year / 10) };
    case 'century': return { unit, index: Math.floor((year - 1) / 100) };
  }
}

export const yearOf = (period: Period): number => civilDay(firstDay(period)).year;

/** TIMEX3 value. */
export function valueOf(period: Period): string {
  const { unit, index } = period;
  const { year, month, day } = civilDay(firstDay(period));
  switch (unit) {
    case 'day': return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
    case 'week':
    case 'weekend': {
      const iso = isoWeekOf(firstDay(period));
      return `${pad(iso.year, 4)}-W${pad(iso.week, 2)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month': return `${pad(year, 4)}-${pad(month, 2)}`;
    case 'quarter': return `${pad(year, 4)}-Q${(index % 4) + 1}`;
    case 'half': return `${pad(year, 4)}-H${(index % 2) + 1}`;
    case 'season': return `${pad(year, 4)}-${SEASONS[index % 4] ?? ''}`;
    case 'year': return pad(year, 4);
    case 'decade': return pad(index, 3);
    case 'century': return pad(index, 2);
  }
}

export function precisionOf(unit: PeriodUnit): Precision {
  return unit === 'weekend' ? 'span' : unit;
}
