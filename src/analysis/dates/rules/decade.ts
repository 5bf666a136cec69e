import { civilDay, pad } from '../calendar.ts';
import { placed, vague } from '../meaning.ts';
import { parseOrdinal, partOfNumber } from '../text/numbers.ts';
import { read, readPeriod } from '../reading.ts';
import type { Meaning, Rule } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

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

const isBeforeChrist = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).capital && (wordAt(tokens, at) === 'bc' || wordAt(tokens, at) === 'bce');

const longAgo = (value: string): Meaning => vague(value, 'lies before the year 1, where this calendar begins');

/** `the 20th century`, `nineteenth century`. */
export const century: Rule = (tokens, at) => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const found = parseOrdinal(tokens, start);
  if (found === null || found.n > 30) return null;
  const to = wordAt(tokens, found.to) === '-' ? found.to + 1 : found.to;
  if (wordAt(tokens, to) !== 'century') return null;
  if (isBeforeChrist(tokens, to + 1)) return read(at, to + 2, () => longAgo(`BC${pad(found.n - 1, 2)}`));
  return readPeriod(at, to + 1, { unit: 'century', index: found.n - 1 });
};

/** `480 BC`, `the 480s BC`: told, but beyond the calendar that this library keeps. */
export const beforeChrist: Rule = (tokens, at) => {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.word.length > 4 || (partOfNumber(tokens, at) && gluedWordAt(tokens, at + 1) !== 's')) return null;
  const era = gluedWordAt(tokens, at + 1) === 's' ? at + 2 : at + 1;
  if (!isBeforeChrist(tokens, era)) return null;
  const year = pad(Number(token.word), 4);
  return read(at, era + 1, () => longAgo(`BC${era === at + 1 ? year : year.slice(0, 3)}`));
};
