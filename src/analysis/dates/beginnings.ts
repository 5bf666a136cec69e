import { FRAMES } from './lengths/duration.ts';
import { BOUND_STARTS } from './lengths/length.ts';
import { ADVERBS } from './lengths/set.ts';
import { NAMED } from './rules/decade.ts';
import { HOLIDAY_STARTS } from './rules/holiday.ts';
import { PARTS, ROUGH } from './rules/modifier.ts';
import { DAYS, REFERENCES } from './rules/relativeDay.ts';
import { FROM_PUBLICATION, FROM_TOLD } from './rules/relativeUnit.ts';
import { VAGUE_COUNTS } from './text/numbers.ts';
import { tokenAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import {
  CALENDAR_UNITS, DAY_PARTS, LENGTH_UNITS, MONTHS, ONES, ORDINALS, SEASON_WORDS, SHORT_WEEKDAYS, TENS, WEEKDAYS, wordSet,
} from './text/words.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...[
    LENGTH_UNITS, CALENDAR_UNITS, ONES, TENS, ORDINALS, SEASON_WORDS, DAY_PARTS, FRAMES, BOUND_STARTS, ADVERBS, PARTS, ROUGH, DAYS,
    REFERENCES, FROM_PUBLICATION, FROM_TOLD, VAGUE_COUNTS,
  ].flatMap((words) => [...words.keys()]),
  ...wordSet(
    'recent future comparable corresponding every each per latter couple dozens scores hundreds thousands half thirtieth most no not up earlier ' +
      'later tonight overnight right noon midnight fiscal financial',
  ),
]);

/** Words that begin an expression only together with the one after them. */
const DETERMINERS = wordSet('the a an this that these those its their');

const AFTER_DETERMINER = new Set([...NAMED.keys(), ...wordSet('very near additional whole full entire further number hundred thousand dozen time')]);

/** Words that begin an expression with a capital. */
const NAMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...WEEKDAYS.keys(), ...[...WEEKDAYS.keys()].map((day) => `${day}s`), ...SHORT_WEEKDAYS.keys(), ...HOLIDAY_STARTS,
  ...wordSet('q h fy ad ce'),
]);

function begins(tokens: readonly Token[], at: number): boolean {
  const { kind, word, capital } = tokenAt(tokens, at);
  if (kind === 'number') return true;
  if (kind === 'mark') return word === "'" && tokenAt(tokens, at + 1).kind === 'number';
  return WORDS.has(word) || (capital && NAMES.has(word));
}

/**
 * Whether an expression may begin here. Most words of a text begin none, and are passed over before any rule looks
 * at them; a rule that begins with a new word has that word here.
 */
export const mayBegin = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(tokenAt(tokens, at).word)
    ? AFTER_DETERMINER.has(tokenAt(tokens, at + 1).word) || begins(tokens, at + 1)
    : begins(tokens, at);
