import type { Precision } from '../../model.ts';
import { civilDay, dayNumber, isoWeekOf, pad } from './calendar.ts';

export type PeriodUnit =
  | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/**
 * One day, week, month … counted from a fixed origin, so that the next one is `index + 1`.
 * `day`: day number. `week`, `weekend`: ISO weeks since that of 5 January 1970. `month`: `year × 12 + month - 1`.
 * `quarter`: `year × 4 + quarter - 1`. `half`: `year × 2 + half - 1`. `season`: `year × 4` + spring 0, summer 1,
 * autumn 2, winter 3 (the winter that begins in that year's December). `decade`: 199 for the 1990s.
 * `century`: 19 for the 20th. Years are astronomical: 0 is 1 BC, -479 is 480 BC.
 */
export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

export const dayPeriod = (index: number): Period => ({ unit: 'day', index });

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** What is left of a division, never negative. */
export const rest = (n: number, by: number): number => ((n % by) + by) % by;

export const monthStart = (index: number): number => dayNumber(0, index + 1, 1);

/** In days: how long one is, and when the one of index 0 begins; for the others in months. A weekend begins as its week does. */
const IN_DAYS: Readonly<Partial<Record<PeriodUnit, readonly [number, number]>>> = { day: [1, 0], week: [7, 4], weekend: [7, 4] };
const IN_MONTHS: Readonly<Partial<Record<PeriodUnit, readonly [number, number]>>> = {
  month: [1, 0], quarter: [3, 0], half: [6, 0], season: [3, 2], year: [12, 0], decade: [120, 0], century: [1200, 12],
};

export const firstDay = ({ unit, index }: Period): number => {
  const days = IN_DAYS[unit];
  if (days !== undefined) return index * days[0] + days[1] + (unit === 'weekend' ? 5 : 0);
  const [length, first] = IN_MONTHS[unit] ?? [1, 0];
  return monthStart(index * length + first);
};

export const lastDay = (period: Period): number => {
  return period.unit === 'weekend' ? firstDay(period) + 1 : firstDay(shift(period, 1)) - 1;
};

export const shift = ({ unit, index }: Period, by: number): Period => {
  return { unit, index: index + by };
};

/** How many quarters or halves there are in a year, and one year. */
export const inAYear = ({ unit }: Period): number => (unit === 'quarter' ? 4 : unit === 'half' ? 2 : 1);

/** The period of a kind that holds a day. */
export const periodAt = (unit: PeriodUnit, dayNo: number): Period => {
  const { year, month } = civilDay(dayNo);
  const days = IN_DAYS[unit];
  const [length, first] = days ?? IN_MONTHS[unit] ?? [1, 0];
  return { unit, index: Math.floor(((days === undefined ? year * 12 + month - 1 : dayNo) - first) / length) };
};

export const yearOf = (period: Period): number => civilDay(firstDay(period)).year;

/** `1942`, `BC0480`. */
const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

const weekValue = (dayNo: number): string => {
  const { year, week } = isoWeekOf(dayNo);
  return `${yearValue(year)}-W${pad(week, 2)}`;
};

const dayValue = (dayNo: number): string => {
  const { year, month, day } = civilDay(dayNo);
  return `${yearValue(year)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const HALVES = ['H1', 'H2'] as const;

const partValue = ({ index }: Period, parts: readonly string[]): string =>
  `${yearValue(Math.floor(index / parts.length))}-${parts[rest(index, parts.length)] ?? ''}`;

const VALUES: Readonly<Record<PeriodUnit, (period: Period) => string>> = {
  day: ({ index }) => dayValue(index),
  week: (period) => weekValue(firstDay(period)),
  weekend: (period) => `${weekValue(firstDay(period))}-WE`,
  month: (period) => dayValue(firstDay(period)).slice(0, -3),
  quarter: (period) => partValue(period, QUARTERS),
  half: (period) => partValue(period, HALVES),
  season: (period) => partValue(period, SEASONS),
  year: ({ index }) => yearValue(index),
  decade: ({ index }) => pad(index, 3),
  century: ({ index }) => (index < 0 ? `BC${pad(-1 - index, 2)}` : pad(index, 2)),
};

/** TIMEX3 value. */
export const valueOf = (period: Period): string => VALUES[period.unit](period);

export const precisionOf = (unit: PeriodUnit): Precision => {
  return unit === 'weekend' ? 'span' : unit;
};

const monthsIn = (unit: PeriodUnit): number => IN_MONTHS[unit]?.[0] ?? 0;

/** Whether a period of one kind is too long to count the other kind from: days from a month. A week will do for days. */
export const isCoarser = (unit: PeriodUnit, than: PeriodUnit): boolean => monthsIn(unit) > monthsIn(than);
