import { civilDay } from './calendar.ts';
import { countFrom } from './reading.ts';
import { parseMonth } from './text/month.ts';
import { parseYear } from './text/numbers.ts';
import type { Ordinal } from './text/numbers.ts';
import type { Meaning, Situation } from './rule.ts';
import { matchWords, skipOneOf, tokenAt, wordAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { JOINS, TURNS } from './text/words.ts';

/** A year that completes the date before it. */
export interface YearAfter {
  readonly to: number;
  readonly mean: (situation: Situation) => { readonly n: number; readonly against: Meaning['against'] };
}

export const statedYear = ({ to, n }: Ordinal): YearAfter => ({ to, mean: () => ({ n, against: 'itself' }) });

const relativeYear = (to: number, by: number, narrative: boolean): YearAfter => ({
  to,
  mean: (situation) => {
    const { day, against } = countFrom(situation, 0, narrative);
    return { n: civilDay(day).year + by, against };
  },
});

const YEAR = /^(?:of )?(?:(the )(same|following|next|previous|preceding)|(that|last|this|next)) year (?!')/;

/** `, 1942`, `1942`, `of 1942`, `this year`, `of last year`, `of that year`, `the following year`; also `'42` after a month or season. */
export const parseYearAfter = (tokens: readonly Token[], at: number): YearAfter | null => {
  let i = skipOneOf(tokens, at, ', of in');
  if (wordAt(tokens, i) === 'the' && wordAt(tokens, i + 1) === 'year') i += 2;
  const year = parseYear(tokens, i);
  if (year !== null) {
    if (wordAt(tokens, at) === 'in' && tokenAt(tokens, i).kind !== 'number') return null;
    return statedYear(year);
  }
  const turned = matchWords(tokens, at, YEAR);
  if (turned === null) return null;
  const [, the = '', told = '', own = ''] = turned.parts;
  return relativeYear(turned.to, TURNS.get(told + own) ?? 0, the !== '' || own === 'that');
};

/** The year at the far end of a range, for its near end: `[3 March] to 5 May 1942`, `[January]–February 1943`. */
export const parseYearBeyond = (tokens: readonly Token[], at: number, month: number): YearAfter | null => {
  if (!JOINS.has(wordAt(tokens, at))) return null;
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
};
