import { AHEAD, atTime, BACK, placed, UNNAMED, vague } from '../meaning.ts';
import { dayPeriod, firstDay, isCoarser, lastDay } from '../period.ts';
import { aside, read } from '../reading.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { findPhrase, phrases } from '../text/phrases.ts';
import { skip, tokenAt, wordAt } from '../text/tokens.ts';
import { DAY_PARTS, isOneOf, NARRATIVE, numbered, SMALL_WORDS, TURNS, wordSet } from '../text/words.ts';

const fromPublication = (by: number): Reading['mean'] => ({ published }) => placed(dayPeriod(published + by));

/** So many days from the last day told; from publication where nothing is told yet. */
const meanFromTold = (by: number, { told, published }: Situation): Meaning | null => {
  if (told === null) return placed(dayPeriod(published + by));
  // After "in February", "the next day" follows a day that the text leaves open.
  if (isCoarser(told.unit, 'day')) return vague('XXXX-XX-XX', UNNAMED);
  return placed(dayPeriod((by > 0 ? lastDay(told) : firstDay(told)) + by), told);
};

export const DAYS: ReadonlyMap<string, number> = numbered('today 0 yesterday -1 tomorrow 1');

/** "today's youth" are those of nowadays. */
const GENERIC = wordSet('youth world society');

/** `today`, `yesterday`, `tomorrow`; not the newspaper USA Today. */
export const namedDay: Rule = (tokens, at) => {
  const by = DAYS.get(wordAt(tokens, at));
  if (by === undefined || (tokenAt(tokens, at).capital && tokenAt(tokens, at - 1).capital)) return null;
  if (by === 0 && wordAt(tokens, at + 2) === 's' && GENERIC.has(wordAt(tokens, at + 3))) return null;
  return read(at, at + 1, (situation) => (by === 0 && situation.history ? vague('PRESENT_REF', OPEN) : fromPublication(by)(situation)), by !== 0);
};

export const AROUND = numbered('before -1 after 1');

/** `that day`, `the same day`, `the next day`, `the day before`; with a part of the day, `the next morning`. */
export const toldDay: Rule = (tokens, at) => {
  const first = wordAt(tokens, at);
  const turned = first === 'the' ? AROUND.get(wordAt(tokens, at + 2)) : undefined;
  if (turned !== undefined && isDayOrPart(wordAt(tokens, at + 1))) {
    const after = tokenAt(tokens, at + 3);
    return after.kind === 'mark' ? readTold(at, at + 3, turned, wordAt(tokens, at + 1)) : null;
  }
  const the = isOneOf(first, 'later earlier') ? at + 1 : at;
  const that = wordAt(tokens, the);
  const i = skip(tokens, the + 1, 'very');
  const turn = wordAt(tokens, i) === 'next' || NARRATIVE.has(wordAt(tokens, i)) ? TURNS.get(wordAt(tokens, i)) : undefined;
  if (that !== 'that' && (that !== 'the' || turn === undefined)) return null;
  const to = turn === undefined ? i : i + 1;
  return isDayOrPart(wordAt(tokens, to)) ? readTold(at, to + 1, turn ?? 0, wordAt(tokens, to)) : null;
};

const isDayOrPart = (word: string): boolean => word === 'day' || DAY_PARTS.has(word);

const readTold = (from: number, to: number, by: number, word: string): Reading => {
  const part = DAY_PARTS.get(word);
  return read(from, to, (situation) => {
    const meaning = meanFromTold(by, situation);
    return meaning?.period == null || part === undefined ? meaning : atTime(meaning, `T${part}`);
  });
};

/** `this morning`, `last night`, `tonight`, `overnight`. */
export const partOfThisDay: Rule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const part = DAY_PARTS.get(wordAt(tokens, at + 1));
  const on = (to: number, by: number, code: string): Reading =>
    read(at, to, (situation) => atTime(fromPublication(by)(situation), `T${code}`), true);
  if (word === 'tonight') return on(at + 1, 0, 'NI');
  if (word === 'overnight' && tokenAt(tokens, at + 1).kind !== 'word') return on(at + 1, 0, 'NI');
  if (part === undefined) return null;
  if (word === 'this') return on(at + 2, 0, part);
  return word === 'last' && part === 'NI' ? on(at + 2, -1, 'NI') : null;
};

/** `in the evening`, told of the day before it. */
export const partOfToldDay: Rule = (tokens, at) => {
  const part = wordAt(tokens, at) === 'the' ? DAY_PARTS.get(wordAt(tokens, at + 1)) : undefined;
  const before = wordAt(tokens, at - 1);
  if (part === undefined || !isOneOf(before, 'in during') || wordAt(tokens, at + 2) === 'of') return null;
  return read(at, at + 2, ({ told }) => (told?.unit === 'day' ? atTime(placed(told, told), `T${part}`) : null));
};

/** `at that time`, in a history the time told of last. */
export const thatTime: Rule = (tokens, at) =>
  wordAt(tokens, at) === 'that' && wordAt(tokens, at + 1) === 'time' && AT.has(wordAt(tokens, at - 1))
    ? aside(at, at + 2, ({ told, history }) => (history && told !== null ? placed(told, told) : null))
    : null;

const AT = wordSet('at by since until during');

const OPEN = 'means the time of writing, not a day';

export const REFERENCES = phrases(
  [vague('PRESENT_REF', OPEN), 'now,right now,currently,nowadays,presently,these days,at present,the present,the present day'],
  [vague('PAST_REF', BACK), 'recently,more recently,lately,the past'],
  [vague('FUTURE_REF', AHEAD), 'the future,the near future,the near term'],
);

/** `now`, `currently`, `recently`, `the past`, `the future`: references without a place on the calendar. */
export const reference: Rule = (tokens, at) => {
  const found = findPhrase(tokens, at, REFERENCES);
  if (found === null) return null;
  const after = tokenAt(tokens, found.to);
  if (after.word === '-' && after.glued) return null;
  return wordAt(tokens, at) === 'the' && found.to === at + 2 && after.kind !== 'mark' && !SMALL_WORDS.has(after.word) ? null : read(at, found.to, () => found.code);
};
