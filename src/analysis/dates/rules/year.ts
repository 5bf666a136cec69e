import { placed } from '../meaning.ts';
import { parseEra, parseYear, partOfNumber } from '../text/numbers.ts';
import { yearOf } from '../period.ts';
import { read, readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { gluedWordAt, matchGlued, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { JOINS, LENGTH_UNITS, withPrepositions, wordSet } from '../text/words.ts';

/** After these a four-digit number is a year whatever follows. */
const BEFORE = withPrepositions('early late mid spring summer autumn fall winter year fiscal circa c 19th');
/** After these it is one unless it counts what follows. */
const WEAK = wordSet('and to - ( /');
const COUNTED_BEFORE = wordSet('about around nearly almost over than some least most only just page pages p pp no number flight');
const COUNTED = wordSet('percent per feet miles km kg tons metres meters kilometres kilometers dollars million billion thousand hundred');

/** `2000 soldiers`, `2000 men`; not a verb after a year. */
const isPlural = ({ kind, capital, word }: Token): boolean =>
  kind === 'word' && !capital && (/^(?:people|(?:wo)?men|children|aircraft)$/.test(word) || (/[^aiu]s$/.test(word) && !/^(?:do|go|mak|tak|com|se)es$/.test(word)));

/** Whether a four-digit number, as it stands, counts things or names a thing. */
const countsThings = (tokens: readonly Token[], at: number, to: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, to);
  if (COUNTED.has(after.word) || LENGTH_UNITS.has(after.word)) return true;
  if (COUNTED_BEFORE.has(before.word) || (before.word === '.' && COUNTED_BEFORE.has(wordAt(tokens, at - 2)))) return true;
  if (BEFORE.has(before.word) || (before.word === '-' && before.glued)) return false;
  if (before.word === '.' && wordAt(tokens, at - 2) === 'c') return false;
  // "some 2000 soldiers" are counted, "the 1936 elections" dated.
  const n = Number(wordAt(tokens, at));
  if ((before.word !== 'the' || n < 1700) && isPlural(after)) return true;
  if (WEAK.has(before.word)) return false;
  // "the 1415 campaign"; elsewhere early numbers count.
  if (n > 2100 || (n < 1700 && (before.word !== 'the' || after.kind !== 'word' || after.capital))) return true;
  // "Windows 2000", "Chapter 1945": a name's number; a date line's or a title's year follows a mark or a small word.
  return before.capital && before.kind === 'word' && before.word !== 'the' && after.kind === 'word' && after.capital;
};

/** `1942`, `the year 2000`, `nineteen ninety-seven`, `480 BC`, `70 AD`. */
export const year: Rule = (tokens, at) => {
  const named = wordAt(tokens, at) === 'the' && wordAt(tokens, at + 1) === 'year' ? at + 2 : at;
  const found = parseYear(tokens, named);
  if (found === null) return null;
  // Part of a date in digits that is no date, or of a range that is read as one.
  if (gluedWordAt(tokens, found.to) === '-' && tokenAt(tokens, found.to + 1).glued && /^(?:\d+|w)$/.test(wordAt(tokens, found.to + 1))) return null;
  if (found.to === at + 1 && tokenAt(tokens, at).kind === 'number' && countsThings(tokens, at, found.to)) return null;
  const reading = readPeriod(at, found.to, { unit: 'year', index: found.n });
  // "the treaty (1839)" puts in a year that the story does not go on from.
  return wordAt(tokens, at - 1) === '(' && wordAt(tokens, found.to) === ')' ? { ...reading, aside: true } : reading;
};

/** `[2009]–[2010]`, `[1957]-[58]`, `[499]–[449 BC]`, `from [218] to [201 BC]`. */
export const yearRange: Rule = (tokens, at) => {
  const token = tokenAt(tokens, at);
  const mark = wordAt(tokens, at + 1);
  if (token.kind !== 'number' || token.word.length > 4 || !JOINS.has(mark)) return null;
  const before = token.glued ? wordAt(tokens, at - 1) : '';
  if (before !== '' && before !== '(') return null;
  const era = parseEra(tokens, at + 3);
  const last = era?.before === true && tokenAt(tokens, at + 2).kind === 'number'
    ? { to: era.to, first: 1 - Number(token.word), n: 1 - Number(wordAt(tokens, at + 2)) }
    : lastYear(tokens, at);
  if (last === null || last.n <= last.first || last.n - last.first > 400) return null;
  const aside = before === '(';
  return {
    ...readPeriod(at, at + 1, { unit: 'year', index: last.first }),
    aside,
    next: { ...readPeriod(at + 2, last.to, { unit: 'year', index: last.n }), aside },
  };
};

/** The end of a range that is written in one piece, in full or by its last two digits. */
const lastYear = (tokens: readonly Token[], at: number): { readonly to: number; readonly first: number; readonly n: number } | null => {
  const found = matchGlued(tokens, at, /^([12]\d{3})([-/])(\d\d(?:\d\d)?)(?![-\w%@]|\W\d)/);
  if (found === null) return null;
  const [, begin = '', mark, end = ''] = found.parts;
  const first = Number(begin);
  const n = Number(begin.slice(0, 4 - end.length) + end);
  return first >= 2200 || (mark === '/' && n !== first + 1) ? null : { to: found.to, first, n };
};

const BEFORE_EARLY = withPrepositions('to and around');
const CLOSE = 300;

/** `AD 70`, or in a history of early times `in 494`, `by 732`: of the era and the age that it tells of. */
export const earlyYear: Rule = (tokens, at) => {
  const era = parseEra(tokens, at);
  if (era?.before === false && tokenAt(tokens, era.to).kind === 'number' && wordAt(tokens, era.to).length <= 4) {
    const n = Number(wordAt(tokens, era.to));
    return n < 1 ? null : readPeriod(at, era.to + 1, { unit: 'year', index: n });
  }
  const { word, kind } = tokenAt(tokens, at);
  if (kind !== 'number' || word.length > 3 || word.length < 2 || !BEFORE_EARLY.has(wordAt(tokens, at - 1)) || partOfNumber(tokens, at)) return null;
  const after = tokenAt(tokens, at + 1);
  if (COUNTED.has(after.word) || isPlural(after)) return null;
  const n = Number(word);
  return read(at, at + 1, ({ history, told }) => {
    if (!history || (told === null && word.length < 3)) return null;
    const toldYear = told === null ? n : yearOf(told);
    const index = toldYear < 1 ? 1 - n : n;
    return Math.abs(index - toldYear) > CLOSE || (index > 0 && n < 100) ? null : placed({ unit: 'year', index }, told ?? 'itself');
  });
};
