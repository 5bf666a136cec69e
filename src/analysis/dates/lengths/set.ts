import { length } from '../meaning.ts';
import { SEASONS } from '../period.ts';
import { read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { pad } from '../calendar.ts';
import { skip, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { DAY_PARTS, isOneOf, LENGTH_UNITS, paired, SEASON_WORDS, WEEKDAYS, wordSet } from '../text/words.ts';
import { lengthValue } from './length.ts';
import { parseMonth } from '../text/month.ts';
import { parseCount } from '../text/numbers.ts';

const repeats = (from: number, to: number, value: string): ReturnType<Rule> => read(from, to, () => length(value, null, 'SET'));

const weekly = (weekday: number, part?: string): string => `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`;

/** What comes round: a unit, a weekday, a month, a season, a part of the day. */
const parseRepeated = (tokens: readonly Token[], at: number): { readonly to: number; readonly value: string } | null => {
  const word = wordAt(tokens, at);
  const unit = LENGTH_UNITS.get(word);
  if (unit !== undefined && !unit.plural && word !== 'second') return { to: at + 1, value: word === 'night' ? 'XXXX-XX-XXTNI' : lengthValue(1, unit) };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && tokenAt(tokens, at).capital) {
    const part = DAY_PARTS.get(wordAt(tokens, at + 1));
    return { to: part === undefined ? at + 1 : at + 2, value: weekly(weekday, part) };
  }
  const month = parseMonth(tokens, at);
  if (month !== null) return { to: month.to, value: `XXXX-${pad(month.month, 2)}` };
  const season = SEASON_WORDS.get(word);
  if (season !== undefined) return { to: at + 1, value: `XXXX-${SEASONS[season] ?? 'SP'}` };
  const part = DAY_PARTS.get(word);
  return part === undefined ? null : { to: at + 1, value: `XXXX-XX-XXT${part}` };
};

/** `every Monday`, `each month`, `every two years`. */
export const every: Rule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (!isOneOf(word, 'every each')) return null;
  const start = skip(tokens, skip(tokens, at + 1, 'other'), 'single');
  const found = parseRepeated(tokens, start);
  if (found !== null) {
    const value = wordAt(tokens, at + 1) === 'other' ? found.value.replace(/^(PT?)1/, '$12') : found.value;
    return repeats(at, found.to, value);
  }
  const count = word === 'every' ? parseCount(tokens, at + 1) : null;
  const unit = count === null ? undefined : LENGTH_UNITS.get(wordAt(tokens, count.to));
  return count === null || unit === undefined ? null : repeats(at, count.to + 1, lengthValue(count.n, unit));
};

const PARTS = paired('mornings MO afternoons AF evenings EV nights NI');

/** `Mondays`, `Tuesday nights`: a repetition. */
export const weekdays: Rule = (tokens, at) => {
  const { word, capital } = tokenAt(tokens, at);
  if (!capital) return null;
  const part = PARTS.get(wordAt(tokens, at + 1));
  const night = part === undefined ? undefined : WEEKDAYS.get(word);
  if (night !== undefined) return repeats(at, at + 2, weekly(night, part));
  const found = word.endsWith('s') ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  return found === undefined ? null : repeats(at, at + 1, weekly(found));
};

export const ADVERBS = paired('daily P1D weekly P1W monthly P1M annually P1Y yearly P1Y hourly PT1H nightly XXXX-XX-XXTNI');

/** `daily`, `annually`; not in a name, as the Daily Mail. */
export const repeatedly: Rule = (tokens, at) => {
  const token = tokenAt(tokens, at);
  const value = ADVERBS.get(token.word);
  if (value === undefined) return null;
  return token.capital && tokenAt(tokens, at + 1).capital ? null : repeats(at, at + 1, value);
};

const TIMES = wordSet('once twice times per million billion % percent');

/** `twice a week`, `$5 a year`, `40 hours per week`: [a week]. */
export const perUnit: Rule = (tokens, at) => {
  const word = wordAt(tokens, at);
  if (!isOneOf(word, 'a an per')) return null;
  const unit = LENGTH_UNITS.get(wordAt(tokens, at + 1));
  if (unit === undefined || unit.plural || isOneOf(wordAt(tokens, at + 1), 'second night')) return null;
  const next = wordAt(tokens, at + 2);
  if (word === 'per') return repeats(at, at + 2, lengthValue(1, unit));
  if (isOneOf(next, 'ago earlier later -')) return null;
  const before = tokenAt(tokens, at - 1);
  // "$5 a year", "15 a year", "40 hours a week".
  return before.kind === 'number' || TIMES.has(before.word) || LENGTH_UNITS.has(before.word) ? repeats(at, at + 2, lengthValue(1, unit)) : null;
};
