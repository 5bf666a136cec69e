import { HOLIDAY_STARTS } from './rules/holiday.ts';
import { tokenAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { CALENDAR_UNITS, DAY_PARTS, LENGTH_UNITS, MONTHS, ONES, ORDINALS, SEASON_WORDS, SHORT_WEEKDAYS, TENS, WEEKDAYS } from './text/words.ts';

const list = (words: string): readonly string[] => words.split(' ');

const WORDS: ReadonlySet<string> = new Set([
  ...LENGTH_UNITS.keys(), ...CALENDAR_UNITS.keys(), ...ONES.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...SEASON_WORDS.keys(),
  ...DAY_PARTS.keys(),
  ...list(
    'last past next coming upcoming current previous following same latest final preceding prior ensuing succeeding subsequent remaining ' +
    'other comparable corresponding every each per daily weekly monthly annually yearly hourly nightly several few many some numerous ' +
    'various countless couple dozens scores hundreds thousands half thirtieth more less fewer most no not at up just well over under ' +
    'almost nearly about around approximately roughly circa sometime early mid middle late beginning start dawn end outset height turn eve ' +
    'earlier later today yesterday tomorrow tonight overnight now currently nowadays presently right recently recent lately future noon ' +
    'midnight fiscal financial',
  ),
]);

/** Words that begin an expression only together with the one after them. */
const DETERMINERS: ReadonlySet<string> = new Set(list('the a an this that these those its their'));

const AFTER_DETERMINER: ReadonlySet<string> = new Set(list('very near additional whole full entire further number hundred thousand dozen twenties thirties forties fifties sixties seventies eighties nineties'));

/** Words that begin an expression with a capital. */
const NAMES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...WEEKDAYS.keys(), ...[...WEEKDAYS.keys()].map((day) => `${day}s`), ...SHORT_WEEKDAYS.keys(), ...HOLIDAY_STARTS,
  ...list('q h fy ad ce'),
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
