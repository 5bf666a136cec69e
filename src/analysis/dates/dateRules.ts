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

/** Of several readings that begin at one token the longest, of equal ones the first in the list. */
export const longestOf = (rules: readonly Rule[]): Rule => (tokens, at) => {
  let best: Reading | null = null;
  for (const rule of rules) {
    const found = rule(tokens, at);
    if (found !== null && (best === null || found.to > best.to)) best = found;
  }
  return best;
};

/** Ways of writing a time. A new one is a file in `rules/` and a word here. */
const PLAIN: readonly Rule[] = [
  dayRange, calendarDay, dayAlone, numericDate, isoWeek, monthName, yearRange, year, earlyYear, beforeChrist, fiscalYear, partOfYear, comparedQuarter,
  decade, century, season, holiday, weekday, weekdays, namedDay, toldDay, partOfThisDay, partOfToldDay, relativeUnit, relativeSeason, theUnit,
  ago, laterOrEarlier, perUnit, every, repeatedly, duration, longAdjective, framedDuration, recentUnits,
  clockTime, dayAndTime, partOfDay, unitEnd, reference,
];

const plain = longestOf(PLAIN);

/** Words that narrow or loosen a time written in one of the plain ways. */
const MODIFIERS: readonly ((plain: Rule) => Rule)[] = [partOf, earlierOrLater, roughly, openEnded, weekOf];

/** Every way of writing a date that Dateline reads. */
export const dateRules: readonly Rule[] = [...PLAIN, ...MODIFIERS.map((modifier) => modifier(plain))];
