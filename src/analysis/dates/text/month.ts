import { tokenAt, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import { MONTHS, wordSet } from './words.ts';

export interface MonthName {
  readonly to: number;
  readonly month: number;
  /** Could be a verb, a modal or a person's name where no day or year stands by it. */
  readonly doubtful: boolean;
}

const DOUBTFUL = wordSet('march may april june august mar jan dec');

/** `February`, `Feb.`, `Sept`; written with a capital. */
export const parseMonth = (tokens: readonly Token[], at: number): MonthName | null => {
  const token = tokenAt(tokens, at);
  const month = token.capital ? MONTHS.get(token.word) : undefined;
  if (month === undefined) return null;
  const short = token.word.length <= 4 && !['may', 'june', 'july'].includes(token.word);
  const dot = wordAt(tokens, at + 1) === '.' && tokenAt(tokens, at + 1).glued;
  return { to: short && dot ? at + 2 : at + 1, month, doubtful: DOUBTFUL.has(token.word) || (short && !dot) };
};
