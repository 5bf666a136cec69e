import { dayNumber, easterSunday } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { dayPeriod, firstDay, periodAt } from '../period.ts';
import type { Period } from '../period.ts';
import { meanYearly, read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { findPhrase, phrases } from '../text/phrases.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import { parseYearAfter } from '../yearAfter.ts';
import { monthIn } from '../yearless.ts';
import { nthWeekday } from './nthOf.ts';
import { meanTurned, parseTurn } from './relativeUnit.ts';
import { HAPPENINGS } from '../text/words.ts';

type DayIn = (year: number) => number;

/**
 * `12.25`: month and day; `11.4.4`: the fourth Thursday of November, 0 for the last, `11.1.1.1` the day after the first
 * Monday; `6.6.1944`: a day that was once; `-2`: two days before Easter.
 */
const dayOf = (code: string): DayIn => {
  const [a = 0, b = 0, c, after = 0] = code.split('.').map(Number);
  if (!code.includes('.')) return (year) => easterSunday(year) + a;
  if (c === undefined) return (year) => dayNumber(year, a, b);
  return c > 7 ? () => dayNumber(c, a, b) : (year) => nthWeekday(monthIn(a)(year), b, c) + after;
};

/** Names without `'s`. */
export const HOLIDAYS = phrases(
  ['12.25', 'christmas,christmas day'], ['12.24', 'christmas eve'], ['12.26', 'boxing day'], ['1.1', 'new year day'], ['12.31', 'new year eve'],
  ['2.14', 'valentine day'], ['3.17', 'st patrick day'], ['7.4', 'independence day,fourth of july'], ['10.31', 'halloween'],
  ['11.11', 'veterans day,armistice day,remembrance day'], ['7.14', 'bastille day'], ['5.1', 'may day'], ['11.4.4', 'thanksgiving,thanksgiving day'],
  ['11.4.4.1', 'black friday'], ['9.1.1', 'labor day'], ['5.0.1', 'memorial day'], ['1.3.1', 'martin luther king day'], ['2.3.1', 'presidents day'],
  ['5.2.7', 'mother day'], ['6.3.7', 'father day'], ['11.1.1.1', 'election day'], ['6.6.1944', 'd day'], ['5.8.1945', 've day,v e day'],
  ['0', 'easter,easter sunday'], ['-2', 'good friday'], ['1', 'easter monday'], ['-46', 'ash wednesday'], ['49', 'pentecost'],
);

/** `Christmas`, `New Year's Eve 1999`, `last Thanksgiving`, `Easter week`. */
export const holiday: Rule = (tokens, at) => {
  const turn = parseTurn(tokens, at);
  const start = turn?.to ?? at;
  const name = tokenAt(tokens, start).capital ? findPhrase(tokens, start, HOLIDAYS) : null;
  if (name === null || (tokenAt(tokens, name.to).capital && HAPPENINGS.has(wordAt(tokens, name.to)))) return null;
  const dayIn = dayOf(name.code);
  const inYear = (year: number): Period => dayPeriod(dayIn(year));
  if (turn !== null) return read(at, name.to, meanTurned(inYear, turn));
  const year = parseYearAfter(tokens, name.to);
  const week = year === null && wordAt(tokens, name.to) === 'week';
  return read(at, year?.to ?? (week ? name.to + 1 : name.to), (situation) => {
    const day = meanYearly(inYear, year, situation);
    return week && day?.period != null ? placed(periodAt('week', firstDay(day.period)), day.against) : day;
  });
};
