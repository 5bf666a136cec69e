import { dayNumber, easterSunday } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { dayPeriod, firstDay, periodAt } from '../period.ts';
import type { Period } from '../period.ts';
import { meanYearly, read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
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
function dayOf(code: string): DayIn {
  const [a = 0, b = 0, c, after = 0] = code.split('.').map(Number);
  if (!code.includes('.')) return (year) => easterSunday(year) + a;
  if (c === undefined) return (year) => dayNumber(year, a, b);
  return c > 7 ? () => dayNumber(c, a, b) : (year) => nthWeekday(monthIn(a)(year), b, c) + after;
}

/** Names without apostrophes: `New Year's Day` and `New Years Day` are one. */
const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map(
  ('christmas 12.25,christmas day 12.25,christmas eve 12.24,boxing day 12.26,new years day 1.1,new years eve 12.31,valentines day 2.14,' +
    'st patricks day 3.17,independence day 7.4,fourth of july 7.4,halloween 10.31,veterans day 11.11,armistice day 11.11,' +
    'remembrance day 11.11,bastille day 7.14,may day 5.1,thanksgiving 11.4.4,' +
    'thanksgiving day 11.4.4,black friday 11.4.4.1,labor day 9.1.1,memorial day 5.0.1,martin luther king day 1.3.1,presidents day 2.3.1,' +
    'mothers day 5.2.7,fathers day 6.3.7,election day 11.1.1.1,d day 6.6.1944,ve day 5.8.1945,v e day 5.8.1945,' +
    'easter 0,easter sunday 0,good friday -2,easter monday 1,ash wednesday -46,pentecost 49,').split(',').map((line) => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), dayOf(line.slice(at + 1))];
  }),
);

export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''));
const LONGEST = 5;

interface Named {
  readonly to: number;
  readonly dayIn: DayIn;
}

function parseName(tokens: readonly Token[], at: number): Named | null {
  if (!tokenAt(tokens, at).capital || !HOLIDAY_STARTS.has(wordAt(tokens, at))) return null;
  let name = '';
  let found: Named | null = null;
  for (let i = at; i < at + LONGEST && i < tokens.length; i++) {
    const word = wordAt(tokens, i);
    if (word === "'" || word === '.' || word === '-') continue;
    name = name === '' || (word === 's' && tokenAt(tokens, i).glued) ? name + word : `${name} ${word}`;
    const dayIn = HOLIDAYS.get(name);
    if (dayIn !== undefined) found = { to: i + 1, dayIn };
  }
  return found;
}

/** `Christmas`, `New Year's Eve 1999`, `last Thanksgiving`, `Easter week`. */
export const holiday: Rule = (tokens, at) => {
  const turn = parseTurn(tokens, at);
  const name = parseName(tokens, turn?.to ?? at);
  if (name === null || (tokenAt(tokens, name.to).capital && HAPPENINGS.has(wordAt(tokens, name.to)))) return null;
  const inYear = (year: number): Period => dayPeriod(name.dayIn(year));
  if (turn !== null) return read(at, name.to, meanTurned(inYear, turn));
  const year = parseYearAfter(tokens, name.to);
  const week = year === null && wordAt(tokens, name.to) === 'week';
  return read(at, year?.to ?? (week ? name.to + 1 : name.to), (situation) => {
    const day = meanYearly(inYear, year, situation);
    return week && day?.period != null ? placed(periodAt('week', firstDay(day.period)), day.against) : day;
  });
};
