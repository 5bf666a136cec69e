import { civilDay } from '../calendar.ts';
import { placed } from '../meaning.ts';
import { parseOrdinal, partOfNumber } from '../numbers.ts';
import { read, readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../tokens.ts';

const NAMED: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i) => [word, i + 2]),
);

/** `the 1990s`, `1920s`, `the '80s`, `the nineties`. */
export const decade: Rule = (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const named = NAMED.get(wordAt(tokens, start));
  if (named !== undefined && start > at) {
    return read(at, start + 1, ({ published }) => {
      const century = Math.floor(civilDay(published).year / 100) * 10;
      const index = century + named;
      return placed({ unit: 'decade', index: index * 10 > civilDay(published).year ? index - 10 : index }, 'publication');
    });
  }
  const short = wordAt(tokens, start) === "'";
  const number = short ? start + 1 : start;
  const token = tokenAt(tokens, number);
  if (token.kind !== 'number' || !token.word.endsWith('0') || token.word.length !== (short ? 2 : 4)) return null;
  const s = gluedWordAt(tokens, number + 1) === "'" ? number + 2 : number + 1;
  if (gluedWordAt(tokens, s) !== 's') return null;
  const n = Number(token.word);
  if (!short) return n < 1000 || n > 2100 ? null : readPeriod(at, s + 1, { unit: 'decade', index: n / 10 });
  return read(at, s + 1, ({ published }) => {
    const { year } = civilDay(published);
    const index = Math.floor(year / 100) * 10 + n / 10;
    return placed({ unit: 'decade', index: index * 10 > year ? index - 10 : index }, 'publication');
  });
};

/** `the 20th century`, `nineteenth century`. */
export const century: Rule = (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const found = parseOrdinal(tokens, start);
  if (found === null || found.n > 30) return null;
  const to = wordAt(tokens, found.to) === '-' ? found.to + 1 : found.to;
  return wordAt(tokens, to) === 'century' ? readPeriod(at, to + 1, { unit: 'century', index: found.n - 1 }) : null;
};

/** `480 BC`: told, but beyond the calendar that this library keeps. */
export const beforeChrist: Rule = (tokens, at) => {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.word.length > 4 || partOfNumber(tokens, at)) return null;
  const era = wordAt(tokens, at + 1);
  if (!tokenAt(tokens, at + 1).capital || (era !== 'bc' && era !== 'bce')) return null;
  return read(at, at + 2, () => ({
    type: 'DATE',
    value: `BC${token.word.padStart(4, '0')}`,
    mod: null,
    placement: { kind: 'vague', reason: 'lies before the year 1, where this calendar begins' },
    basis: 'stated',
    against: 'itself',
    period: null,
  }));
};
