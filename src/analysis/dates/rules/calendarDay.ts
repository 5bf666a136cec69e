import { civilDay } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { goesOn, parseOrdinal, partOfNumber } from '../text/numbers.ts';
import { firstDay, rest } from '../period.ts';
import { meanYearly, read } from '../reading.ts';
import type { Reading, Rule } from '../rule.ts';
import { skip, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { ALL_WEEKDAYS, isOneOf, JOINS, SMALL_WORDS, withPrepositions } from '../text/words.ts';
import { parseYearAfter, parseYearBeyond } from '../yearAfter.ts';
import type { YearAfter } from '../yearAfter.ts';
import { dayIn } from '../yearless.ts';
import { parseMonth } from '../text/month.ts';

interface DayOfMonth {
  readonly to: number;
  readonly n: number;
}

/** `5/6 June`, a night by both its days. */
const isNight = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === '/' && Number(wordAt(tokens, at + 2)) === Number(wordAt(tokens, at)) + 1 && parseMonth(tokens, at + 3) !== null;

/** `3`, `3rd`, `third`, as the day of a month. */
export const parseDayOfMonth = (tokens: readonly Token[], at: number): DayOfMonth | null => {
  const ordinal = parseOrdinal(tokens, at);
  if (ordinal !== null) return ordinal.n <= 31 ? ordinal : null;
  const token = tokenAt(tokens, at);
  const n = Number(token.word);
  if (token.kind !== 'number' || token.word.length > 2 || n < 1 || n > 31) return null;
  if (goesOn(tokens, at) && !isNight(tokens, at)) return null;
  // The end of a range, `20-22`, follows a hyphen as the later digits of a telephone number do.
  if (!'-/'.includes(wordAt(tokens, at - 1)) && partOfNumber(tokens, at) && !isNight(tokens, at)) return null;
  return { to: at + 1, n };
};

export const readDay = (from: number, to: number, month: number, day: number, year: YearAfter | null): Reading =>
  read(from, to, (situation) => meanYearly(dayIn(month, day), year, situation));

interface MonthAndDay {
  readonly to: number;
  readonly month: number;
  readonly day: number;
}

/** `May 3`, `May the 3rd`, `May third`. */
const parseMonthDay = (tokens: readonly Token[], at: number): MonthAndDay | null => {
  const month = parseMonth(tokens, at);
  if (month === null) return null;
  const day = parseDayOfMonth(tokens, skip(tokens, month.to, 'the'));
  return day === null ? null : { to: day.to, month: month.month, day: day.n };
};

/** `3 May`, `3rd of May`, `the third of May`. */
const parseDayMonth = (tokens: readonly Token[], at: number): MonthAndDay | null => {
  const day = parseDayOfMonth(tokens, skip(tokens, at, 'the'));
  if (day === null) return null;
  const of = skip(tokens, skip(tokens, day.to, 'of'), '-');
  const month = parseMonth(tokens, of);
  if (month === null || (wordAt(tokens, at) === 'the' && of === day.to && tokenAt(tokens, at + 1).kind === 'word')) return null;
  return { to: month.to, month: month.month, day: day.n };
};

/** `Friday, ` or `Fri. ` before the day it names. */
const skipWeekday = (tokens: readonly Token[], at: number): number => {
  const { word, capital } = tokenAt(tokens, at);
  if (!capital || !ALL_WEEKDAYS.has(word)) return at;
  let to = at + 1;
  to = skip(tokens, to, '.');
  to = skip(tokens, to, ',');
  return to;
};

/** `May 3`, `May 3, 2023`, `3 May 2023`, `the 3rd of May`, `Friday, Oct. 23`. */
export const calendarDay: Rule = (tokens, at) => {
  const turn = skip(tokens, at, 'last');
  const start = skipWeekday(tokens, turn);
  const found = parseMonthDay(tokens, start) ?? (turn > at ? null : parseDayMonth(tokens, start));
  if (found === null) return null;
  if (turn > at) return read(at, found.to, (situation) => meanYearly(dayIn(found.month, found.day), null, { ...situation, direction: 'last' }));
  const year = parseYearAfter(tokens, found.to) ?? parseYearBeyond(tokens, found.to, found.month);
  return readDay(at, year?.to ?? found.to, found.month, found.day, year);
};

/**
 * Two days of one month, each an expression of its own: `[March 20]-[22]`, `from [3] to [5 May 2023]`,
 * `on [16] and [17 May]`.
 */
export const dayRange: Rule = (tokens, at) => {
  const range = parseDaysAfterMonth(tokens, at) ?? parseDaysBeforeMonth(tokens, at);
  if (range === null || range.last <= range.first) return null;
  const { middle, to, month } = range;
  const year = parseYearAfter(tokens, to);
  return {
    ...readDay(at, middle, month, range.first, year),
    next: readDay(middle + 1, year?.to ?? to, month, range.last, year),
  };
};

interface Days {
  /** Where the first day ends; a mark or word joins the last to it. */
  readonly middle: number;
  readonly to: number;
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

const parseDaysAfterMonth = (tokens: readonly Token[], at: number): Days | null => {
  const found = parseMonthDay(tokens, skipWeekday(tokens, at));
  if (found === null) return null;
  const { to: middle, month, day: first } = found;
  const join = wordAt(tokens, middle);
  if (!JOINS.has(join) || (join === ',' && tokenAt(tokens, middle + 1).glued)) return null;
  const last = parseDayOfMonth(tokens, middle + 1);
  if (last === null || parseMonth(tokens, last.to) !== null || (join === ',' && wordAt(tokens, last.to) !== 'and')) return null;
  if (join === 'and' && tokenAt(tokens, last.to).kind === 'word' && tokenAt(tokens, middle + 1).kind !== 'number') return null;
  return { middle, to: last.to, month, first, last: last.n };
};

const parseDaysBeforeMonth = (tokens: readonly Token[], at: number): Days | null => {
  const first = parseDayOfMonth(tokens, at);
  if (first === null || wordAt(tokens, first.to) === ',' || !JOINS.has(wordAt(tokens, first.to))) return null;
  const last = parseDayMonth(tokens, first.to + 1);
  return last === null ? null : { middle: first.to, to: last.to, month: last.month, first: first.n, last: last.day };
};

/** Words before "the 15th" that make it a day of the month. */
const BEFORE_DAY = withPrepositions('on of to and');

/** `on the 15th`, in a text that told of a month before: the next such day from what was told. */
export const dayAlone: Rule = (tokens, at) => {
  if (wordAt(tokens, at) !== 'the' || tokenAt(tokens, at + 1).kind !== 'number' || !BEFORE_DAY.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'in') return null;
  const day = parseOrdinal(tokens, at + 1);
  if (day === null || day.n > 31) return null;
  const after = tokenAt(tokens, day.to);
  if (after.kind !== 'mark' && !SMALL_WORDS.has(after.word)) return null;
  if (after.word === '-') return null;
  return read(at, day.to, ({ told, history }) => {
    if (told === null || !isOneOf(told.unit, 'day month')) return null;
    const { year, month, day: toldDay } = civilDay(firstDay(told));
    const index = year * 12 + month - 1 + (history && told.unit === 'day' && day.n < toldDay ? 1 : 0);
    const there = dayIn(rest(index, 12) + 1, day.n)(Math.floor(index / 12));
    return placed(there, told);
  });
};
