import type { TimexMod } from '../../../model.ts';
import { modify, placed } from '../meaning.ts';
import { firstDay, periodAt } from '../period.ts';
import { read } from '../reading.ts';
import type { Meaning, Reading, Rule } from '../rule.ts';
import { skip, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import { partOfCurrent } from './relativeUnit.ts';

export const PARTS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'], ['mid', 'MID'], ['middle', 'MID'], ['late', 'END'], ['beginning', 'START'], ['start', 'START'], ['dawn', 'START'],
  ['end', 'END'], ['outset', 'START'], ['height', 'MID'], ['turn', 'START'], ['eve', 'END'],
]);

const changed = (from: number, reading: Reading, change: (meaning: Meaning, published: number) => Meaning | null): Reading => ({
  ...read(from, reading.to, (situation) => {
    const meaning = reading.mean(situation);
    return meaning === null || meaning.placement.kind === 'length' ? null : change(meaning, situation.published);
  }, reading.news === true),
});

/** `early March`, `mid-1996`, `late last week`, `the early 1980s`, `the end of 1990`, `the beginning of the year`. */
export const partOf = (plain: Rule): Rule => (tokens, at) => {
  const the = skip(tokens, at, 'the');
  const start = skip(tokens, the, 'very');
  const word = wordAt(tokens, start);
  const mod = PARTS.get(word);
  if (mod === undefined) return null;
  const adjective = word === 'early' || word === 'late' || word === 'mid';
  const i = adjective ? skip(tokens, skip(tokens, skip(tokens, start + 1, '-'), 'in'), 'on') : skip(tokens, start + 1, 'of');
  const found = adjective || i > start + 1 ? readAfterThe(plain, tokens, i) : null;
  return found === null ? null : changed(at, found, (meaning) => modify(meaning, mod));
};

/** The period, or `the` and the period where it does not itself take the article: `early in the summer`. */
function readAfterThe(plain: Rule, tokens: readonly Token[], at: number): Reading | null {
  return plain(tokens, at) ?? (wordAt(tokens, at) === 'the' ? plain(tokens, at + 1) : null);
}

/** `earlier this month`, `later that year`, `earlier in the year`, `later yesterday`. */
export const earlierOrLater = (plain: Rule): Rule => (tokens, at) => {
  const word = wordAt(tokens, at);
  if (word !== 'earlier' && word !== 'later') return null;
  const i = skip(tokens, skip(tokens, at + 1, 'in'), 'on');
  const found = plain(tokens, i);
  return found === null ? null : changed(at, found, (meaning, published) => partOfCurrent(meaning, word, published));
};

export const ROUGH: ReadonlyMap<string, TimexMod> = new Map(
  ['about', 'around', 'circa', 'sometime', 'approximately'].map((word) => [word, 'APPROX']),
);

const ROUND = wordSet('noon midday midnight mid early late year');

/** `around Nov. 1`, `sometime next year`. */
export const roughly = (plain: Rule): Rule => (tokens, at) => {
  const mod = ROUGH.get(wordAt(tokens, at));
  const next = tokenAt(tokens, at + 1);
  // "about May 3", but "talks about the future", "asked about last week".
  if (mod === undefined || (wordAt(tokens, at) !== 'sometime' && next.kind === 'word' && !next.capital && !ROUND.has(next.word))) return null;
  const found = plain(tokens, skip(tokens, at + 1, 'in'));
  if (found === null || wordAt(tokens, found.to) === "'") return null;
  return changed(at, found, (meaning) => modify(meaning, mod));
};

const BOUNDS: ReadonlyMap<string, TimexMod> = new Map([['earlier', 'ON_OR_AFTER'], ['sooner', 'ON_OR_AFTER'], ['later', 'ON_OR_BEFORE']]);

/** `no earlier than March 2022`, `not later than Friday`. */
export const noEarlier = (plain: Rule): Rule => (tokens, at) => {
  const no = wordAt(tokens, at);
  const mod = BOUNDS.get(wordAt(tokens, at + 1));
  if ((no !== 'no' && no !== 'not') || mod === undefined || wordAt(tokens, at + 2) !== 'than') return null;
  const found = plain(tokens, at + 3);
  return found === null ? null : changed(at, found, (meaning) => modify(meaning, mod));
};

const OPEN_END = wordSet('beyond later after onward onwards');
const OPEN_START = wordSet('earlier before');

/** The time with what leaves one end of it open: `1990 and beyond`, `March 2022 or later`, `1937 onwards`. */
export function openEnded(tokens: readonly Token[], found: Reading): Reading {
  const first = tokenAt(tokens, found.from);
  if (first.kind !== 'number' && !first.capital) return found;
  const join = wordAt(tokens, found.to);
  const to = join === 'and' || join === 'or' ? found.to + 1 : found.to;
  const word = wordAt(tokens, to);
  const start = to > found.to && OPEN_START.has(word);
  if (!start && !(to > found.to ? OPEN_END.has(word) : word === 'onward' || word === 'onwards')) return found;
  return changed(found.from, { ...found, to: to + 1 }, (meaning) => modify(meaning, start ? 'ON_OR_BEFORE' : 'ON_OR_AFTER'));
}

/** `the week of March 6`, `the week ending May 3`. */
export const weekOf = (plain: Rule): Rule => (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const link = wordAt(tokens, start + 1);
  if (wordAt(tokens, start) !== 'week' || (link !== 'of' && link !== 'ending' && link !== 'ended' && link !== 'beginning')) return null;
  const found = plain(tokens, start + 2);
  return found === null ? null : changed(at, found, (meaning) =>
    meaning.period?.unit === 'day' ? placed(periodAt('week', firstDay(meaning.period)), meaning.against) : null);
};

/** `year-end`, `year's end`, `the year end`, `month's end`. */
export const unitEnd: Rule = (tokens, at) => {
  const the = skip(tokens, at, 'the');
  const unit = wordAt(tokens, the);
  if (unit !== 'year' && unit !== 'month') return null;
  let i = the + 1;
  if (wordAt(tokens, i) === "'" && wordAt(tokens, i + 1) === 's') i += 2;
  else i = skip(tokens, i, '-');
  if (wordAt(tokens, i) !== 'end') return null;
  return read(at, i + 1, ({ published, told, history }) => {
    const meaning = history && told !== null ? placed(periodAt(unit, firstDay(told)), told) : placed(periodAt(unit, published), 'publication');
    return meaning === null ? null : modify(meaning, 'END');
  });
};
