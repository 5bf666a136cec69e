import type { TimexMod } from '../../../model.ts';
import { findPhrase, phrases } from '../text/phrases.ts';
import { parseCount, partOfNumber } from '../text/numbers.ts';
import { gluedWordAt, skipAll, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf, LENGTH_UNITS, wordSet } from '../text/words.ts';
import type { LengthUnit } from '../text/words.ts';

/** A counted length of time: `three days`, `more than a year`, `two-week`, `years`. */
export interface Length {
  readonly to: number;
  /** Null where it isn't said how many. */
  readonly n: number | null;
  readonly unit: LengthUnit;
  readonly mod: TimexMod | null;
  readonly value: string;
  readonly hyphened: boolean;
}

export const BOUNDS = phrases<TimexMod>(
  ['EQUAL_OR_LESS', 'no more than,not more than,at most,up to'],
  ['EQUAL_OR_MORE', 'no less than,no fewer than,at least'],
  ['MORE_THAN', 'more than,just over,well over,over'],
  ['LESS_THAN', 'less than,fewer than,just under,under'],
  ['APPROX', 'almost,nearly,about,around,approximately,roughly,some'],
);

/** Between the number and the unit. */
const BETWEEN = wordSet('more additional full whole entire further trading business working consecutive straight long');

export const lengthValue = (n: number | null, unit: LengthUnit): string => {
  const prefix = unit.time ? 'PT' : 'P';
  if (n === null) return `${prefix}X${unit.code}`;
  const count = n * unit.times;
  // Years have months, hours minutes, minutes seconds.
  const finer = unit.code === 'Y' ? 12 : unit.time && unit.code !== 'S' ? 60 : null;
  if (finer === null || Number.isInteger(count)) return `${prefix}${count}${unit.code}`;
  const whole = Math.floor(count);
  return `${prefix}${whole === 0 ? '' : `${whole}${unit.code}`}${Math.round((count - whole) * finer)}${unit.code === 'M' ? 'S' : 'M'}`;
};

/** Reads a bound, a count, a unit, `or so`; or a unit in the plural alone. */
export const parseLength = (tokens: readonly Token[], at: number): Length | null => {
  const bound = findPhrase(tokens, at, BOUNDS);
  const bounded = bound === null ? null : parseCounted(tokens, bound.to);
  const counted = bounded?.n == null ? parseCounted(tokens, at) : bounded;
  // "some years" is no bound on a number.
  const found = counted ?? (bound === null ? bareUnit(tokens, at) : null);
  if (found === null) return null;
  return { ...found, to: skipAll(tokens, found.to, 'or so'), mod: counted === bounded && bound !== null ? bound.code : found.mod };
};

const parseCounted = (tokens: readonly Token[], at: number): Length | null => {
  const count = parseCount(tokens, at);
  const counted = count === null ? null : countedUnit(tokens, at, count.to, count.n);
  return counted === null ? null : { ...counted, mod: count?.approx === true ? 'APPROX' : null };
};

const COMPARED = wordSet('ago earlier end long');

const PART_OF_DAY = wordSet('early late small morning evening');

/** Plurals with other meanings: living quarters, a second course. */
const NOT_ALONE = wordSet('quarters nights seconds');

const bareUnit = (tokens: readonly Token[], at: number): Length | null => {
  const unit = LENGTH_UNITS.get(wordAt(tokens, at));
  if (unit === undefined || !unit.plural || tokenAt(tokens, at).glued || (tokenAt(tokens, at).capital && tokenAt(tokens, at - 1).capital) || NOT_ALONE.has(wordAt(tokens, at))) return null;
  const next = tokenAt(tokens, at + 1);
  // "the years 1845 to 1849" are dated by their numbers; "minutes apart" and "a matter of days" say only that it is not long.
  if (next.kind === 'number' || next.word === 'apart' || (wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'matter')) return null;
  // "the early hours of 22 June" are a part of the day.
  if (wordAt(tokens, at) === 'hours' && next.word === 'of' && PART_OF_DAY.has(wordAt(tokens, at - 1))) return null;
  return { to: at + 1, n: null, unit, value: lengthValue(null, unit), hyphened: false, mod: null };
};

const countedUnit = (tokens: readonly Token[], start: number, at: number, n: number | null): Omit<Length, 'mod'> | null => {
  let i = at;
  const hyphened = wordAt(tokens, i) === '-';
  if (hyphened) i++;
  else for (let k = 0; k < 2 && BETWEEN.has(wordAt(tokens, i)); k++) i++;
  const word = wordAt(tokens, i);
  const unit = LENGTH_UNITS.get(word);
  // "some day" is no length, "many a day" none either.
  if (unit === undefined || (n === null && !unit.plural && !hyphened)) return null;
  const article = isOneOf(wordAt(tokens, start), 'a an');
  if (article && start + 1 === at && (unit.plural || isOneOf(word, 'second night'))) return null;
  if (hyphened && (article || word === 'quarters')) return null;
  // "a quarter of the vote" is a fraction, "a year-earlier loss" a comparison.
  if (article && (word === 'quarter' ? wordAt(tokens, i + 1) === 'of' : COMPARED.has(gluedWordAt(tokens, i + 2)))) return null;
  // "a 43-year-old" is an age.
  if (gluedWordAt(tokens, i + 1) === '-' && wordAt(tokens, i + 2) === 'old') return null;
  if (word === 'night' && !hyphened && n !== null && n <= 1) return null;
  if (word === 'second' && !hyphened && n !== 1) return null;
  if (tokenAt(tokens, start).kind === 'number' && wordAt(tokens, start).length === 4 && partOfNumber(tokens, start)) return null;
  const half = n === null ? i + 1 : skipAll(tokens, i + 1, 'and a half');
  const count = n !== null && half > i + 1 ? n + 0.5 : n;
  return { to: half, n: count, unit, value: lengthValue(count, unit), hyphened };
};
