import { modify, placed } from '../meaning.ts';
import { firstDay, isCoarser, lastDay, periodAt, shift } from '../period.ts';
import { read } from '../reading.ts';
import type { Meaning, Reading, Rule } from '../rule.ts';
import { phrases } from '../text/phrases.ts';
import { matchWords, skip, skipOneOf, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { CALENDAR_UNITS, isOneOf, LENGTH_UNITS, wordSet } from '../text/words.ts';
import { AROUND } from './relativeDay.ts';
import { meanUnit, partOfCurrent } from './relativeUnit.ts';

export const PARTS = phrases<'START' | 'MID' | 'END'>(
  ['START', 'early,beginning,start,dawn,outset,turn'], ['MID', 'mid,middle,height'], ['END', 'late,end,eve'],
).codes;

/** What the first or last days or weeks of a period are called, besides early and late. */
export const EDGES = phrases<'START' | 'END'>(['START', 'first,opening'], ['END', 'last,final,closing,latter']).codes;

/** A reading from an earlier token on, and with another meaning; none of none, nor of a length. */
export const changed = (from: number, reading: Reading | null, change: (meaning: Meaning, published: number) => Meaning | null): Reading | null =>
  reading && read(from, reading.to, (situation) => {
    const meaning = reading.mean(situation);
    return meaning === null || meaning.placement.kind === 'length' ? null : change(meaning, situation.published);
  }, reading.news);

/** `early March`, `mid-1996`, `late last week`, `the early 1980s`, `the end of 1990`, `the beginning of the year`. */
export const partOf = (plain: Rule): Rule => (tokens, at) => {
  const the = skip(tokens, at, 'the');
  const start = skip(tokens, the, 'very');
  const word = wordAt(tokens, start);
  const edge = EDGES.get(word);
  const mod = edge ?? PARTS.get(word);
  if (mod === undefined) return null;
  const days = wordAt(tokens, start + 1);
  // "the closing days of 1944", "the latter part of May"; "the early hours" are a time of day.
  if (wordAt(tokens, start + 2) === 'of' && (days === 'part' || LENGTH_UNITS.get(days)?.plural === true) && days !== 'hours') {
    const whole = readAfterThe(plain, tokens, start + 3);
    if (whole !== null) return changed(at, whole, (meaning) => modify(meaning, mod));
  }
  if (edge !== undefined) return null;
  const adjective = isOneOf(word, 'early late mid');
  const i = adjective ? skip(tokens, skip(tokens, skip(tokens, start + 1, '-'), 'in'), 'on') : skip(tokens, start + 1, 'of');
  const found = adjective || i > start + 1 ? readAfterThe(plain, tokens, i) : null;
  return changed(at, found, (meaning) => modify(meaning, mod));
};

/** The period, or `the` and the period where it does not itself take the article: `early in the summer`. */
const readAfterThe = (plain: Rule, tokens: readonly Token[], at: number): Reading | null => {
  return plain(tokens, at) ?? (wordAt(tokens, at) === 'the' ? plain(tokens, at + 1) : null);
};

/** `earlier this month`, `later that year`, `earlier in the year`, `later yesterday`. */
export const earlierOrLater = (plain: Rule): Rule => (tokens, at) => {
  const word = isOneOf(wordAt(tokens, at), 'earlier later') ? matchWords(tokens, at, /^(?:(earlier)|later) (?:in |on )?/) : null;
  const found = word === null ? null : plain(tokens, word.to);
  return changed(at, found, (meaning, published) => partOfCurrent(meaning, word?.parts[1] === '' ? 'later' : 'earlier', published));
};

/** `the day before yesterday`, `the day after last Tuesday`, `the week before Christmas`, `the year before last`. */
export const besides = (plain: Rule): Rule => (tokens, at) => {
  const unit = wordAt(tokens, at) === 'the' ? CALENDAR_UNITS.get(wordAt(tokens, at + 1)) : undefined;
  const by = AROUND.get(wordAt(tokens, at + 2));
  if (unit === undefined || by === undefined) return null;
  const beyond = wordAt(tokens, at + 3);
  if (beyond === (by < 0 ? 'last' : 'next') && tokenAt(tokens, at + 4).kind === 'mark') {
    return read(at, at + 4, ({ published }) => placed(shift(periodAt(unit, published), 2 * by)), true);
  }
  const found = plain(tokens, at + 3);
  return changed(at, found, ({ period, against }) =>
    period === null || isCoarser(period.unit, unit) ? null : placed(shift(periodAt(unit, (by < 0 ? firstDay : lastDay)(period)), by), against));
};

export const ROUGH = wordSet('about around circa sometime approximately');

const ROUND = wordSet('noon midday midnight early late mid year');

/** `around Nov. 1`, `sometime next year`. */
export const roughly = (plain: Rule): Rule => (tokens, at) => {
  const word = wordAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  // "about May 3", but "talks about the future", "asked about last week".
  if (!ROUGH.has(word) || (word !== 'sometime' && next.kind === 'word' && !next.capital && !ROUND.has(next.word))) return null;
  const found = plain(tokens, skip(tokens, at + 1, 'in'));
  if (found === null || wordAt(tokens, found.to) === "'") return null;
  return changed(at, found, (meaning) => modify(meaning, 'APPROX'));
};

/** `no earlier than March 2022`, `not later than Friday`. */
export const noEarlier = (plain: Rule): Rule => (tokens, at) => {
  const bound = isOneOf(wordAt(tokens, at), 'no not') ? matchWords(tokens, at, /^not? (?:earlier|sooner|(later)) than /) : null;
  const found = bound === null ? null : plain(tokens, bound.to);
  return changed(at, found, (meaning) => modify(meaning, bound?.parts[1] === '' ? 'ON_OR_AFTER' : 'ON_OR_BEFORE'));
};

const OPEN_END = wordSet('beyond later after onward onwards');
const OPEN_START = wordSet('earlier before');

/** The time with what leaves one end of it open: `1990 and beyond`, `March 2022 or later`, `1937 onwards`. */
export const openEnded = (tokens: readonly Token[], found: Reading): Reading | null => {
  const first = tokenAt(tokens, found.from);
  if (first.kind !== 'number' && !first.capital) return found;
  const to = skipOneOf(tokens, found.to, 'and or');
  const word = wordAt(tokens, to);
  const start = to > found.to && OPEN_START.has(word);
  if (!start && !(to > found.to ? OPEN_END.has(word) : isOneOf(word, 'onward onwards'))) return found;
  return changed(found.from, { ...found, to: to + 1 }, (meaning) => modify(meaning, start ? 'ON_OR_BEFORE' : 'ON_OR_AFTER'));
};

/** `the week of March 6`, `the week ending May 3`. */
export const weekOf = (plain: Rule): Rule => (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const link = wordAt(tokens, start + 1);
  if (wordAt(tokens, start) !== 'week' || !isOneOf(link, 'of ending ended beginning')) return null;
  const found = plain(tokens, start + 2);
  return changed(at, found, (meaning) =>
    meaning.period?.unit === 'day' ? placed(periodAt('week', firstDay(meaning.period)), meaning.against) : null);
};

/** `year-end`, `year's end`, `the year end`, `month's end`. */
export const unitEnd: Rule = (tokens, at) => {
  const found = !/^(?:the|year|month)$/.test(wordAt(tokens, at)) ? null : matchWords(tokens, at, /^(?:the )?(?:(year)|month) (?:' s |- )?end /);
  return found === null ? null : read(at, found.to, (situation) => {
    const meaning = meanUnit(found.parts[1] === '' ? 'month' : 'year', 0, false, situation);
    return meaning === null ? null : modify(meaning, 'END');
  });
};
