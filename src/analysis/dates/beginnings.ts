import { FRAMES } from './lengths/duration.ts';
import { BOUNDS } from './lengths/length.ts';
import { ADVERBS } from './lengths/set.ts';
import { HOLIDAYS } from './rules/holiday.ts';
import { EDGES, PARTS, ROUGH } from './rules/modifier.ts';
import { DAYS, REFERENCES } from './rules/relativeDay.ts';
import { VAGUE_COUNTS } from './text/numbers.ts';
import { tokenAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import {
  ALL_WEEKDAYS, CALENDAR_UNITS, DAY_PARTS, DECADES, DETERMINERS, LENGTH_UNITS, MONTHS, ONES, ORDINALS, SEASON_WORDS, TENS, TURNS, WEEKDAYS, wordSet,
} from './text/words.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...[
    LENGTH_UNITS, CALENDAR_UNITS, ONES, TENS, ORDINALS, SEASON_WORDS, DAY_PARTS, FRAMES, BOUNDS.starts, ADVERBS, PARTS, EDGES, ROUGH, DAYS,
    REFERENCES.codes, TURNS, VAGUE_COUNTS,
  ].flatMap((words) => [...words.keys()]),
  ...wordSet(
    'recent future comparable corresponding every each per latter couple dozens scores hundreds thousands half thirtieth most no not up earlier ' +
      'later tonight overnight right noon midnight fiscal financial',
  ),
]);

const AFTER_DETERMINER = new Set([...DECADES.keys(), ...wordSet('present very near additional full whole entire further number hundred thousand dozen time')]);

/** Words that begin an expression with a capital. */
const NAMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...ALL_WEEKDAYS, ...[...WEEKDAYS.keys()].map((day) => `${day}s`), ...HOLIDAYS.starts,
  ...wordSet('q h fy ad ce'),
]);

const begins = (tokens: readonly Token[], at: number): boolean => {
  const { kind, word, capital } = tokenAt(tokens, at);
  if (kind === 'number') return true;
  if (kind === 'mark') return word === "'" && tokenAt(tokens, at + 1).kind === 'number';
  return WORDS.has(word) || (capital && NAMES.has(word));
};

/**
 * Whether an expression may begin here. Most words of a text begin none, and are passed over before any rule looks
 * at them; a rule that begins with a new word has that word here.
 */
export const mayBegin = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(tokenAt(tokens, at).word)
    ? AFTER_DETERMINER.has(tokenAt(tokens, at + 1).word) || begins(tokens, at + 1)
    : begins(tokens, at);
