import { civilDay, dayNumber, daysInMonth } from '../calendar.ts';
import { atTime, BACK, modify, openWhen, placed, placeInterval, UNNAMED, vague } from '../meaning.ts';
import { dayPeriod, firstDay, inAYear, isCoarser, periodAt, rest, shift } from '../period.ts';
import type { Period, PeriodUnit } from '../period.ts';
import { aside, read } from '../reading.ts';
import { parseWeekday, upTo } from '../rules/weekday.ts';
import type { Meaning, Rule, Situation } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { LengthUnit } from '../text/words.ts';
import { parseLength } from './length.ts';
import { CALENDAR_UNITS, isOneOf, numbered } from '../text/words.ts';

/** The same day so many months away, at most the month's last. */
const monthsAway = (dayNo: number, months: number): number => {
  const { year, month, day } = civilDay(dayNo);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = rest(index, 12) + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
};

/** The day exactly so far from another. */
export const daysAway = (dayNo: number, n: number, unit: LengthUnit): number => {
  switch (unit.code) {
    case 'Y': return monthsAway(dayNo, Math.round(n * unit.times * 12));
    case 'Q': return monthsAway(dayNo, Math.round(n * 3));
    case 'W': return dayNo + Math.round(n * unit.times * 7);
    case 'D': return dayNo + Math.round(n);
    default: return unit.time ? dayNo : monthsAway(dayNo, Math.round(n));
  }
};

/** The period so far away, as fine as the unit that counts it: two weeks ago is a week, ten years ago a year. */
export const periodAway = (dayNo: number, n: number, unit: LengthUnit): Period => {
  const day = daysAway(dayNo, n, unit);
  const coarse = unit.code === 'Y' ? 'year' : unit.unit ?? 'day';
  return periodAt(coarse, day);
};

// "more than a year ago" on 3 May 2023 is some time up to 3 May 2022; "less than a year ago" some time from then on.
const mean = (n: number, unit: LengthUnit, mod: Meaning['mod'], { published, reported }: Situation): Meaning | null => {
  if (reported !== null && n * unit.times === 1 && mod === null && unit.code === 'Y') return placed(aYearBefore(reported, n), reported);
  const away = placed(periodAway(published, -n, unit));
  if (away?.placement.kind !== 'placed' || mod === null) return away;
  const exact = daysAway(published, -n, unit);
  if (mod === 'MORE_THAN') {
    const when = openWhen({ ...away.placement.when, precision: 'day' }, 'before', exact);
    return { ...away, mod: 'BEFORE', placement: { kind: 'placed', when }, period: null };
  }
  if (mod === 'LESS_THAN') return { ...away, mod: 'AFTER', placement: placeInterval(exact, Math.max(exact, published), 'span') };
  return modify(away, isOneOf(mod, 'EQUAL_OR_MORE EQUAL_OR_LESS') ? mod : 'APPROX');
};

/** `today`, `this month` after `two years ago`. */
const parseFiner = (tokens: readonly Token[], at: number): { readonly to: number; readonly unit: PeriodUnit } | null => {
  if (wordAt(tokens, at) === 'today') return { to: at + 1, unit: 'day' };
  const unit = wordAt(tokens, at) === 'this' ? CALENDAR_UNITS.get(wordAt(tokens, at + 1)) : undefined;
  return unit === undefined ? null : { to: at + 2, unit };
};

/** `two years ago this month`, `a week ago Friday`, `a year ago`, `more than two weeks ago`, `10 days ago`, `years ago`. */
export const ago: Rule = (tokens, at) => {
  const found = parseLength(tokens, at);
  if (found === null) return null;
  if (wordAt(tokens, found.to) !== 'ago') return null;
  const to = found.to + 1;
  const { n, unit } = found;
  const day = unit.code === 'W' ? parseWeekday(tokens, to) : null;
  const finer = parseFiner(tokens, to);
  if (n !== null && day !== null) return read(at, to + 1, ({ published }) => placed(dayPeriod(upTo(day, published) - n * unit.times * 7)), true);
  if (n !== null && finer !== null) {
    return read(at, finer.to, ({ published }) => placed(periodAt(finer.unit, daysAway(published, -n, unit))), true);
  }
  if (n === null) return read(at, to, () => vague('PAST_REF', BACK));
  return aside(at, to, (situation) => (unit.time ? atTime(placed(dayPeriod(situation.published)), '') : mean(n, unit, found.mod, situation)));
};

/** The next such weekday after publication's. */
const coming = (weekday: number, published: number): number => upTo(weekday, published + 7);

/** `a week on Monday`, `two weeks from now`, `a week from Tuesday`, `Sunday week`. */
export const fromDay: Rule = (tokens, at) => {
  const day = parseWeekday(tokens, at);
  if (day !== null) {
    if (wordAt(tokens, at + 1) !== 'week' || gluedWordAt(tokens, at + 2) === '-') return null;
    return read(at, at + 2, ({ published }) => placed(dayPeriod(coming(day, published) + 7)), true);
  }
  const found = parseLength(tokens, at);
  const link = found === null ? '' : wordAt(tokens, found.to);
  if (found?.n == null || found.unit.unit === null || (link !== 'from' && (link !== 'on' || found.unit.code !== 'W'))) return null;
  const { n, unit, to } = found;
  const word = wordAt(tokens, to + 1);
  const weekday = parseWeekday(tokens, to + 1);
  if (weekday === null && (link === 'on' || !isOneOf(word, 'now today'))) return null;
  return read(at, to + 2, ({ published }) =>
    placed(
      weekday === null ? periodAway(published, n, unit) : dayPeriod(daysAway(coming(weekday, published), n, unit)),
      'publication',
    ), true);
};

// Figures "a year ago" are compared with those of the quarter that the text tells of.
const aYearBefore = (reported: Period, n: number): Period => shift(reported, -n * inAYear(reported));

const LATER: ReadonlyMap<string, number> = numbered('later 1 earlier -1 before -1 after 1 afterward 1 afterwards 1');

/** `three days later`, `a year earlier`: a length in TIMEX3, a date on the timeline, counted from what was told. */
export const laterOrEarlier: Rule = (tokens, at) => {
  const found = parseLength(tokens, at);
  if (found === null) return null;
  const word = wordAt(tokens, found.to);
  const sign = LATER.get(word);
  const { n, unit } = found;
  if (sign === undefined) return null;
  const after = tokenAt(tokens, found.to + 1);
  // "three days after the vote" counts from the vote, which is not a date.
  if (isOneOf(word, 'before after') && after.kind !== 'mark') return null;
  if (after.word === 'than') return null;
  if (n === null || unit.time) return null;
  const reading = sign < 0 ? aside : read;
  return reading(at, found.to + 1, ({ told, reported, published, history }) => {
    const quarter = sign < 0 && n * unit.times === 1 && unit.code === 'Y' ? reported : null;
    const anchor = quarter ?? told;
    const counted = quarter !== null ? aYearBefore(quarter, n) : periodAway(anchor === null ? published : firstDay(anchor), sign * n, unit);
    const away = placed(counted, anchor ?? 'publication');
    if (away === null) return null;
    if (anchor !== null && isCoarser(anchor.unit, unit.unit ?? 'day')) {
      return vague(found.value, UNNAMED, 'DURATION');
    }
    const point = history || isOneOf(unit.code, 'Y Q');
    return point ? away : { ...away, type: 'DURATION', value: found.value };
  });
};
