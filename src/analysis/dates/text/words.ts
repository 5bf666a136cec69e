import type { PeriodUnit } from '../period.ts';

/** Vocabulary of English time expressions; keys are lower case. */

/** `'mon tue'`: words, parted by blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** `'morning MO night NI'`: words and their codes in turn. */
export const paired = (pairs: string): ReadonlyMap<string, string> =>
  new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, word = '', code = '']) => [word, code]));

/** `'last -1 this 0'`: words and their numbers in turn. */
export const numbered = (pairs: string): ReadonlyMap<string, number> =>
  new Map([...paired(pairs)].map(([word, code]) => [word, Number(code)]));

export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12 jan 1 feb 2 mar 3 apr 4 ' +
    'jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12',
);

export const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

export const WEEKDAYS: ReadonlyMap<string, number> = numbered('monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7');

export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = numbered('mon 1 tue 2 tues 2 wed 3 thu 4 thur 4 thurs 4 fri 5 sat 6 sun 7');

export const SEASON_WORDS: ReadonlyMap<string, number> = numbered('spring 0 summer 1 autumn 2 fall 2 winter 3');

/** TIMEX3 codes of the parts of a day. */
export const DAY_PARTS = paired('morning MO afternoon AF evening EV night NI midday MI dawn MO dusk EV lunchtime MI');

/** Words without a meaning of their own: what stands before them is no adjective to them. */
export const SMALL_WORDS = wordSet(
  'on of to in through from for against by into was were is are had has have will would and or but that who which with at as if when ' +
    'he she it they we you i the a his their after until',
);

/** Words that a time stands after. */
export const PREPOSITIONS = wordSet('in by since until till during from through between before after');

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

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth').split(' ').map((word, i) => [word, i + 1]),
);

export const ONES: ReadonlyMap<string, number> = new Map(
  ('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen').split(' ').map((word, i) => [word, i + 1]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
