import { atTime, placed, vague } from '../meaning.ts';
import { firstDay, isCoarser, lastDay } from '../period.ts';
import type { Period } from '../period.ts';
import { read } from '../reading.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import { DAY_PARTS } from '../text/words.ts';

const day = (index: number): Period => ({ unit: 'day', index });

const fromPublication = (by: number): Reading['mean'] => ({ published }) => placed(day(published + by), 'publication');

/** So many days from the last day told; from publication where nothing is told yet. */
function meanFromTold(by: number, { told, published }: Situation): Meaning | null {
  if (told === null) return placed(day(published + by), 'publication');
  // After "in February", "the next day" follows a day that the text leaves open.
  if (isCoarser(told.unit, 'day')) return vague('XXXX-XX-XX', 'counts from a day that the text does not name');
  return placed(day((by > 0 ? lastDay(told) : firstDay(told)) + by), told);
}

const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]]);

/** `today`, `yesterday`, `the day after tomorrow`; not the newspaper USA Today, not `today's` as `nowadays`. */
export const namedDay: Rule = (tokens, at) => {
  if (wordAt(tokens, at) === 'the' && wordAt(tokens, at + 1) === 'day') {
    const turn = wordAt(tokens, at + 2);
    const by = DAYS.get(wordAt(tokens, at + 3));
    if (turn === 'before' && by === -1) return read(at, at + 4, fromPublication(-2), true);
    return turn === 'after' && by === 1 ? read(at, at + 4, fromPublication(2), true) : null;
  }
  const by = DAYS.get(wordAt(tokens, at));
  if (by === undefined || (tokenAt(tokens, at).capital && wordAt(tokens, at - 1) === 'usa')) return null;
  return read(at, at + 1, fromPublication(by), by !== 0);
};

const TURNS: ReadonlyMap<string, number> = new Map([
  ['next', 1], ['following', 1], ['same', 0], ['previous', -1], ['preceding', -1],
]);

/** `that day`, `the same day`, `the next day`, `the day before`; with a part of the day, `the next morning`. */
export const toldDay: Rule = (tokens, at) => {
  const first = wordAt(tokens, at);
  if (first !== 'the' && first !== 'that' && first !== 'later' && first !== 'earlier') return null;
  if (first === 'the' && wordAt(tokens, at + 1) === 'day' && (wordAt(tokens, at + 2) === 'before' || wordAt(tokens, at + 2) === 'after')) {
    const by = wordAt(tokens, at + 2) === 'before' ? -1 : 1;
    const after = tokenAt(tokens, at + 3);
    return after.kind === 'word' || after.kind === 'number' ? null : read(at, at + 3, (situation) => meanFromTold(by, situation));
  }
  let i = first === 'later' || first === 'earlier' ? at + 1 : at;
  const that = wordAt(tokens, i) === 'that' || wordAt(tokens, i) === 'the';
  if (i > at && !that) return null;
  const bare = wordAt(tokens, i) === 'that';
  if (that) i++;
  let by = bare ? 0 : null;
  if (wordAt(tokens, i) === 'very') i++;
  const turn = TURNS.get(wordAt(tokens, i));
  if (turn !== undefined) {
    by = turn;
    i++;
  }
  if (by === null) return null;
  const offset = by;
  const word = wordAt(tokens, i);
  const part = DAY_PARTS.get(word);
  if (word !== 'day' && part === undefined) return null;
  return read(at, i + 1, (situation) => {
    const meaning = meanFromTold(offset, situation);
    return meaning === null || meaning.period === null || part === undefined ? meaning : atTime(meaning, `T${part}`);
  });
};

/** `this morning`, `last night`, `tonight`, `overnight`. */
export const partOfThisDay: Rule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const part = DAY_PARTS.get(wordAt(tokens, at + 1));
  const on = (to: number, by: number, code: string): Reading =>
    read(at, to, ({ published }) => {
      const meaning = placed(day(published + by), 'publication');
      return meaning === null ? null : atTime(meaning, `T${code}`);
    }, true);
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
  if (part === undefined || (before !== 'in' && before !== 'during') || wordAt(tokens, at + 2) === 'of') return null;
  return read(at, at + 2, ({ told }) => {
    const meaning = told?.unit === 'day' ? placed(told, told) : null;
    return meaning === null ? null : atTime(meaning, `T${part}`);
  });
};

const PRESENT = new Set(['now', 'currently', 'nowadays', 'presently']);
const OPEN = 'means the time of writing, not a day';

/** `now`, `currently`, `recently`, `the past`, `the future`: references without a place on the calendar. */
export const reference: Rule = (tokens, at) => {
  const { word } = tokenAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const present = (to: number): Reading => read(at, to, () => vague('PRESENT_REF', OPEN));
  const past = (to: number): Reading => read(at, to, () => vague('PAST_REF', 'does not say how long before'));
  const future = (to: number): Reading => read(at, to, () => vague('FUTURE_REF', 'does not say how long after'));
  if (word === 'right' && next === 'now') return present(at + 2);
  if (PRESENT.has(word)) return next === '-' && tokenAt(tokens, at + 1).glued ? null : present(at + 1);
  if (word === 'these' && next === 'days') return present(at + 2);
  if (word === 'more' && next === 'recently') return past(at + 2);
  if (word === 'recently' || word === 'lately') return past(at + 1);
  if (word === 'the' && next === 'near' && (wordAt(tokens, at + 2) === 'future' || wordAt(tokens, at + 2) === 'term')) return future(at + 3);
  if (word !== 'the' || (next !== 'past' && next !== 'future')) return null;
  const after = tokenAt(tokens, at + 2);
  if (after.kind !== 'mark' && !ENDS.has(after.word)) return null;
  return next === 'past' ? past(at + 2) : future(at + 2);
};

const ENDS = new Set('and or but to of is was will would has have by that as'.split(' '));
