import { dayPeriod } from '../period.ts';
import { pad } from '../calendar.ts';
import { atTime, placed } from '../meaning.ts';
import { longestOf, read } from '../reading.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { gluedWordAt, matchGlued, skip, skipOneOf, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { DAY_PARTS, isOneOf, ONES, withPrepositions } from '../text/words.ts';
import { calendarDay, dayAlone, dayRange } from './calendarDay.ts';
import { numericDate } from './numericDate.ts';
import { namedDay, toldDay } from './relativeDay.ts';
import { weekday } from './weekday.ts';

/** Ways of naming the day that a time of day can stand by. */
export const readNamedDay = longestOf([calendarDay, dayAlone, numericDate, weekday, namedDay, toldDay]);

interface Clock {
  readonly to: number;
  /** `T15:00`, `T08:30Z`. */
  readonly value: string;
}

const ZONES = /^(?:z|gmt|utc|[ecmp][sd]?t|[bijm]st|[ce]es?t|msk|hkt|ae[sd]t)$/;

/** `GMT`, `(GMT +8)`, `local time`; only GMT and UTC go into the value. */
const parseZone = (tokens: readonly Token[], at: number): { readonly to: number; readonly zulu: boolean } => {
  const open = skip(tokens, at, '(');
  const { word, capital } = tokenAt(tokens, open);
  if (capital && ZONES.test(word)) {
    let to = open + 1;
    if (isOneOf(wordAt(tokens, to), '+ -') && tokenAt(tokens, to + 1).kind === 'number') to += 2;
    if (open > at && wordAt(tokens, to) !== ')') return { to: at, zulu: false };
    return { to: open > at ? to + 1 : to, zulu: /^[zgu]/.test(word) && to === open + 1 };
  }
  if (word === 'local' && wordAt(tokens, open + 1) === 'time' && open === at) return { to: at + 2, zulu: false };
  return { to: at, zulu: false };
};

/** `a.m.`, `pm`, `o'clock`, `in the morning`: where it ends and what it adds to the hour; null where none stands. */
const parseHalfDay = (tokens: readonly Token[], at: number): { readonly to: number; readonly pm: boolean | null } | null => {
  const found = matchGlued(tokens, at, /^(?:([ap])(?:m|\.m\.?)|o'clock)(?!\w)/);
  if (found !== null && found.parts[1] !== '') return { to: found.to, pm: found.parts[1] === 'p' };
  const to = found?.to ?? at;
  const part = wordAt(tokens, to) === 'in' && wordAt(tokens, to + 1) === 'the' ? DAY_PARTS.get(wordAt(tokens, to + 2)) : undefined;
  if (part !== undefined) return { to: to + 3, pm: part !== 'MO' };
  return to > at ? { to, pm: null } : null;
};

const hourOf = (hour: number, pm: boolean | null): number => (pm === null ? hour : (hour % 12) + (pm ? 12 : 0));

const parseNumberClock = (tokens: readonly Token[], at: number): Clock | null => {
  const { word, kind, glued } = tokenAt(tokens, at);
  if (glued && wordAt(tokens, at - 1) !== '' && '$£€.,:/-+#'.includes(wordAt(tokens, at - 1))) return null;
  if (kind === 'number' && word.length === 4) return parseMilitary(tokens, at);
  const spelled = ONES.get(word);
  const found = spelled === undefined ? matchGlued(tokens, at, /^(\d\d?)(?:([:.])([0-5]\d)(?::[0-5]\d)?)?(?!\d|[:.,]\d)/) : { to: at + 1, parts: [] };
  if (found === null) return null;
  const { to, parts: [, digits, mark, minute = ''] } = found;
  const hour = spelled ?? Number(digits);
  const half = parseHalfDay(tokens, to);
  if (hour > 23 || (half === null && (mark !== ':' || !/^[z.,;:!?)\]'"”-]?$/.test(gluedWordAt(tokens, to))))) return null;
  const zone = parseZone(tokens, half?.to ?? (mark === ':' ? skipHours(tokens, to) : to));
  return { to: zone.to, value: `T${pad(hourOf(hour, hour > 12 ? null : half?.pm ?? null), 2)}:${minute === '' ? '00' : minute}${zone.zulu ? 'Z' : ''}` };
};

/** `1500 GMT`, `at 0530`, `by 1600 hours`: four digits are a time only before a zone, or after a preposition with a 0 or `hours`. */
const parseMilitary = (tokens: readonly Token[], at: number): Clock | null => {
  const { word } = tokenAt(tokens, at);
  const hours = skipHours(tokens, at + 1);
  const zone = parseZone(tokens, hours);
  const military = BEFORE_CLOCK.has(wordAt(tokens, at - 1)) && wordAt(tokens, hours) !== 'of' && (hours > at + 1 || word.startsWith('0'));
  if ((zone.to === hours && !military) || !/^([01]\d|2[0-3])[0-5]\d$/.test(word)) return null;
  return { to: zone.to, value: `T${word.slice(0, 2)}:${word.slice(2)}${zone.zulu ? 'Z' : ''}` };
};

const BEFORE_CLOCK = withPrepositions('at around');

const skipHours = (tokens: readonly Token[], at: number): number => skipOneOf(tokens, at, 'hours hrs');

const parseClock = (tokens: readonly Token[], at: number): Clock | null => {
  const { word } = tokenAt(tokens, at);
  if (isOneOf(word, 'noon midday')) return wordAt(tokens, at - 1) === 'high' ? null : { to: at + 1, value: 'T12:00' };
  if (word === 'midnight') return { to: at + 1, value: 'T24:00' };
  return parseNumberClock(tokens, at);
};

/** The day that a bare time is on: the one just told, else publication's. */
const ownDay = ({ told, published }: Situation): Meaning | null =>
  told?.unit === 'day' ? placed(told, told) : placed(dayPeriod(published));

const timed = (from: number, to: number, day: Reading['mean'], value: string): Reading =>
  read(from, to, (situation) => {
    const meaning = day(situation);
    return meaning?.period?.unit === 'day' ? atTime(meaning, value) : null;
  });

/** `10 p.m. Wednesday`, `15:00 GMT Saturday`, `noon`, `6 a.m. on 3 May`. */
export const clockTime: Rule = (tokens, at) => {
  const clock = parseClock(tokens, at);
  if (clock === null) return null;
  const i = skip(tokens, skip(tokens, clock.to, ','), 'on');
  const day = readNamedDay(tokens, i);
  return day === null ? timed(at, clock.to, ownDay, clock.value) : timed(at, day.to, day.mean, clock.value);
};

/** `Friday morning`, `Tuesday at 10 a.m.`, `3 May at 15:00`, `2023-05-03T15:00`. */
export const dayAndTime: Rule = (tokens, at) => {
  const day = readNamedDay(tokens, at);
  if (day === null) return null;
  const clock = parseClock(tokens, skip(tokens, skip(tokens, skip(tokens, day.to, 't'), ','), 'at'));
  if (clock !== null) return timed(at, clock.to, day.mean, clock.value);
  const early = skipOneOf(tokens, day.to, 'early late mid');
  const part = DAY_PARTS.get(wordAt(tokens, early));
  return part === undefined || wordAt(tokens, early) === 'midday' ? null : timed(at, early + 1, day.mean, `T${part}`);
};

/** `the morning of 6 June`, `the night of 9–10 April`, `dawn on 6 June`, `mid-afternoon yesterday`, `by mid-afternoon`. */
export const partOfDay: Rule = (tokens, at) => {
  const mid = wordAt(tokens, at) === 'mid' ? (skip(tokens, at + 1, '-')) : at;
  const start = skip(tokens, mid, 'the');
  const part = DAY_PARTS.get(wordAt(tokens, start));
  if (part === undefined) return null;
  const link = wordAt(tokens, start + 1);
  if (!isOneOf(link, 'of on')) {
    if (mid === at) return null;
    const named = namedDay(tokens, start + 1);
    return timed(at, named?.to ?? start + 1, named?.mean ?? ownDay, `T${part}`);
  }
  const day = readNamedDay(tokens, start + 2);
  if (day !== null) return timed(at, day.to, day.mean, `T${part}`);
  // "the night of 9–10 April" is that of the 9th.
  const days = dayRange(tokens, start + 2);
  return days?.next === undefined ? null : timed(at, days.next.to, days.mean, `T${part}`);
};
