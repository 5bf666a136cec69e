import { length, modify, placed, placeInterval } from '../meaning.ts';
import { firstDay, lastDay, periodAt, rest, shift } from '../period.ts';
import type { Period, PeriodUnit } from '../period.ts';
import { countFrom, read } from '../reading.ts';
import { calendarDay } from './calendarDay.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { skip, skipOneOf, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { CALENDAR_UNITS, isOneOf, MONTHS, NARRATIVE, SEASON_WORDS, TURNS, withPrepositions, wordSet } from '../text/words.ts';
import { turnYear } from '../yearless.ts';

// In a history "this year" and "next month" are those of the story too.
export const meanUnit = (unit: PeriodUnit, by: number, narrative: boolean, situation: Situation): Meaning | null => {
  const { day, against } = countFrom(situation, by, narrative);
  return placed(shift(periodAt(unit, day), by), against);
};

/** After a hyphen these make another word of the unit: `this year-end`. */
const JOINED = wordSet('ago earlier end long old on round');

export interface Turn {
  readonly to: number;
  readonly by: number;
  readonly narrative: boolean;
  readonly word: string;
}

/** `last`, `the coming`, `this past`, `the same`. */
export const parseTurn = (tokens: readonly Token[], at: number): Turn | null => {
  const first = wordAt(tokens, at);
  let i = skipOneOf(tokens, at, 'the its their');
  if (first === 'this' && isOneOf(wordAt(tokens, i + 1), 'past coming current')) i++;
  if (first === 'that' && wordAt(tokens, i + 1) === 'same') i++;
  const word = wordAt(tokens, i);
  const by = TURNS.get(word);
  // "the next week" of a story is a narrative's own count too.
  return by === undefined || (word === 'that' && i > at) ? null : { to: i + 1, by, narrative: NARRATIVE.has(word) || (first === 'the' && word === 'next'), word };
};

/** `last April`, `the following June`, `next Christmas`: what comes every year, from publication or from what was told. */
export const meanTurned = (inYear: (year: number) => Period | null, { by, narrative }: Turn): Reading['mean'] => (situation) => {
  const { day, against } = countFrom(situation, by, narrative);
  return placed(turnYear(inYear, by, day), against);
};

/** `last week`, `this year`, `the coming decade`, `the following month`, `that year`. */
export const relativeUnit: Rule = (tokens, at) => {
  const turn = parseTurn(tokens, at);
  if (turn === null) return null;
  const i = WHOLE.has(wordAt(tokens, turn.to)) ? turn.to + 1 : turn.to;
  const unit = CALENDAR_UNITS.get(wordAt(tokens, i));
  if (unit === undefined || unit === 'day') return null;
  const to = i + 1;
  const next = tokenAt(tokens, to);
  if (next.word === '-' && next.glued && JOINED.has(wordAt(tokens, to + 1))) return null;
  if (turn.word === 'past' && isOneOf(unit, 'decade century')) return read(at, to, () => length(unit === 'decade' ? 'P10Y' : 'P100Y'));
  return read(at, to, (situation) => meanUnit(unit, turn.by, turn.narrative, situation), !turn.narrative);
};

/** Earlier in, later in, or in the rest of a period: up to publication, or from it. */
export const partOfCurrent = (meaning: Meaning, word: 'earlier' | 'later', published: number): Meaning => {
  const mod = word === 'earlier' ? 'START' : 'END';
  if (meaning.period === null) return modify(meaning, mod);
  const first = firstDay(meaning.period);
  const last = lastDay(meaning.period);
  if (published < first || published > last || first === last) return modify(meaning, mod);
  const placement = word === 'earlier' ? placeInterval(first, published, 'span') : placeInterval(published, last, 'span');
  return { ...meaning, mod, placement };
};

// "the quarter" is the one that the text speaks of; before any was told, the one that publication looks back on.
const meanThe = (unit: PeriodUnit, { published, told, reported, history, direction }: Situation): Meaning | null => {
  if (unit === 'quarter' && reported?.unit === 'quarter') return placed(reported, reported);
  if (told !== null && (history || (told.unit === unit && firstDay(told) <= published))) return placed(periodAt(unit, firstDay(told)), told);
  const now = periodAt(unit, published);
  const back = direction !== 'future' && (unit === 'quarter' || (unit === 'weekend' && published < firstDay(now)));
  return placed(shift(now, back ? -1 : 0));
};

const WHOLE = wordSet('full whole entire fiscal financial calendar');

/** `the year`, `the quarter`, `the weekend`, said of the one in mind. */
export const theUnit: Rule = (tokens, at) => {
  if (wordAt(tokens, at) !== 'the') return null;
  if (WHOLE.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'year') return read(at, at + 3, (situation) => meanThe('year', situation));
  const unit = CALENDAR_UNITS.get(wordAt(tokens, at + 1));
  if (unit === undefined || isOneOf(unit, 'day century')) return null;
  const next = tokenAt(tokens, at + 2);
  // "the year of the rabbit", but "a high for the year of $42".
  if ((next.word === '-' && next.glued) || (next.word === 'of' && tokenAt(tokens, at + 3).word !== '$') || next.word === 'ahead') return null;
  // "paid by the week", but "by the year's end" and "by the weekend".
  if (wordAt(tokens, at - 1) === 'by' && unit !== 'weekend' && !/^['’]/.test(next.word)) return null;
  // "the year before", said of what was told.
  const last = tokenAt(tokens, at + 3);
  if (isOneOf(next.word, 'before after') && unit !== 'weekend' && last.kind === 'mark') {
    return read(at, at + 3, (situation) => meanUnit(unit, next.word === 'before' ? -1 : 1, true, situation));
  }
  const ended = unit === 'quarter' && next.word === 'ended' ? calendarDay(tokens, at + 3) : null;
  // "the quarter ended Sept. 30": the one that ends nearest to that day, unless the firm counts its quarters otherwise.
  if (ended !== null) {
    return read(at, at + 2, (situation) => {
      const end = ended.mean(situation);
      return situation.reported?.unit === 'quarter' || end?.period == null ? meanThe(unit, situation) : placed(shift(periodAt(unit, lastDay(end.period) + 45), -1), end.against);
    });
  }
  // "the year ended March 31" is a length of time, its end is the date.
  if (unit === 'year' && (isOneOf(next.word, 'ended ending') || (next.word === 'to' && MONTHS.has(last.word) && last.capital))) return read(at, at + 2, () => length('P1Y'));
  return read(at, at + 2, (situation) => meanThe(unit, situation));
};

const meanSeason = (season: number, by: number | null, situation: Situation): Meaning | null => {
  const { day, against } = countFrom(situation, 0, false);
  const now = periodAt('season', day).index;
  const upTo = (index: number): number => index - rest(index - season, 4);
  if (by === 0) return placed({ unit: 'season', index: periodAt('year', day).index * 4 + season }, against);
  const ahead = by === null ? situation.direction === 'future' || against !== 'publication' : by > 0;
  return placed({ unit: 'season', index: upTo(now + (ahead ? 3 : 0) + (by ?? 0)) }, against);
};

const AFTER_THESE = withPrepositions('early late mid -');

/** `last fall`, `this summer`, `the following winter`, `the summer`. A bare season is one only after `in`, `by`, `since` … */
export const relativeSeason: Rule = (tokens, at) => {
  const turn = parseTurn(tokens, at);
  const the = skip(tokens, at, 'the');
  const season = SEASON_WORDS.get(wordAt(tokens, turn?.to ?? the));
  if (season === undefined) return null;
  const to = (turn?.to ?? the) + 1;
  const bare = turn === null && the === at;
  if (bare && !AFTER_THESE.has(wordAt(tokens, at - 1))) return null;
  const word = wordAt(tokens, to - 1);
  // The Winter Olympics.
  if (tokenAt(tokens, to - 1).capital && tokenAt(tokens, to).capital) return null;
  if (turn === null && wordAt(tokens, to) === 'of') return null;
  if (turn === null && the > at && isOneOf(word, 'fall spring') && !AFTER_THESE.has(wordAt(tokens, at - 1))) return null;
  const reading: Reading['mean'] = (situation) => meanSeason(season, turn?.by ?? null, situation);
  return read(at, to, reading, turn !== null && !turn.narrative);
};
