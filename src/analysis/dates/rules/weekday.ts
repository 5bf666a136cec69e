import { weekdayOf } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { read } from '../reading.ts';
import type { Rule, Situation } from '../rule.ts';
import { dayPeriod, firstDay, lastDay } from '../period.ts';
import type { Period } from '../period.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf, JOINS, NARRATIVE, TURNS, WEEKDAYS, wordSet } from '../text/words.ts';

/** The last such weekday up to a day. */
export const upTo = (weekday: number, dayNo: number): number => dayNo - ((weekdayOf(dayNo) - weekday + 7) % 7);

/** Names and sayings with a weekday in them. */
const NAMED = wordSet('sheffield super bloody cyber ruby giving black ash palm holy maundy shrove');
const NAMES_AFTER = wordSet('times morning post telegraph');

// In news a bare weekday looks back: "on Tuesday" is the Tuesday before publication, or its own day.
const bare = (weekday: number, { published, told, history, direction }: Situation): [number, 'publication' | Period] => {
  if (history && told !== null && isOneOf(told.unit, 'day week month')) {
    const from = firstDay(told);
    return [upTo(weekday, from + 6), told];
  }
  const ahead = direction === 'future' ? 6 : direction === 'open' ? 3 : 0;
  return [upTo(weekday, published + ahead), 'publication'];
};

const turned = (weekday: number, turn: string, situation: Situation): [number, 'publication' | Period] => {
  const { published, told } = situation;
  const anchor = NARRATIVE.has(turn) && told !== null ? told : null;
  const by = TURNS.get(turn) ?? 0;
  const against = anchor ?? 'publication';
  if (by < 0) return [upTo(weekday, (anchor === null ? published : firstDay(anchor)) - 1), against];
  if (by > 0) return [upTo(weekday, (anchor === null ? published : lastDay(anchor)) + 7), against];
  if (anchor !== null) return [upTo(weekday, lastDay(anchor)), against];
  // "this Friday": of publication's week, looking ahead over the weekend.
  return [upTo(weekday, published + (situation.direction === 'past' ? 0 : 6)), against];
};

export const parseWeekday = (tokens: readonly Token[], at: number): number | null => {
  const token = tokenAt(tokens, at);
  const weekday = token.capital ? WEEKDAYS.get(token.word) : undefined;
  if (weekday === undefined || NAMED.has(wordAt(tokens, at - 1))) return null;
  const after = tokenAt(tokens, at + 1);
  return after.capital && NAMES_AFTER.has(after.word) ? null : weekday;
};

/** `Tuesday`, `last Friday`, `this coming Sunday`, `the previous Friday`, `a week on Monday`. */
export const weekday: Rule = (tokens, at) => {
  let i = at;
  if (wordAt(tokens, i) === 'the' || (wordAt(tokens, i) === 'this' && TURNS.has(wordAt(tokens, i + 1)))) i++;
  const turn = wordAt(tokens, i);
  const turns = TURNS.has(turn);
  if (i > at && !turns) return null;
  const found = parseWeekday(tokens, turns ? i + 1 : i);
  if (found === null) return null;
  return read(at, turns ? i + 2 : i + 1, (situation) => {
    const [index, against] = turns ? turned(found, turn, situation) : bare(found, situation);
    return placed(dayPeriod(index), against);
  }, true);
};

/** `[Monday] to [Friday]`, `from [Tuesday] through [Thursday]`: the second follows the first. */
export const weekdayRange: Rule = (tokens, at) => {
  const first = weekday(tokens, at);
  const last = first === null || !JOINS.has(wordAt(tokens, first.to)) ? null : parseWeekday(tokens, first.to + 1);
  if (first === null || last === null || (wordAt(tokens, first.to) === 'and' && wordAt(tokens, at - 1) !== 'between')) return null;
  return {
    ...first,
    next: read(first.to + 1, first.to + 2, ({ told }) => (told === null ? null : placed(dayPeriod(upTo(last, firstDay(told) + 6)), told)), true),
  };
};
