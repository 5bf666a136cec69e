import { modify, placeInterval, placed } from '../meaning.ts';
import { dayPeriod, firstDay, lastDay, periodAt, precisionOf } from '../period.ts';
import type { Period } from '../period.ts';
import type { Meaning, Reading, Rule } from '../rule.ts';
import { parseOrdinal } from '../text/numbers.ts';
import { skip, tokenAt, wordAt } from '../text/tokens.ts';
import { isOneOf, WEEKDAYS } from '../text/words.ts';
import { changed } from './modifier.ts';
import { upTo } from './weekday.ts';

/** The nth such weekday (1 is Monday) of a period, counted from its end where n is 0. */
export const nthWeekday = (period: Period, n: number, weekday: number): number => {
  return upTo(weekday, n === 0 ? lastDay(period) : firstDay(period) + n * 7 - 1);
};

/** A week of a month is the one that most of its seven days lie in. */
const mean = (of: Meaning, n: number, word: string): Meaning | null => {
  const { period } = of;
  if (period === null || period.unit === 'day') return null;
  if (word === 'half') {
    const middle = Math.floor((firstDay(period) + lastDay(period)) / 2);
    const [first, last] = n === 1 ? [firstDay(period), middle] : [middle + 1, lastDay(period)];
    const half = modify(of, n === 1 ? 'START' : 'END');
    return half.placement.kind === 'placed' ? { ...half, placement: placeInterval(first, last, precisionOf(period.unit)) } : half;
  }
  const day = word === 'day'
    ? (n === 0 ? lastDay(period) : firstDay(period) + n - 1)
    : word === 'week' ? (n === 0 ? lastDay(period) - 3 : firstDay(period) + n * 7 - 4)
    : nthWeekday(period, n, WEEKDAYS.get(word) ?? 6);
  if (day > lastDay(period)) return null;
  return placed(word === 'week' || word === 'weekend' ? periodAt(word, day) : dayPeriod(day), of.against);
};

/** `the first week of July`, `the last Friday in March`, `the last day of 1942`, `the second half of May`. */
export const nthOf = (plain: Rule): Rule => (tokens, at) => {
  const the = skip(tokens, at, 'the');
  const turn = wordAt(tokens, the);
  const ordinal = isOneOf(turn, 'last final') ? { to: the + 1, n: 0 } : turn === 'latter' ? { to: the + 1, n: 2 } : parseOrdinal(tokens, the);
  if (ordinal === null) return null;
  const { to, n } = ordinal;
  const unit = tokenAt(tokens, to);
  const { word } = unit;
  const link = wordAt(tokens, to + 1);
  if (!isOneOf(link, 'of in')) return null;
  if (word === 'half' ? n > 2 || link === 'in' : !isOneOf(word, 'week weekend day') && !(unit.capital && WEEKDAYS.has(word))) return null;
  const found: Reading | null = plain(tokens, to + 2);
  return changed(at, found, (of) => mean(of, n, word));
};
