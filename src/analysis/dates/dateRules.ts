import type { Reading, Rule } from './rule.ts';
import { ago, laterOrEarlier } from './lengths/ago.ts';
import { calendarDay, dayAlone, dayRange } from './rules/calendarDay.ts';
import { beforeChrist, century, decade } from './rules/decade.ts';
import { duration, framedDuration, longAdjective, recentUnits } from './lengths/duration.ts';
import { holiday } from './rules/holiday.ts';
import { earlierOrLater, openEnded, partOf, roughly, unitEnd, weekOf } from './rules/modifier.ts';
import { monthName } from './rules/monthName.ts';
import { isoWeek, numericDate } from './rules/numericDate.ts';
import { comparedQuarter, fiscalYear, partOfYear } from './rules/quarter.ts';
import { namedDay, partOfThisDay, partOfToldDay, reference, toldDay } from './rules/relativeDay.ts';
import { relativeSeason, relativeUnit, theUnit } from './rules/relativeUnit.ts';
import { season } from './rules/season.ts';
import { every, perUnit, repeatedly } from './lengths/set.ts';
import { clockTime, dayAndTime, partOfDay } from './rules/timeOfDay.ts';
import { weekday, weekdays } from './rules/weekday.ts';
import { earlyYear, year, yearRange } from './rules/year.ts';
import { tokenAt } from './text/tokens.ts';

/** Of several readings that begin at one token the longest, of equal ones the first in the list. */
const longestOf = (rules: readonly Rule[]): Rule => (tokens, at) => {
  let best: Reading | null = null;
  for (const rule of rules) {
    const found = rule(tokens, at);
    if (found !== null && (best === null || found.to > best.to)) best = found;
  }
  return best;
};

/** Ways of writing a time that may begin with a digit. A new one is a file in `rules/` and a word here or below, or in both. */
const IN_DIGITS: readonly Rule[] = [
  dayRange, calendarDay, numericDate, isoWeek, yearRange, year, earlyYear, beforeChrist, partOfYear, decade, century, ago, laterOrEarlier,
  duration, clockTime, dayAndTime,
];

/** Ways of writing a time that may begin with a word or an apostrophe. */
const IN_WORDS: readonly Rule[] = [
  dayRange, calendarDay, dayAlone, monthName, year, earlyYear, fiscalYear, partOfYear, comparedQuarter, decade, century, season, holiday,
  weekday, weekdays, namedDay, toldDay, partOfThisDay, partOfToldDay, relativeUnit, relativeSeason, theUnit, ago, laterOrEarlier, perUnit,
  every, repeatedly, duration, longAdjective, framedDuration, recentUnits, clockTime, dayAndTime, partOfDay, unitEnd, reference,
];

const byFirst = (digits: Rule, words: Rule): Rule => (tokens, at) => (tokenAt(tokens, at).kind === 'number' ? digits : words)(tokens, at);

const plain = byFirst(longestOf(IN_DIGITS), longestOf(IN_WORDS));

/** Words that narrow or loosen a time written in one of the plain ways. */
const MODIFIERS: readonly Rule[] = [partOf, earlierOrLater, roughly, weekOf].map((modifier) => modifier(plain));

/** The longest expression that begins at a token, in any of the ways that Dateline reads. */
export const readDateAt: Rule = byFirst(longestOf([...IN_DIGITS, openEnded(plain)]), longestOf([...IN_WORDS, ...MODIFIERS]));
