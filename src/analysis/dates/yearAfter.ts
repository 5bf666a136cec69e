import { publicationYear } from './meaning.ts';
import { parseMonth } from './text/month.ts';
import { parseYear } from './text/numbers.ts';
import { yearOf } from './period.ts';
import type { Meaning, Situation } from './rule.ts';
import { tokenAt, wordAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { wordSet, numbered } from './text/words.ts';

/** A year that completes the date before it. */
export interface YearAfter {
  readonly to: number;
  readonly mean: (situation: Situation) => { readonly n: number; readonly against: Meaning['against'] };
}

const relativeYear = (to: number, by: number): YearAfter => ({
  to,
  mean: ({ published, told, history }) =>
    history && told !== null ? { n: yearOf(told) + by, against: told } : { n: publicationYear(published) + by, against: 'publication' },
});

const toldYear = (to: number, by: number): YearAfter => ({
  to,
  mean: ({ published, told }) =>
    told === null ? { n: publicationYear(published) + by, against: 'publication' } : { n: yearOf(told) + by, against: told },
});

/** Said of the year that the text told of. */
const TOLD: ReadonlyMap<string, number> = numbered('same 0 following 1 next 1 previous -1 preceding -1');

const OFFSETS: ReadonlyMap<string, number> = numbered('last -1 this 0 next 1');

/** `, 1942`, `1942`, `of 1942`, `this year`, `of last year`, `of that year`, `the following year`; also `'42` after a month or season. */
export function parseYearAfter(tokens: readonly Token[], at: number): YearAfter | null {
  let i = at;
  if (wordAt(tokens, i) === ',' || wordAt(tokens, i) === 'of' || wordAt(tokens, i) === 'in') i++;
  if (wordAt(tokens, i) === 'the' && wordAt(tokens, i + 1) === 'year') i += 2;
  const year = parseYear(tokens, i);
  if (year !== null) {
    if (wordAt(tokens, at) === 'in' && tokenAt(tokens, i).kind !== 'number') return null;
    return { to: year.to, mean: () => ({ n: year.n, against: 'itself' }) };
  }
  if (wordAt(tokens, at) === ',' || wordAt(tokens, at) === 'in') return null;
  if (wordAt(tokens, i) === 'the' && wordAt(tokens, i + 2) === 'year' && wordAt(tokens, i + 3) !== "'") {
    const by = TOLD.get(wordAt(tokens, i + 1));
    if (by !== undefined) return toldYear(i + 3, by);
  }
  if (wordAt(tokens, i + 1) === 'year' && wordAt(tokens, i + 2) !== "'") {
    if (wordAt(tokens, i) === 'that') return toldYear(i + 2, 0);
    const by = OFFSETS.get(wordAt(tokens, i));
    if (by !== undefined) return relativeYear(i + 2, by);
  }
  return null;
}

const RANGE = wordSet('- to and through until till');

/** The year at the far end of a range, for its near end: `[3 March] to 5 May 1942`, `[January]–February 1943`. */
export function parseYearBeyond(tokens: readonly Token[], at: number, month: number): YearAfter | null {
  if (!RANGE.has(wordAt(tokens, at))) return null;
  const skipDay = (i: number): number => (tokenAt(tokens, i).kind === 'number' && wordAt(tokens, i).length <= 2 ? i + 1 : i);
  const end = parseMonth(tokens, skipDay(at + 1));
  const year = end === null ? null : parseYearAfter(tokens, skipDay(end.to));
  if (end === null || year === null) return null;
  return {
    to: at,
    mean: (situation) => {
      const { n, against } = year.mean(situation);
      return { n: end.month < month ? n - 1 : n, against };
    },
  };
}
