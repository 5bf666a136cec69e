import { AHEAD, BACK, length, placed, vague } from '../meaning.ts';
import { read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { gluedWordAt, skip, skipOneOf, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf, LENGTH_UNITS, wordSet } from '../text/words.ts';
import { periodAway } from './ago.ts';
import { lengthValue, parseLength } from './length.ts';

/** "24 hours a day, seven days a week" is always, and no time. */
const ALWAYS = wordSet('PT24Hday P7Dweek P365Dyear');

/** The Six-Day War, the Seven Years' War, the Hundred Days Offensive. */
const inName = (tokens: readonly Token[], from: number, to: number): boolean => {
  const after = wordAt(tokens, to) === "'" ? tokenAt(tokens, to + 1) : tokenAt(tokens, to);
  return tokenAt(tokens, from).capital && tokenAt(tokens, to - 1).capital && after.capital;
};

/** `three days`, `more than a year`, `two-week`, `weeks`. */
export const duration: Rule = (tokens, at) => {
  const found = parseLength(tokens, at);
  if (found === null) return null;
  const next = wordAt(tokens, found.to);
  if (inName(tokens, at, found.to)) return null;
  // "43 years old" is an age, not a time.
  if (next === 'old') return null;
  if (next === 'of' && wordAt(tokens, found.to + 1) === 'age') return null;
  let to = found.to;
  if (next === '-' && gluedWordAt(tokens, to + 1) === 'long') to += 2;
  const { n, unit, value, mod } = found;
  if (next === 'a' && ALWAYS.has(value + wordAt(tokens, to + 1))) return read(at, to + 2, () => null);
  // "will open in two weeks" is a length too, and tells when.
  if (n === null || unit.unit === null || wordAt(tokens, at - 1) !== 'in') return read(at, to, () => length(value, mod));
  return read(at, to, ({ published, history, direction }) => {
    const there = direction === 'future' && !history ? placed(periodAway(published, n, unit)) : null;
    return there === null ? length(value, mod) : { ...there, type: 'DURATION', value, mod, period: null };
  });
};

/** `hour-long`, `decades-long`, `decades-old`. */
export const longAdjective: Rule = (tokens, at) => {
  const unit = LENGTH_UNITS.get(wordAt(tokens, at));
  if (unit === undefined || wordAt(tokens, at) === 'second') return null;
  const hyphen = skip(tokens, at + 1, '-');
  const tail = wordAt(tokens, hyphen);
  // "a year-old boy" has an age, "a decades-old dispute" a length.
  const old = tail === 'old' && hyphen > at + 1 && (unit.plural || unit.times > 1) && !tokenAt(tokens, at).glued;
  if (tail !== 'long' && !old) return null;
  const n = unit.plural ? null : 1;
  return read(at, hyphen + 1, () => length(lengthValue(n, unit), null));
};

/** Elsewhere "last" is a verb: "it will last three days". */
const BEFORE_LAST = wordSet('in over during for within of these those');

export const FRAMES = wordSet('past last next coming first previous following latest preceding final remaining same other');

/** `the past two years`, `the next few days`, `the first nine months`, `the six months`. */
export const framedDuration: Rule = (tokens, at) => {
  const first = wordAt(tokens, at);
  let i = skipOneOf(tokens, at, 'the its these those');
  if (FRAMES.has(wordAt(tokens, i))) i++;
  if (i === at) return null;
  const found = parseLength(tokens, i);
  if (found === null || found.hyphened || (first === 'last' && !BEFORE_LAST.has(wordAt(tokens, at - 1)))) return null;
  const count = wordAt(tokens, i);
  if (isOneOf(count, 'a an')) return null;
  if ((found.n === null && LENGTH_UNITS.has(count)) || inName(tokens, i, found.to)) return null;
  return read(at, found.to, () => length(found.value, found.mod));
};

const RECENT = wordSet('recent past previous');
const COMING = wordSet('coming future next following ensuing subsequent');

/** `recent days`, `the coming months`: a stretch of time that nobody can mark on a calendar. */
export const recentUnits: Rule = (tokens, at) => {
  const i = skipOneOf(tokens, at, 'the more most');
  const word = wordAt(tokens, i);
  const unit = LENGTH_UNITS.get(wordAt(tokens, i + 1));
  if (unit === undefined || !unit.plural) return null;
  if (RECENT.has(word)) {
    return read(at, i + 2, () => vague(lengthValue(null, unit), BACK, 'DURATION'));
  }
  if (COMING.has(word)) {
    return read(at, i + 2, () => vague(lengthValue(null, unit), AHEAD, 'DURATION'));
  }
  return null;
};
