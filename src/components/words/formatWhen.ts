import type { CalendarDate, When } from '../../model.ts';
import { formatDate, formatDateRange, monthName, partsOf } from './formatDate.ts';

/**
 * A placement in words, no more exact than it is: a month is `March 2022`, never its first day.
 * Examples: `24–30 April 2023`, `Late March 2023`, `Before 3 May 2022`, `2014 or earlier`, `About 1990`, `The 1990s`.
 */
export function formatWhen(when: When): string {
  switch (when.kind) {
    case 'before':
      return formatBefore(when);
    case 'after':
      return `${when.approximate ? 'About or after' : 'Since'} ${formatStart(when)}`;
    case 'interval': {
      const words = formatInterval(when.earliest, when.latest, when.precision);
      return when.approximate ? `About ${lowerFirstArticle(words)}` : words;
    }
  }
}

function formatBefore({ latest, precision, approximate }: When & { kind: 'before' }): string {
  const { year, month, day } = partsOf(latest);
  const or = approximate ? 'About ' : '';
  if (precision === 'year' && month === 12 && day === 31) return `${or}${year} or earlier`;
  if (precision === 'month' && day === lastDay(year, month)) return `${or}${monthName(month)} ${year} or earlier`;
  return `${approximate ? 'About or before' : 'Before'} ${formatDate(latest)}`;
}

function formatStart({ earliest, precision }: When & { kind: 'after' }): string {
  const { year, month, day } = partsOf(earliest);
  if (precision === 'year' && month === 1 && day === 1) return String(year);
  return precision === 'month' && day === 1 ? `${monthName(month)} ${year}` : formatDate(earliest);
}

function formatInterval(earliest: CalendarDate, latest: CalendarDate, precision: (When & { kind: 'interval' })['precision']): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  switch (precision) {
    case 'time':
    case 'day':
    case 'week':
    case 'span':
      return formatSpan(earliest, latest);
    case 'part of month': {
      if (from.month !== to.month || from.year !== to.year) return formatSpan(earliest, latest);
      const part = from.day <= 5 ? 'Early' : to.day >= 28 ? 'Late' : 'Mid';
      return `${part}${part === 'Mid' ? '-' : ' '}${monthName(from.month)} ${from.year}`;
    }
    case 'month':
      return `${monthName(from.month)} ${from.year}`;
    case 'quarter':
      return `${ordinalQuarter(from.month)} quarter of ${from.year}`;
    case 'half':
      return `${from.month <= 6 ? 'First' : 'Second'} half of ${from.year}`;
    case 'season':
      return `${season(from.month)} ${from.month === 12 ? `${from.year}–${String(to.year).slice(2)}` : from.year}`;
    case 'part of year':
      return from.month === 1 && to.month <= 6 ? `Early ${from.year}` : to.month === 12 && from.month >= 7 ? `Late ${from.year}` : `Mid-${from.year}`;
    case 'year':
      return String(from.year);
    case 'decade':
      return `The ${from.year}s`;
    case 'century':
      return `${from.year}–${to.year}`;
  }
}

/** Whole months and years are named as such, whatever they were told as. */
function formatSpan(earliest: CalendarDate, latest: CalendarDate): string {
  const from = partsOf(earliest);
  const to = partsOf(latest);
  const wholeMonths = from.day === 1 && to.day === lastDay(to.year, to.month);
  if (wholeMonths && from.month === 1 && to.month === 12) return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  if (wholeMonths && from.year === to.year && from.month === to.month) return `${monthName(from.month)} ${from.year}`;
  if (wholeMonths) {
    return from.year === to.year
      ? `${monthName(from.month)} – ${monthName(to.month)} ${to.year}`
      : `${monthName(from.month)} ${from.year} – ${monthName(to.month)} ${to.year}`;
  }
  return formatDateRange(earliest, latest);
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const ordinalQuarter = (month: number): string => ['First', 'Second', 'Third', 'Fourth'][Math.floor((month - 1) / 3)] ?? '';

const season = (month: number): string => (month === 12 || month <= 2 ? 'Winter' : month <= 5 ? 'Spring' : month <= 8 ? 'Summer' : 'Autumn');

const lowerFirstArticle = (words: string): string => words.replace(/^(The|Early|Mid|Late|First|Second|Third|Fourth)\b/, (word) => word.toLowerCase());
