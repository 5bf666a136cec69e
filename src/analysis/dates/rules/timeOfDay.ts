import { pad } from '../calendar.ts';
import { atTime, placed } from '../meaning.ts';
import { goesOn } from '../text/numbers.ts';
import { read } from '../reading.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { DAY_PARTS, ONES } from '../text/words.ts';
import { calendarDay } from './calendarDay.ts';
import { namedDay, toldDay } from './relativeDay.ts';
import { weekday } from './weekday.ts';

/** Ways of naming the day that a time of day can stand by. */
const DAY_RULES: readonly Rule[] = [calendarDay, weekday, namedDay, toldDay];

export function readNamedDay(tokens: readonly Token[], at: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of DAY_RULES) {
    const found = rule(tokens, at);
    if (found !== null && (best === null || found.to > best.to)) best = found;
  }
  return best;
}

interface Clock {
  readonly to: number;
  /** `T15:00`, `T08:30Z`. */
  readonly value: string;
}

const ZONES = new Set('gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst hkt aest aedt'.split(' '));

/** `GMT`, `(GMT +8)`, `local time`; only GMT and UTC go into the value. */
function parseZone(tokens: readonly Token[], at: number): { readonly to: number; readonly zulu: boolean } {
  const open = wordAt(tokens, at) === '(' ? at + 1 : at;
  const { word, capital } = tokenAt(tokens, open);
  if (capital && ZONES.has(word)) {
    let to = open + 1;
    if ((wordAt(tokens, to) === '+' || wordAt(tokens, to) === '-') && tokenAt(tokens, to + 1).kind === 'number') to += 2;
    if (open > at && wordAt(tokens, to) !== ')') return { to: at, zulu: false };
    return { to: open > at ? to + 1 : to, zulu: (word === 'gmt' || word === 'utc') && to === open + 1 };
  }
  if (word === 'local' && wordAt(tokens, open + 1) === 'time' && open === at) return { to: at + 2, zulu: false };
  return { to: at, zulu: false };
}

/** `a.m.`, `pm`, `o'clock`, `in the morning`: where it ends and what it adds to the hour; null where none stands. */
function parseHalfDay(tokens: readonly Token[], at: number): { readonly to: number; readonly pm: boolean | null } | null {
  const { word } = tokenAt(tokens, at);
  if (word === 'am' || word === 'pm') return { to: at + 1, pm: word === 'pm' };
  if ((word === 'a' || word === 'p') && wordAt(tokens, at + 1) === '.' && gluedWordAt(tokens, at + 2) === 'm') {
    return { to: wordAt(tokens, at + 3) === '.' && tokenAt(tokens, at + 3).glued ? at + 4 : at + 3, pm: word === 'p' };
  }
  let to = at;
  if (word === 'o' && wordAt(tokens, at + 1) === "'" && wordAt(tokens, at + 2) === 'clock') to += 3;
  if (wordAt(tokens, to) === 'in' && wordAt(tokens, to + 1) === 'the') {
    const part = wordAt(tokens, to + 2);
    if (part === 'morning') return { to: to + 3, pm: false };
    if (part === 'afternoon' || part === 'evening') return { to: to + 3, pm: true };
  }
  return to > at ? { to, pm: null } : null;
}

const hourOf = (hour: number, pm: boolean | null): number => (pm === null ? hour : (hour % 12) + (pm ? 12 : 0));

function parseNumberClock(tokens: readonly Token[], at: number): Clock | null {
  const token = tokenAt(tokens, at);
  const spelled = ONES.get(token.word);
  if (token.kind !== 'number' && spelled === undefined) return null;
  if (token.glued && '$£€.,:/-+#'.includes(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== '') return null;
  if (token.kind === 'number' && token.word.length === 4) return parseMilitary(tokens, at);
  const hour = spelled ?? Number(token.word);
  if (token.word.length > 2 && spelled === undefined) return null;
  let to = at + 1;
  let minute: string | null = null;
  const mark = gluedWordAt(tokens, to);
  const minutes = tokenAt(tokens, to + 1);
  if ((mark === ':' || mark === '.') && minutes.glued && minutes.kind === 'number' && minutes.word.length === 2 && Number(minutes.word) < 60) {
    if (goesOn(tokens, to + 1) && tokenAt(tokens, to + 2).kind === 'mark') return null;
    minute = minutes.word;
    to += 2;
  }
  const half = parseHalfDay(tokens, to);
  if (half !== null ? hour > 23 : minute === null || mark !== ':' || hour > 23) return null;
  if (half === null && gluedWordAt(tokens, to) !== '' && !/^[.,;:!?)\]'"”-]$/.test(gluedWordAt(tokens, to))) return null;
  const zone = parseZone(tokens, half?.to ?? to);
  return { to: zone.to, value: `T${pad(hourOf(hour, hour > 12 ? null : half?.pm ?? null), 2)}:${minute ?? '00'}${zone.zulu ? 'Z' : ''}` };
}

/** `1500 GMT`: four digits are a time only before a zone. */
function parseMilitary(tokens: readonly Token[], at: number): Clock | null {
  const { word } = tokenAt(tokens, at);
  const hours = wordAt(tokens, at + 1) === 'hours' || wordAt(tokens, at + 1) === 'hrs' ? at + 2 : at + 1;
  const zone = parseZone(tokens, hours);
  if (zone.to === at + 1 || Number(word.slice(0, 2)) > 23 || Number(word.slice(2)) > 59) return null;
  return { to: zone.to, value: `T${word.slice(0, 2)}:${word.slice(2)}${zone.zulu ? 'Z' : ''}` };
}

function parseClock(tokens: readonly Token[], at: number): Clock | null {
  const { word } = tokenAt(tokens, at);
  if (word === 'noon' || word === 'midday') return wordAt(tokens, at - 1) === 'high' ? null : { to: at + 1, value: 'T12:00' };
  if (word === 'midnight') return { to: at + 1, value: 'T24:00' };
  return parseNumberClock(tokens, at);
}

/** The day that a bare time is on: the one just told, else publication's. */
const ownDay = ({ told, published }: Situation): Meaning | null =>
  told?.unit === 'day' ? placed(told, told) : placed({ unit: 'day', index: published }, 'publication');

const timed = (from: number, to: number, day: Reading['mean'], value: string): Reading =>
  read(from, to, (situation) => {
    const meaning = day(situation);
    return meaning === null || meaning.period?.unit !== 'day' ? null : atTime(meaning, value);
  });

/** `10 p.m. Wednesday`, `15:00 GMT Saturday`, `noon`, `6 a.m. on 3 May`. */
export const clockTime: Rule = (tokens, at) => {
  const clock = parseClock(tokens, at);
  if (clock === null) return null;
  let i = clock.to;
  if (wordAt(tokens, i) === ',') i++;
  if (wordAt(tokens, i) === 'on') i++;
  const day = readNamedDay(tokens, i);
  return day === null ? timed(at, clock.to, ownDay, clock.value) : timed(at, day.to, day.mean, clock.value);
};

/** `Friday morning`, `Tuesday at 10 a.m.`, `3 May at 15:00`. */
export const dayAndTime: Rule = (tokens, at) => {
  const day = readNamedDay(tokens, at);
  if (day === null) return null;
  let i = day.to;
  if (wordAt(tokens, i) === ',') i++;
  if (wordAt(tokens, i) === 'at') i++;
  const clock = parseClock(tokens, i);
  if (clock !== null) return timed(at, clock.to, day.mean, clock.value);
  const early = ['early', 'late', 'mid'].includes(wordAt(tokens, day.to)) ? day.to + 1 : day.to;
  const part = DAY_PARTS.get(wordAt(tokens, early));
  return part === undefined || wordAt(tokens, early) === 'midday' ? null : timed(at, early + 1, day.mean, `T${part}`);
};

/** `the morning of 6 June`, `the night of May 3`, `dawn on 6 June`. */
export const partOfDay: Rule = (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const part = DAY_PARTS.get(wordAt(tokens, start));
  const link = wordAt(tokens, start + 1);
  if (part === undefined || (link !== 'of' && link !== 'on')) return null;
  const day = readNamedDay(tokens, start + 2);
  return day === null ? null : timed(at, day.to, day.mean, `T${part}`);
};
