import { parseOrdinal, partOfNumber } from '../numbers.ts';
import { meanYearly, read } from '../reading.ts';
import type { Reading, Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../words.ts';
import { parseYearAfter } from '../yearAfter.ts';
import type { YearAfter } from '../yearAfter.ts';
import { dayIn } from '../yearless.ts';
import { parseMonth } from './month.ts';

interface DayOfMonth {
  readonly to: number;
  readonly n: number;
}

/** `3`, `3rd`, `third`, as the day of a month. */
export function parseDayOfMonth(tokens: readonly Token[], at: number): DayOfMonth | null {
  const ordinal = parseOrdinal(tokens, at);
  if (ordinal !== null) return ordinal.n <= 31 ? ordinal : null;
  const token = tokenAt(tokens, at);
  const n = Number(token.word);
  if (token.kind !== 'number' || token.word.length > 2 || n < 1 || n > 31 || partOfNumber(tokens, at)) return null;
  return { to: at + 1, n };
}

export const readDay = (from: number, to: number, month: number, day: number, year: YearAfter | null): Reading =>
  read(from, to, (situation) => meanYearly(dayIn(month, day), year, situation));

interface MonthAndDay {
  readonly to: number;
  readonly month: number;
  readonly day: number;
}

/** `May 3`, `May the 3rd`, `May third`. */
function parseMonthDay(tokens: readonly Token[], at: number): MonthAndDay | null {
  const month = parseMonth(tokens, at);
  if (month === null) return null;
  const day = parseDayOfMonth(tokens, wordAt(tokens, month.to) === 'the' ? month.to + 1 : month.to);
  return day === null ? null : { to: day.to, month: month.month, day: day.n };
}

/** `3 May`, `3rd of May`, `the third of May`. */
function parseDayMonth(tokens: readonly Token[], at: number): MonthAndDay | null {
  const day = parseDayOfMonth(tokens, wordAt(tokens, at) === 'the' ? at + 1 : at);
  if (day === null) return null;
  const of = wordAt(tokens, day.to) === 'of' || wordAt(tokens, day.to) === '-' ? day.to + 1 : day.to;
  const month = parseMonth(tokens, of);
  if (month === null || (wordAt(tokens, at) === 'the' && of === day.to && tokenAt(tokens, at + 1).kind === 'word')) return null;
  return { to: month.to, month: month.month, day: day.n };
}

/** `Friday, ` or `Fri. ` before the day it names. */
function skipWeekday(tokens: readonly Token[], at: number): number {
  const { word, capital } = tokenAt(tokens, at);
  if (!capital || !(WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word))) return at;
  let to = at + 1;
  if (wordAt(tokens, to) === '.') to++;
  if (wordAt(tokens, to) === ',') to++;
  return to;
}

/** `May 3`, `May 3, 2023`, `3 May 2023`, `the 3rd of May`, `Friday, Oct. 23`. */
export const calendarDay: Rule = (tokens, at) => {
  const turn = wordAt(tokens, at) === 'last' ? at + 1 : at;
  const start = skipWeekday(tokens, turn);
  const found = parseMonthDay(tokens, start) ?? (turn > at ? null : parseDayMonth(tokens, start));
  if (found === null) return null;
  if (turn > at) return read(at, found.to, (situation) => meanYearly(dayIn(found.month, found.day), null, { ...situation, direction: 'last' }));
  const year = parseYearAfter(tokens, found.to);
  return readDay(at, year?.to ?? found.to, found.month, found.day, year);
};

const JOINS = new Set(['-', 'to', 'and', 'or', 'through', 'until', 'till', ',', '&']);

/**
 * Two days of one month, each an expression of its own: `[March 20]-[22]`, `from [3] to [5 May 2023]`,
 * `on [16] and [17 May]`.
 */
export const dayRange: Rule = (tokens, at) => {
  const start = skipWeekday(tokens, at);
  const first = parseMonthDay(tokens, start);
  if (first !== null) {
    if (!JOINS.has(wordAt(tokens, first.to)) || (wordAt(tokens, first.to) === ',' && tokenAt(tokens, first.to + 1).glued)) return null;
    const last = parseDayOfMonth(tokens, first.to + 1);
    if (last === null || last.n <= first.day || parseMonth(tokens, last.to) !== null) return null;
    if (wordAt(tokens, first.to) === ',' && wordAt(tokens, last.to) !== 'and') return null;
    if (wordAt(tokens, first.to) === 'and' && tokenAt(tokens, last.to).kind === 'word' && tokenAt(tokens, first.to + 1).kind !== 'number') return null;
    const year = parseYearAfter(tokens, last.to);
    return {
      ...readDay(at, first.to, first.month, first.day, year),
      next: readDay(first.to + 1, year?.to ?? last.to, first.month, last.n, year),
    };
  }
  const day = parseDayOfMonth(tokens, at);
  if (day === null || !JOINS.has(wordAt(tokens, day.to))) return null;
  const last = parseDayMonth(tokens, day.to + 1);
  if (last === null || last.day <= day.n || wordAt(tokens, day.to) === ',') return null;
  const year = parseYearAfter(tokens, last.to);
  return {
    ...readDay(at, day.to, last.month, day.n, year),
    next: readDay(day.to + 1, year?.to ?? last.to, last.month, last.day, year),
  };
};
