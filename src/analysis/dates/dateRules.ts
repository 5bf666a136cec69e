import { longestOf } from './reading.ts';
import type { Rule } from './rule.ts';
import { ago, fromDay, laterOrEarlier } from './lengths/ago.ts';
import { calendarDay, dayAlone, dayRange } from './rules/calendarDay.ts';
import { century, decade, decadeBeforeChrist } from './rules/decade.ts';
import { duration, framedDuration, longAdjective, recentUnits } from './lengths/duration.ts';
import { eventAnchor } from './rules/eventAnchor.ts';
import { holiday } from './rules/holiday.ts';
import { besides, earlierOrLater, noEarlier, openEnded, partOf, roughly, unitEnd, weekOf } from './rules/modifier.ts';
import { nthOf } from './rules/nthOf.ts';
import { monthName } from './rules/monthName.ts';
import { isoWeek, numericDate } from './rules/numericDate.ts';
import { comparedQuarter, fiscalYear, partOfYear } from './rules/quarter.ts';
import { namedDay, partOfThisDay, partOfToldDay, reference, thatTime, toldDay } from './rules/relativeDay.ts';
import { relativeSeason, relativeUnit, theUnit } from './rules/relativeUnit.ts';
import { season } from './rules/season.ts';
import { every, perUnit, repeatedly, weekdays } from './lengths/set.ts';
import { clockTime, dayAndTime, partOfDay } from './rules/timeOfDay.ts';
import { weekday, weekdayRange } from './rules/weekday.ts';
import { earlyYear, year, yearRange } from './rules/year.ts';
import { tokenAt } from './text/tokens.ts';

/** Ways of writing a time that may begin with a digit. A new one is a file in `rules/` and a word here or below, or in both. */
const IN_DIGITS: readonly Rule[] = [
  dayRange, calendarDay, numericDate, isoWeek, yearRange, year, earlyYear, partOfYear, decade, decadeBeforeChrist, century, clockTime, dayAndTime, ago, fromDay, laterOrEarlier,
  eventAnchor, duration,
];

/** Ways of writing a time that may begin with a word or an apostrophe. */
const IN_WORDS: readonly Rule[] = [
  dayRange, calendarDay, dayAlone, monthName, year, earlyYear, fiscalYear, partOfYear, comparedQuarter, decade, decadeBeforeChrist, century, season, holiday,
  weekdayRange, weekday, weekdays, namedDay, toldDay, partOfThisDay, partOfToldDay, relativeUnit, relativeSeason, theUnit, ago, fromDay, laterOrEarlier, perUnit,
  every, repeatedly, eventAnchor, duration, longAdjective, framedDuration, recentUnits, clockTime, dayAndTime, partOfDay, unitEnd, reference, thatTime,
];

const inDigits = longestOf(IN_DIGITS);
const inPlainWords = longestOf(IN_WORDS);
const plain: Rule = (tokens, at) => (tokenAt(tokens, at).kind === 'number' ? inDigits : inPlainWords)(tokens, at);

/** Words that narrow or loosen a time written in one of the plain ways. */
const MODIFIERS: readonly Rule[] = [partOf, besides, earlierOrLater, roughly, weekOf, noEarlier, nthOf].map((modifier) => modifier(plain));

const inWords = longestOf([...IN_WORDS, ...MODIFIERS]);

/** The longest expression that begins at a token, in any of the ways that Dateline reads. */
export const readDateAt: Rule = (tokens, at) => {
  const found = tokenAt(tokens, at).kind === 'number' ? inDigits(tokens, at) : inWords(tokens, at);
  return found === null ? null : openEnded(tokens, found);
};
