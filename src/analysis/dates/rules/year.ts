import { parseYear, partOfNumber } from '../numbers.ts';
import { readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { LENGTH_UNITS } from '../words.ts';

/** After these a four-digit number is a year whatever follows. */
const BEFORE = new Set(
  ('in since until till by during from early late mid year fiscal circa through before after between spring summer autumn fall ' +
    'winter and to - ( / 19th').split(' '),
);
const COUNTED_BEFORE = new Set('about around nearly almost over than some least most only just page pages p pp no number room flight route boeing airbus'.split(' '));
const COUNTED = new Set(
  ('people men women children troops soldiers percent per feet miles km kilometers kilometres metres meters kg tons tonnes dollars ' +
    'pounds euros rubles others points votes votes shares seats times copies hours days weeks months years minutes cases deaths ' +
    'million billion thousand hundred calories watts pages words units jobs homes houses cars vehicles').split(' '),
);

/** Whether a four-digit number, as it stands, counts things or names a thing. */
function countsThings(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, to);
  if (COUNTED.has(after.word) || LENGTH_UNITS.has(after.word)) return true;
  if (COUNTED_BEFORE.has(before.word)) return true;
  if (BEFORE.has(before.word)) return false;
  const n = Number(wordAt(tokens, at));
  if (n < 1700 || n > 2100) return true;
  // "Windows 2000", "Chapter 1945": a name's number; a date line's or a title's year follows a mark or a small word.
  return before.capital && before.kind === 'word' && after.kind === 'word' && after.capital;
}

/** `1942`, `the year 2000`, `nineteen ninety-seven`. */
export const year: Rule = (tokens, at) => {
  const named = wordAt(tokens, at) === 'the' && wordAt(tokens, at + 1) === 'year' ? at + 2 : at;
  const twoThousand = named > at && wordAt(tokens, named) === 'two' && wordAt(tokens, named + 1) === 'thousand';
  if (twoThousand) return readPeriod(at, named + 2, { unit: 'year', index: 2000 });
  const found = parseYear(tokens, named);
  if (found === null) return null;
  if (tokenAt(tokens, named).kind === 'number' && named === at && countsThings(tokens, at, found.to)) return null;
  return readPeriod(at, found.to, { unit: 'year', index: found.n });
};

/** `[2009]–[2010]`, `[1957]-[58]`. */
export const yearRange: Rule = (tokens, at) => {
  const token = tokenAt(tokens, at);
  const first = Number(token.word);
  if (token.kind !== 'number' || token.word.length !== 4 || first < 1000 || first >= 2200) return null;
  const mark = gluedWordAt(tokens, at + 1);
  const end = tokenAt(tokens, at + 2);
  if ((mark !== '-' && mark !== '/') || end.kind !== 'number' || !end.glued || (end.word.length !== 4 && end.word.length !== 2)) return null;
  const last = end.word.length === 4 ? Number(end.word) : first - (first % 100) + Number(end.word);
  if (last <= first || last - first > 400 || (mark === '/' && last !== first + 1)) return null;
  const before = token.glued ? wordAt(tokens, at - 1) : '';
  if ((before !== '' && before !== '(') || gluedWordAt(tokens, at + 3) === '-' || partOfNumber(tokens, at + 2) && mark !== '/') return null;
  return {
    ...readPeriod(at, at + 1, { unit: 'year', index: first }),
    next: readPeriod(at + 2, at + 3, { unit: 'year', index: last }),
  };
};
