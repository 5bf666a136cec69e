import type { TimexMod } from '../../../model.ts';
import { modify, placed } from '../meaning.ts';
import { firstDay, periodAt } from '../period.ts';
import { read } from '../reading.ts';
import type { Meaning, Reading, Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { partOfCurrent } from './relativeUnit.ts';

const PARTS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'], ['beginning', 'START'], ['start', 'START'], ['dawn', 'START'],
  ['end', 'END'], ['outset', 'START'], ['height', 'MID'], ['turn', 'START'], ['eve', 'END'],
]);

const changed = (from: number, reading: Reading, change: (meaning: Meaning, published: number) => Meaning | null): Reading => ({
  ...read(from, reading.to, (situation) => {
    const meaning = reading.mean(situation);
    return meaning === null ? null : change(meaning, situation.published);
  }, reading.news === true),
});

/** `early March`, `mid-1996`, `late last week`, `the early 1980s`, `the end of 1990`, `the beginning of the year`. */
export const partOf = (plain: Rule): Rule => (tokens, at) => {
  const the = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const start = wordAt(tokens, the) === 'very' ? the + 1 : the;
  const word = wordAt(tokens, start);
  const mod = PARTS.get(word);
  if (mod === undefined) return null;
  const adjective = word === 'early' || word === 'late' || word === 'mid';
  let i = start + 1;
  if (adjective) {
    if (wordAt(tokens, i) === '-') i++;
    else if (wordAt(tokens, i) === 'in' && word !== 'mid') i++;
    else if (wordAt(tokens, i) === 'on') i++;
  } else {
    if (wordAt(tokens, i) !== 'of') return null;
    i++;
  }
  const found = readAfterThe(plain, tokens, i);
  if (found === null) return null;
  return changed(at, found, (meaning) => (meaning.placement.kind === 'length' ? null : modify(meaning, mod)));
};

/** The period, or `the` and the period where it does not itself take the article: `early in the summer`. */
function readAfterThe(plain: Rule, tokens: readonly Token[], at: number): Reading | null {
  return plain(tokens, at) ?? (wordAt(tokens, at) === 'the' ? plain(tokens, at + 1) : null);
}

/** `earlier this month`, `later that year`, `earlier in the year`, `later yesterday`. */
export const earlierOrLater = (plain: Rule): Rule => (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word !== 'earlier' && word !== 'later') return null;
  const i = wordAt(tokens, at + 1) === 'in' || wordAt(tokens, at + 1) === 'on' ? at + 2 : at + 1;
  const found = plain(tokens, i);
  return found === null ? null : changed(at, found, (meaning, published) => (meaning.period === null ? null : partOfCurrent(meaning, word, published)));
};

const ROUGH: ReadonlyMap<string, TimexMod> = new Map([['about', 'APPROX'], ['around', 'APPROX'], ['circa', 'APPROX'], ['sometime', 'APPROX'], ['approximately', 'APPROX']]);

/** `around Nov. 1`, `sometime next year`. */
export const roughly = (plain: Rule): Rule => (tokens, at) => {
  const mod = ROUGH.get(wordAt(tokens, at));
  if (mod === undefined) return null;
  const found = plain(tokens, wordAt(tokens, at) === 'sometime' && wordAt(tokens, at + 1) === 'in' ? at + 2 : at + 1);
  if (found === null || wordAt(tokens, found.to) === "'") return null;
  return changed(at, found, (meaning) => (meaning.period === null ? null : modify(meaning, mod)));
};

/** `1990 and beyond`, `1994 or later`. */
export const openEnded = (plain: Rule): Rule => (tokens, at) => {
  if (tokenAt(tokens, at).kind !== 'number') return null;
  const found = plain(tokens, at);
  if (found === null) return null;
  const join = wordAt(tokens, found.to);
  const word = wordAt(tokens, found.to + 1);
  if ((join !== 'and' && join !== 'or') || !['beyond', 'later', 'after', 'onward', 'onwards', 'earlier', 'before'].includes(word)) return null;
  const mod = word === 'earlier' || word === 'before' ? 'ON_OR_BEFORE' : 'ON_OR_AFTER';
  return changed(at, { ...found, to: found.to + 2 }, (meaning) => modify(meaning, mod));
};

/** `the week of March 6`, `the week ending May 3`. */
export const weekOf = (plain: Rule): Rule => (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const link = wordAt(tokens, start + 1);
  if (wordAt(tokens, start) !== 'week' || (link !== 'of' && link !== 'ending' && link !== 'ended' && link !== 'beginning')) return null;
  const found = plain(tokens, start + 2);
  return found === null ? null : changed(at, found, (meaning) =>
    meaning.period?.unit === 'day' ? placed(periodAt('week', firstDay(meaning.period)), meaning.against) : null);
};

/** `year-end`, `year's end`, `the year end`, `month's end`. */
export const unitEnd: Rule = (tokens, at) => {
  const the = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const unit = wordAt(tokens, the);
  if (unit !== 'year' && unit !== 'month') return null;
  let i = the + 1;
  if (wordAt(tokens, i) === "'" && wordAt(tokens, i + 1) === 's') i += 2;
  else if (wordAt(tokens, i) === '-') i++;
  if (wordAt(tokens, i) !== 'end') return null;
  return read(at, i + 1, ({ published }) => {
    const meaning = placed(periodAt(unit, published), 'publication');
    return meaning === null ? null : modify(meaning, 'END');
  });
};
