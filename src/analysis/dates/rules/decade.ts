import { pad } from '../calendar.ts';
import { LONG_AGO, placed, publicationYear, vague } from '../meaning.ts';
import { parseEra, parseOrdinal } from '../text/numbers.ts';
import { read, readPeriod } from '../reading.ts';
import type { Reading, Rule } from '../rule.ts';
import { gluedWordAt, matchGlued, skip, tokenAt, wordAt } from '../text/tokens.ts';
import { DECADES } from '../text/words.ts';

/** The last such decade that had begun by publication: 8 for the eighties. */
const lastDecade = (tens: number): Reading['mean'] => ({ published }) => {
  const year = publicationYear(published);
  const index = Math.floor(year / 100) * 10 + tens;
  return placed({ unit: 'decade', index: index * 10 > year ? index - 10 : index });
};

/** `the 1990s`, `1920s`, `the '80s`, `the nineties`. */
export const decade: Rule = (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const named = DECADES.get(wordAt(tokens, start));
  if (named !== undefined && start > at) return read(at, start + 1, lastDecade(named));
  const found = matchGlued(tokens, start, /^('?)(\d*0)'?s(?!\w)/);
  if (found === null) return null;
  const { to, parts: [, short = '', digits = ''] } = found;
  if (digits.length !== (short === '' ? 4 : 2)) return null;
  const n = Number(digits);
  // "the 1800s" are a hundred years, "the 2000s" ten.
  const hundred = n < 2000 && n % 100 === 0;
  if (short === '') return n < 1000 || n > 2100 ? null : readPeriod(at, to, hundred ? { unit: 'century', index: n / 100 } : { unit: 'decade', index: n / 10 });
  return read(at, to, lastDecade(n / 10));
};

/** `the 20th century`, `nineteenth century`, `the 5th century BC`. */
export const century: Rule = (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const found = parseOrdinal(tokens, start);
  if (found === null || found.n > 30) return null;
  const to = skip(tokens, found.to, '-');
  if (wordAt(tokens, to) !== 'century') return null;
  const era = parseEra(tokens, to + 1);
  return readPeriod(at, era?.to ?? to + 1, { unit: 'century', index: era?.before === true ? -found.n : found.n - 1 });
};

/** `the 480s BC`: told, but beyond the calendar that this library keeps. */
export const decadeBeforeChrist: Rule = (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const token = tokenAt(tokens, start);
  if (token.kind !== 'number' || token.word.length > 4 || gluedWordAt(tokens, start + 1) !== 's') return null;
  const era = parseEra(tokens, start + 2);
  return era?.before === true ? read(at, era.to, () => vague(`BC${pad(Number(token.word), 4).slice(0, 3)}`, LONG_AGO)) : null;
};
