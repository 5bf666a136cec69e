import type { PeriodUnit } from '../period.ts';

/** Vocabulary of English time expressions; keys are lower case. */

/** `'mon tue'`: words, parted by blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whether a word is one of `'a an the'`. Most are not even a part of them, which is found out faster. */
export const isOneOf = (word: string | undefined, words: string): boolean => words.includes(word ?? '') && ` ${words} `.includes(` ${word} `);

/** `'morning MO night NI'`: words and their codes in turn. */
export const paired = (pairs: string): ReadonlyMap<string, string> =>
  new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, word = '', code = '']) => [word, code]));

/** `'last -1 this 0'`: words and their numbers in turn. */
export const numbered = (pairs: string): ReadonlyMap<string, number> =>
  new Map([...paired(pairs)].map(([word, code]) => [word, Number(code)]));

/** `'one two'`: words and their ranks, or so many times those. */
export const ranked = (words: string, first = 1, times = 1): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, i) => [word, (i + first) * times]));

/** The words and what they are cut down to, before a point or without one. */
const withShort = (words: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...words].flatMap(([word, n]) => [[word, n], [word.slice(0, 3), n]]));

export const MONTH_NAMES: readonly string[] = 'January February March April May June July August September October November December'.split(' ');

export const MONTHS: ReadonlyMap<string, number> = withShort(ranked(MONTH_NAMES.join(' ').toLowerCase())).set('sept', 9);

export const WEEKDAYS: ReadonlyMap<string, number> = ranked('monday tuesday wednesday thursday friday saturday sunday');

/** Also `Wed.`, `Thurs.`: the day names and their short forms. */
export const ALL_WEEKDAYS: ReadonlySet<string> = new Set([...withShort(WEEKDAYS).keys(), 'tues', 'thur', 'thurs']);

export const SEASON_WORDS: ReadonlyMap<string, number> = numbered('spring 0 summer 1 autumn 2 fall 2 winter 3');

/** TIMEX3 codes of the parts of a day. */
export const DAY_PARTS = paired('morning MO afternoon AF evening EV night NI midday MI dawn MO dusk EV lunchtime MI');

/** Words without a meaning of their own: what stands before them is no adjective to them. */
export const SMALL_WORDS = wordSet(
  'on of to in through from for against by into was were is are had has have will would and or but that who which with at as if when ' +
    'he she it they we you i the a his their after until',
);

/** Which way a word turns, from publication's own day, week or month or from the one told. */
const TOLD_TURNS = 'previous -1 preceding -1 prior -1 that 0 same 0 following 1 ensuing 1 succeeding 1';

export const TURNS: ReadonlyMap<string, number> = numbered(`last -1 latest -1 past -1 this 0 current 0 next 1 coming 1 upcoming 1 ${TOLD_TURNS}`);

/** Those that turn from what was told. */
export const NARRATIVE: ReadonlySet<string> = new Set(paired(TOLD_TURNS).keys());

export const DETERMINERS = wordSet('the a an this that his her its their our these those');

/** Between the two ends of a range, or two days or years of a list. */
export const JOINS = wordSet('- / to and or through until till , &');

/** Words that a time stands after. */
const PREPOSITIONS = wordSet('in by since until till during from through between before after');

/** Words that a time stands after, and more of them. */
export const withPrepositions = (words: string): ReadonlySet<string> => new Set([...PREPOSITIONS, ...words.split(' ')]);

/** After the name of a month or feast day these make it the name of something that happened: the October Revolution, the Easter Rising. */
export const HAPPENINGS = wordSet('revolution revolt rebellion uprising rising offensive crisis movement coup putsch plot massacre war days');

export interface LengthUnit {
  /** What stands after the number in an ISO 8601 duration; `T` before hours, minutes and seconds. */
  readonly code: string;
  readonly time: boolean;
  /** Duration codes count so many of their unit: a decade is ten years. */
  readonly times: number;
  /** The calendar unit that a point so far away is known to; null below a day. */
  readonly unit: PeriodUnit | null;
  readonly plural: boolean;
}

const lengthUnit = (word: string, code: string, unit: PeriodUnit | null, times = 1, plurals = `${word}s`): [string, LengthUnit][] => {
  const base = { code, time: unit === null, times, unit };
  return [[word, { ...base, plural: false }], [plurals, { ...base, plural: true }]];
};

export const LENGTH_UNITS: ReadonlyMap<string, LengthUnit> = new Map([
  ...lengthUnit('second', 'S', null), ...lengthUnit('minute', 'M', null), ...lengthUnit('hour', 'H', null),
  ...lengthUnit('day', 'D', 'day'), ...lengthUnit('night', 'D', 'day'), ...lengthUnit('week', 'W', 'week'),
  ...lengthUnit('fortnight', 'W', 'week', 2), ...lengthUnit('month', 'M', 'month'),
  ...lengthUnit('quarter', 'Q', 'quarter'), ...lengthUnit('year', 'Y', 'year'),
  ...lengthUnit('decade', 'Y', 'decade', 10), ...lengthUnit('century', 'Y', 'century', 100, 'centuries'),
]);

/** Units that "last", "this" and "next" count. */
const UNITS: readonly PeriodUnit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'];

export const CALENDAR_UNITS: ReadonlyMap<string, PeriodUnit> = new Map(UNITS.map((unit) => [unit, unit]));

const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

export const ORDINALS: ReadonlyMap<string, number> = ranked(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ${TEENS.replace(/n\b/g, 'nth')} twentieth`,
);

export const ONES: ReadonlyMap<string, number> = ranked(`one two three four five six seven eight nine ten eleven twelve ${TEENS}`);

const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const TENS: ReadonlyMap<string, number> = ranked(TENS_WORDS, 2, 10);

/** `eighties`: 8. */
export const DECADES: ReadonlyMap<string, number> = ranked(TENS_WORDS.replace(/y/g, 'ies'), 2);
