import { dayNumber, easterSunday, weekdayOf } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { firstDay, periodAt, shift } from '../period.ts';
import type { Period } from '../period.ts';
import { meanYearly, read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { parseYearAfter } from '../yearAfter.ts';

type DayIn = (year: number) => number;

const fixed = (month: number, day: number): DayIn => (year) => dayNumber(year, month, day);

const easter = (by: number): DayIn => (year) => easterSunday(year) + by;

/** The nth such weekday of a month; -1 for the last. */
const nth = (n: number, weekday: number, month: number): DayIn => (year) => {
  if (n < 0) {
    const end = month === 12 ? dayNumber(year + 1, 1, 1) - 1 : dayNumber(year, month + 1, 1) - 1;
    return end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
};

/** Names without apostrophes: `New Year's Day` and `New Years Day` are one. */
const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map([
  ['christmas', fixed(12, 25)], ['christmas day', fixed(12, 25)], ['christmas eve', fixed(12, 24)], ['boxing day', fixed(12, 26)],
  ['new year s day', fixed(1, 1)], ['new years day', fixed(1, 1)], ['new year s eve', fixed(12, 31)], ['new years eve', fixed(12, 31)],
  ['valentine s day', fixed(2, 14)], ['valentines day', fixed(2, 14)], ['st patrick s day', fixed(3, 17)],
  ['independence day', fixed(7, 4)], ['fourth of july', fixed(7, 4)], ['halloween', fixed(10, 31)], ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)], ['remembrance day', fixed(11, 11)], ['bastille day', fixed(7, 14)], ['may day', fixed(5, 1)],
  ['all saints day', fixed(11, 1)], ['april fools day', fixed(4, 1)], ['juneteenth', fixed(6, 19)],
  ['thanksgiving', nth(4, 4, 11)], ['thanksgiving day', nth(4, 4, 11)], ['black friday', (year) => nth(4, 4, 11)(year) + 1],
  ['labor day', nth(1, 1, 9)], ['memorial day', nth(-1, 1, 5)], ['martin luther king day', nth(3, 1, 1)],
  ['presidents day', nth(3, 1, 2)], ['columbus day', nth(2, 1, 10)], ['mother s day', nth(2, 7, 5)], ['father s day', nth(3, 7, 6)],
  ['election day', (year) => nth(1, 1, 11)(year) + 1],
  ['easter', easter(0)], ['easter sunday', easter(0)], ['good friday', easter(-2)], ['easter monday', easter(1)],
  ['ash wednesday', easter(-46)], ['palm sunday', easter(-7)], ['maundy thursday', easter(-3)], ['pentecost', easter(49)],
  ['whit monday', easter(50)], ['ascension day', easter(39)],
]);

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
    if (word === "'" || word === '.') continue;
    name = name === '' ? word : `${name} ${word}`;
    const dayIn = HOLIDAYS.get(name);
    if (dayIn !== undefined) found = { to: i + 1, dayIn };
  }
  return found;
}

const TURNS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]);

/** `Christmas`, `New Year's Eve 1999`, `last Thanksgiving`, `Easter week`. */
export const holiday: Rule = (tokens, at) => {
  const by = TURNS.get(wordAt(tokens, at));
  const name = parseName(tokens, by === undefined ? at : at + 1);
  if (name === null) return null;
  const inYear = (year: number): Period => ({ unit: 'day', index: name.dayIn(year) });
  if (by !== undefined) {
    return read(at, name.to, ({ published }) => {
      const year = periodAt('year', published).index;
      const here = name.dayIn(year);
      const to = by === 0 ? year : by < 0 ? (here < published ? year : year - 1) : here > published ? year : year + 1;
      return placed(inYear(to), 'publication');
    });
  }
  const year = parseYearAfter(tokens, name.to);
  if (year === null && wordAt(tokens, name.to) === 'week') {
    return read(at, name.to + 1, (situation) => {
      const day = meanYearly(inYear, null, situation);
      return day?.period == null ? null : placed(shift(periodAt('week', firstDay(day.period)), 0), day.against);
    });
  }
  return read(at, year?.to ?? name.to, (situation) => meanYearly(inYear, year, situation));
};
