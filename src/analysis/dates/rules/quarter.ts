import { civilDay } from '../calendar.ts';
import { length, placed, publicationYear } from '../meaning.ts';
import { parseYear, skipNextYear } from '../text/numbers.ts';
import { inAYear, periodAt, shift, yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import { aside, meanYearly, read } from '../reading.ts';
import type { Meaning, Reading, Rule, Situation } from '../rule.ts';
import { matchGlued, matchWords, skip, skipAll, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf, numbered, ORDINALS, TURNS } from '../text/words.ts';
import { parseYearAfter, statedYear } from '../yearAfter.ts';
import type { YearAfter } from '../yearAfter.ts';

interface Part {
  readonly to: number;
  readonly unit: 'quarter' | 'half';
  readonly n: number;
}

const HALVES: ReadonlyMap<string, number> = numbered('first 1 second 2 last 2 latter 2');

/** `third quarter`, `third-quarter`, `fiscal first quarter`, `second half`, `first-half`, `Q3`, `H1`. */
const parsePart = (tokens: readonly Token[], at: number): Part | null => {
  const { word, capital } = tokenAt(tokens, at);
  const code = capital ? matchGlued(tokens, at, /^(?:q([1-4])|h([12]))(?!\w)/) : null;
  if (code !== null) return { to: code.to, unit: word === 'q' ? 'quarter' : 'half', n: Number(`${code.parts[1]}${code.parts[2]}`) };
  const start = word === 'fiscal' ? skip(tokens, at + 1, '-') : at;
  const ordinal = wordAt(tokens, start);
  const dash = skip(tokens, skip(tokens, start + 1, '-'), 'fiscal');
  const name = wordAt(tokens, dash);
  if (name === 'half') {
    const n = HALVES.get(ordinal);
    return n === undefined ? null : { to: dash + 1, unit: 'half', n };
  }
  const n = isOneOf(ordinal, 'final last') ? 4 : ORDINALS.get(ordinal);
  if (name !== 'quarter' || n === undefined || n > 4 || (n === 4 && ordinal === 'last' && wordAt(tokens, dash + 1) !== 'of')) return null;
  return { to: dash + 1, unit: 'quarter', n };
};

const per = (unit: 'quarter' | 'half'): number => (unit === 'quarter' ? 4 : 2);

const partIn = ({ unit, n }: Part) => (year: number): Period => ({ unit, index: year * per(unit) + n - 1 });

/** `the 1988`, `last year's`, `the year-ago`: a year before the part. */
const parseYearBefore = (tokens: readonly Token[], at: number): { readonly to: number; readonly year: YearAfter | 'year ago' | null } => {
  const start = skip(tokens, at, 'the');
  const year = parseYear(tokens, start);
  if (year !== null) return { to: year.to, year: statedYear(year) };
  const told = isOneOf(wordAt(tokens, start), 'year last this next') ? matchWords(tokens, start, /^(?:year - (?:ago|earlier)|(last|this|next) year ' s) /) : null;
  if (told === null) return { to: start, year: null };
  const { to, parts: [, own = ''] } = told;
  if (own === '') return { to, year: 'year ago' };
  const by = TURNS.get(own) ?? 0;
  return { to, year: { to, mean: ({ published }) => ({ n: publicationYear(published) + by, against: 'publication' }) } };
};

/** The same part, a year before the one told or before publication's. */
const meanYearAgo = (part: Part, { reported, published }: Situation): Meaning | null => {
  const year = reported === null ? publicationYear(published) : yearOf(reported);
  return placed(partIn(part)(year - 1), reported ?? 'publication');
};

/** `the third quarter`, `Q3 2022`, `the first half of 2023`, `the 1988 second quarter`, `this year's first quarter`. */
export const partOfYear: Rule = (tokens, at) => {
  const before = parseYearBefore(tokens, at);
  const part = parsePart(tokens, before.to);
  if (part === null) return null;
  if (part.unit === 'half' && wordAt(tokens, part.to) === '-') return null;
  // An adjective leaves the article to its noun: "the [third-quarter] growth".
  if (before.year === null && before.to > at && wordAt(tokens, part.to - 2) === '-' && wordAt(tokens, part.to - 3) !== 'fiscal') return null;
  const { year } = before;
  if (year === 'year ago') return aside(at, part.to, (situation) => meanYearAgo(part, situation));
  const after = year ?? parseYearAfter(tokens, part.to);
  const of = after === null ? skipAll(tokens, part.to, 'of the year') : part.to;
  // "the first half" alone is that of a match.
  if (part.unit === 'half' && after === null && of === part.to) return null;
  return read(at, year === null ? Math.max(of, after?.to ?? 0) : part.to, (situation) => meanYearly(partIn(part), after, situation));
};

/** A quarter counted from the one told, or from the one that ended last before publication. */
const meanCounted = (by: number, { reported, published }: Situation): Meaning | null => {
  if (reported !== null && (by < 0 || reported.unit !== 'year')) return placed(shift(reported, by * inAYear(reported)), reported);
  return placed(shift(periodAt('quarter', published), by * 4 - 1));
};

/** A quarter told by another; the first group says that it is of the same year. */
const COMPARED = /^(?:year - (?:ago|earlier) |(?:the )?(?:(?:comparable |corresponding |same )?year - (?:ago|earlier) (?:quarter|period)|(?:comparable|corresponding|same) (?:quarter|period)(?: of)? last year|last year ' s (?:quarter|period)|quarter a year (?:ago|earlier)|(this year ' s|latest) (?:quarter|period)) )/;

/** `the year-ago quarter`, `year-earlier`, `last year's quarter`, `the latest quarter`, `the 1988 period`. */
export const comparedQuarter: Rule = (tokens, at) => {
  // Most words begin none of these.
  const found = /^(?:the|year|same|last|this|latest|quarter|co)/.test(wordAt(tokens, at)) ? matchWords(tokens, at, COMPARED) : null;
  if (found !== null) {
    const by = found.parts[1] === '' ? -1 : 0;
    return (by < 0 ? aside : read)(at, found.to, (situation) => meanCounted(by, situation));
  }
  const the = skip(tokens, at, 'the');
  const year = the > at ? parseYear(tokens, the) : null;
  if (year === null || !/^(?:quarter|period)$/.test(wordAt(tokens, year.to))) return null;
  return aside(at, year.to + 1, ({ reported }) =>
    reported?.unit === 'quarter'
      ? placed({ unit: 'quarter', index: year.n * 4 + (reported.index % 4) }, reported)
      : placed({ unit: 'year', index: year.n }, 'itself'));
};

/** `fiscal 1989`, `the fiscal year 2022`, `FY2023`, `fiscal year 2022-23` by its first year. */
export const fiscalYear: Rule = (tokens, at) => {
  let i = skip(tokens, at, 'the');
  const word = wordAt(tokens, i);
  if (!isOneOf(word, 'fiscal financial') && !(word === 'fy' && tokenAt(tokens, i).capital)) return null;
  i++;
  i = skip(tokens, i, 'year');
  const code = word === 'fy' ? matchGlued(tokens, i - 1, /^fy(\d\d(?:\d\d)?)(?!\w)/) : null;
  if (code !== null) return fiscal(at, code.to, () => Number(`20${code.parts[1]}`.slice(-4)));
  const year = parseYear(tokens, i);
  if (year !== null) {
    return fiscal(at, skipNextYear(tokens, year.to), () => year.n);
  }
  if (wordAt(tokens, i - 1) === 'year' && isOneOf(wordAt(tokens, i), 'ended ending')) return read(at, i, () => length('P1Y'));
  return i > at + 1 && wordAt(tokens, i - 1) === 'year' && wordAt(tokens, at) === 'the'
    ? fiscal(at, i, ({ published }) => civilDay(published).year)
    : null;
};

// Its months are the firm's or the state's own, so the calendar year is only about right.
const fiscal = (from: number, to: number, year: (situation: Situation) => number): Reading =>
  read(from, to, (situation) => {
    const meaning = placed({ unit: 'year', index: year(situation) }, 'itself');
    return meaning?.placement.kind === 'placed' ? { ...meaning, placement: { kind: 'placed', when: { ...meaning.placement.when, approximate: true } } } : meaning;
  });
