import { civilDay, pad } from '../calendar.ts';
import { LONG_AGO, placed, vague } from '../meaning.ts';
import { parseEra, parseOrdinal } from '../text/numbers.ts';
import { read, readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { gluedWordAt, matchGlued, skip, tokenAt, wordAt } from '../text/tokens.ts';

export const NAMED: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i) => [word, i + 2]),
);

/** `the 1990s`, `1920s`, `the '80s`, `the nineties`. */
export const decade: Rule = (tokens, at) => {
  const start = skip(tokens, at, 'the');
  const named = NAMED.get(wordAt(tokens, start));
  if (named !== undefined && start > at) {
    return read(at, start + 1, ({ published }) => {
      const century = Math.floor(civilDay(published).year / 100) * 10;
      const index = century + named;
      return placed({ unit: 'decade', index: index * 10 > civilDay(published).year ? index - 10 : index }, 'publication');
    });
  }
  const found = matchGlued(tokens, start, /^('?)(\d*0)'?s(?!\w)/);
  if (found === null) return null;
  const { to, parts: [, short = '', digits = ''] } = found;
  if (digits.length !== (short === '' ? 4 : 2)) return null;
  const n = Number(digits);
  // "the 1800s" are a hundred years, "the 2000s" ten.
  const hundred = n < 2000 && n % 100 === 0;
  if (short === '') return n < 1000 || n > 2100 ? null : readPeriod(at, to, hundred ? { unit: 'century', index: n / 100 } : { unit: 'decade', index: n / 10 });
  return read(at, to, ({ published }) => {
    const { year } = civilDay(published);
    const index = Math.floor(year / 100) * 10 + n / 10;
    return placed({ unit: 'decade', index: index * 10 > year ? index - 10 : index }, 'publication');
  });
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
