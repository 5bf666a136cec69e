import { placed } from '../meaning.ts';
import { goesOn, parseYear, partOfNumber } from '../text/numbers.ts';
import { read, readPeriod } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { LENGTH_UNITS } from '../text/words.ts';

/** After these a four-digit number is a year whatever follows. */
const BEFORE = new Set(
  ('in since until till by during from early late mid year fiscal circa c through before after between spring summer autumn fall ' +
    'winter and to - ( / 19th').split(' '),
);
const COUNTED_BEFORE = new Set('about around nearly almost over than some least most only just page pages p pp no number room flight route boeing airbus'.split(' '));
const COUNTED = new Set(
  ('people men women children troops soldiers percent per feet miles km kilometers kilometres metres meters kg tons tonnes dollars ' +
    'pounds euros rubles others points votes votes shares seats times copies hours days weeks months years minutes cases deaths ' +
    'million billion thousand hundred calories watts pages words units jobs homes houses cars vehicles').split(' '),
);

const NO_PLURALS = new Set(['does', 'goes', 'makes', 'takes', 'comes', 'sees']);

/** Whether a four-digit number, as it stands, counts things or names a thing. */
function countsThings(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, to);
  if (COUNTED.has(after.word) || LENGTH_UNITS.has(after.word)) return true;
  if (COUNTED_BEFORE.has(before.word) || (before.word === '.' && COUNTED_BEFORE.has(wordAt(tokens, at - 2)))) return true;
  if (BEFORE.has(before.word)) return false;
  if (before.word === '.' && wordAt(tokens, at - 2) === 'c') return false;
  // "some 2000 soldiers" are counted, "the 1936 elections" dated.
  if (before.word !== 'the' && after.kind === 'word' && !after.capital && /[^aiu]s$/.test(after.word) && !NO_PLURALS.has(after.word)) return true;
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
  // Part of a date in digits that is no date, or of a range that is read as one.
  if (gluedWordAt(tokens, found.to) === '-' && tokenAt(tokens, found.to + 1).glued && /^(?:\d+|w)$/.test(wordAt(tokens, found.to + 1))) return null;
  if (tokenAt(tokens, named).kind === 'number' && named === at && countsThings(tokens, at, found.to)) return null;
  const reading = readPeriod(at, found.to, { unit: 'year', index: found.n });
  // "the treaty (1839)" puts in a year that the story does not go on from.
  return wordAt(tokens, at - 1) === '(' && wordAt(tokens, found.to) === ')' ? { ...reading, aside: true } : reading;
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
  if ((before !== '' && before !== '(') || gluedWordAt(tokens, at + 3) === '-' || goesOn(tokens, at + 2)) return null;
  const aside = before === '(';
  return {
    ...readPeriod(at, at + 1, { unit: 'year', index: first }),
    aside,
    next: { ...readPeriod(at + 2, at + 3, { unit: 'year', index: last }), aside },
  };
};

/** `AD 70`, `732 AD`, `in 732`: early years; without the era only in a history, and only after "in". */
export const earlyYear: Rule = (tokens, at) => {
  const token = tokenAt(tokens, at);
  const era = (i: number): boolean => tokenAt(tokens, i).capital && (wordAt(tokens, i) === 'ad' || wordAt(tokens, i) === 'ce');
  if (era(at) && tokenAt(tokens, at + 1).kind === 'number' && wordAt(tokens, at + 1).length <= 4) {
    const n = Number(wordAt(tokens, at + 1));
    return n < 1 ? null : readPeriod(at, at + 2, { unit: 'year', index: n });
  }
  const n = Number(token.word);
  if (token.kind !== 'number' || token.word.length > 4 || n < 1 || partOfNumber(tokens, at)) return null;
  if (era(at + 1)) return readPeriod(at, at + 2, { unit: 'year', index: n });
  if (token.word.length !== 3 || wordAt(tokens, at - 1) !== 'in' || tokenAt(tokens, at + 1).kind === 'word') return null;
  return read(at, at + 1, ({ history }) => (history ? placed({ unit: 'year', index: n }, 'itself') : null));
};
