import { civilDay } from '../calendar.ts';
import { length, placed, publicationYear } from '../meaning.ts';
import { parseYear } from '../text/numbers.ts';
import { lastDay, periodAt, shift, yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import { meanYearly, read } from '../reading.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { gluedWordAt, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { ORDINALS } from '../text/words.ts';
import { parseYearAfter } from '../yearAfter.ts';
import type { YearAfter } from '../yearAfter.ts';

interface Part {
  readonly to: number;
  readonly unit: 'quarter' | 'half';
  readonly n: number;
}

const HALVES: ReadonlyMap<string, number> = new Map([['first', 1], ['second', 2], ['last', 2], ['latter', 2]]);

/** `third quarter`, `third-quarter`, `fiscal first quarter`, `second half`, `first-half`, `Q3`, `H1`. */
function parsePart(tokens: readonly Token[], at: number): Part | null {
  const { word } = tokenAt(tokens, at);
  if ((word === 'q' || word === 'h') && tokenAt(tokens, at).capital) {
    const number = gluedWordAt(tokens, at + 1);
    const n = Number(number);
    if (number === '' || !(n >= 1 && n <= (word === 'q' ? 4 : 2))) return null;
    return { to: at + 2, unit: word === 'q' ? 'quarter' : 'half', n };
  }
  const start = word === 'fiscal' ? (wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1) : at;
  const ordinal = wordAt(tokens, start);
  const dash = wordAt(tokens, start + 1) === '-' || wordAt(tokens, start + 1) === 'fiscal' ? start + 2 : start + 1;
  const name = wordAt(tokens, dash);
  if (name === 'half') {
    const n = HALVES.get(ordinal);
    return n === undefined ? null : { to: dash + 1, unit: 'half', n };
  }
  const n = ordinal === 'final' || ordinal === 'last' ? 4 : ORDINALS.get(ordinal);
  if (name !== 'quarter' || n === undefined || n > 4 || (n === 4 && ordinal === 'last')) return null;
  return { to: dash + 1, unit: 'quarter', n };
}

const per = (unit: 'quarter' | 'half'): number => (unit === 'quarter' ? 4 : 2);

const partIn = ({ unit, n }: Part) => (year: number): Period => ({ unit, index: year * per(unit) + n - 1 });

/** `the 1988`, `this year's`, `the year-ago`: a year before the part. */
function parseYearBefore(tokens: readonly Token[], at: number): { readonly to: number; readonly year: YearAfter | 'year ago' | null } {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const year = parseYear(tokens, start);
  if (year !== null) return { to: year.to, year: { to: year.to, mean: () => ({ n: year.n, against: 'itself' }) } };
  const ago = yearAgo(tokens, start);
  if (ago !== null) return { to: ago, year: 'year ago' };
  const relative = parseYearAfter(tokens, start);
  if (relative !== null && wordAt(tokens, relative.to) === "'") return { to: relative.to + 2, year: relative };
  const own = relative === null ? ownYear(tokens, start) : null;
  return own ?? { to: start, year: null };
}

// `this year's` is refused by parseYearAfter, which wants a year that ends there.
function ownYear(tokens: readonly Token[], at: number): { readonly to: number; readonly year: YearAfter } | null {
  const by = ['last', 'this', 'next'].indexOf(wordAt(tokens, at)) - 1;
  if (by === -2 || wordAt(tokens, at + 1) !== 'year' || wordAt(tokens, at + 2) !== "'" || wordAt(tokens, at + 3) !== 's') return null;
  return { to: at + 4, year: { to: at + 4, mean: ({ published }) => ({ n: publicationYear(published) + by, against: 'publication' }) } };
}

function yearAgo(tokens: readonly Token[], at: number): number | null {
  const end = wordAt(tokens, at + 2);
  return wordAt(tokens, at) === 'year' && wordAt(tokens, at + 1) === '-' && (end === 'ago' || end === 'earlier') ? at + 3 : null;
}

/** The same part, a year before the one told or before publication's. */
function meanYearAgo(part: Part, { toldQuarter, published }: Situation): Meaning | null {
  const year = toldQuarter === null ? publicationYear(published) : yearOf(toldQuarter);
  return placed(partIn(part)(year - 1), toldQuarter ?? 'publication');
}

/** `the third quarter`, `Q3 2022`, `the first half of 2023`, `the 1988 second quarter`, `this year's first quarter`. */
export const partOfYear: Rule = (tokens, at) => {
  const before = parseYearBefore(tokens, at);
  const part = parsePart(tokens, before.to);
  if (part === null) return null;
  if (part.unit === 'half' && wordAt(tokens, part.to) === '-') return null;
  // An adjective leaves the article to its noun: "the [third-quarter] growth".
  if (before.year === null && before.to > at && wordAt(tokens, part.to - 2) === '-' && wordAt(tokens, part.to - 3) !== 'fiscal') return null;
  const { year } = before;
  if (year === 'year ago') return { ...read(at, part.to, (situation) => meanYearAgo(part, situation)), aside: true };
  const after = year ?? parseYearAfter(tokens, part.to);
  if (part.unit === 'half' && after === null && wordAt(tokens, part.to) === 'of' && wordAt(tokens, part.to + 2) !== 'year') return null;
  if (part.unit === 'half' && after === null && wordAt(tokens, part.to) !== 'of') return null;
  const of = after === null && wordAt(tokens, part.to) === 'of' && wordAt(tokens, part.to + 1) === 'the' && wordAt(tokens, part.to + 2) === 'year' ? part.to + 3 : part.to;
  return read(at, year === null ? Math.max(of, after?.to ?? 0) : part.to, (situation) => meanYearly(partIn(part), after, situation));
};

/** A quarter counted from the one told, or from the one that ended last before publication. */
function meanCounted(by: number, { toldQuarter, published }: Situation): Meaning | null {
  if (toldQuarter !== null && (by < 0 || lastDay(toldQuarter) < published)) return placed(shift(toldQuarter, by * (toldQuarter.unit === 'quarter' ? 4 : 2)), toldQuarter);
  return placed(shift(periodAt('quarter', published), by * 4 - 1), 'publication');
}

const SPANS = new Set(['quarter', 'period']);

/** `the year-ago quarter`, `the year-earlier period`, `year-earlier`, `the latest quarter`, `the 1988 period`. */
export const comparedQuarter: Rule = (tokens, at) => {
  const the = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const start = ['comparable', 'corresponding', 'same'].includes(wordAt(tokens, the)) ? the + 1 : the;
  const ago = yearAgo(tokens, start);
  if (ago !== null) {
    const span = SPANS.has(wordAt(tokens, ago)) ? ago + 1 : ago;
    if (span === ago && start > at) return null;
    return { ...read(at, span, (situation) => meanCounted(-1, situation)), aside: true };
  }
  if (start > the && wordAt(tokens, start) === 'period' || wordAt(tokens, start) === 'quarter' && start > the) {
    const end = wordAt(tokens, start + 1);
    if ((end === 'last' || end === 'of') && wordAt(tokens, start + 2) === (end === 'last' ? 'year' : 'last')) {
      return read(at, end === 'last' ? start + 3 : start + 4, (situation) => meanCounted(-1, situation));
    }
    return null;
  }
  if (the > at && wordAt(tokens, the) === 'latest' && (wordAt(tokens, the + 1) === 'quarter' || wordAt(tokens, the + 1) === 'period')) {
    return read(at, the + 2, (situation) => meanCounted(0, situation));
  }
  const year = the > at ? parseYear(tokens, the) : null;
  if (year === null || (wordAt(tokens, year.to) !== 'quarter' && wordAt(tokens, year.to) !== 'period')) return null;
  return { ...read(at, year.to + 1, ({ toldQuarter }) =>
    toldQuarter?.unit === 'quarter'
      ? placed({ unit: 'quarter', index: year.n * 4 + (toldQuarter.index % 4) }, toldQuarter)
      : placed({ unit: 'year', index: year.n }, 'itself')), aside: true };
};

/** `fiscal 1989`, `the fiscal year 2022`, `FY2023`, `fiscal year 2022-23` by its first year. */
export const fiscalYear: Rule = (tokens, at) => {
  let i = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const word = wordAt(tokens, i);
  if (word !== 'fiscal' && word !== 'financial' && !(word === 'fy' && tokenAt(tokens, i).capital)) return null;
  i++;
  if (wordAt(tokens, i) === 'year') i++;
  const token = tokenAt(tokens, i);
  if (word === 'fy' && token.glued && token.kind === 'number' && (token.word.length === 4 || token.word.length === 2)) {
    const n = Number(token.word);
    return fiscal(at, i + 1, () => (token.word.length === 4 ? n : 2000 + n));
  }
  const year = parseYear(tokens, i);
  if (year !== null) return fiscal(at, year.to, () => year.n);
  if (wordAt(tokens, i - 1) === 'year' && (wordAt(tokens, i) === 'ended' || wordAt(tokens, i) === 'ending')) return read(at, i, () => length('P1Y'));
  return i > at + 1 && wordAt(tokens, i - 1) === 'year' && wordAt(tokens, at) === 'the'
    ? fiscal(at, i, ({ published }) => civilDay(published).year)
    : null;
};

const fiscal = (from: number, to: number, year: (situation: Situation) => number): Reading =>
  read(from, to, (situation) => placed({ unit: 'year', index: year(situation) }, 'itself'));
