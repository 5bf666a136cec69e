import { meanYearly, read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { parseYearAfter, parseYearBeyond } from '../yearAfter.ts';
import { monthIn } from '../yearless.ts';
import { meanTurned, parseTurn } from './relativeUnit.ts';
import { parseMonth } from '../text/month.ts';
import { DETERMINERS, HAPPENINGS, isOneOf, SMALL_WORDS, withPrepositions, wordSet } from '../text/words.ts';

/** Words after which a doubtful name is a month. */
const BEFORE = withPrepositions(
  'of to for and or early late mid last next this each every that previous following coming past - ( , earlier later around about beyond end',
);

const NOT_A_MONTH_BEFORE = wordSet('mr mrs ms dr sir lady theresa frederic fredric caesar');

/** "the May elections", "a June agreement", but "the March on Washington". */
const doubtfulHere = (tokens: readonly Token[], at: number, to: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, to);
  if (NOT_A_MONTH_BEFORE.has(before.word) || (before.word === '.' && NOT_A_MONTH_BEFORE.has(wordAt(tokens, at - 2)))) return true;
  if (DETERMINERS.has(before.word)) return after.kind !== 'word' || after.capital || SMALL_WORDS.has(after.word);
  // "in May and June", "the May elections": a noun or a mark may follow; a name's second half has a capital before it.
  if (before.capital && !BEFORE.has(before.word)) return true;
  if (before.word === '-' && isOneOf(wordAt(tokens, at - 2), 'early late mid')) return false;
  if (isOneOf(before.word, ', -')) return after.kind === 'word' && !isOneOf(after.word, 'and or');
  if (after.capital && after.kind === 'word') return true;
  return !BEFORE.has(before.word);
};

/** `February`, `March 2022`, `July last year`, `last April`. */
export const monthName: Rule = (tokens, at) => {
  const turn = parseTurn(tokens, at);
  const found = parseMonth(tokens, turn?.to ?? at);
  if (found === null || (tokenAt(tokens, found.to).capital && HAPPENINGS.has(wordAt(tokens, found.to)))) return null;
  const inYear = monthIn(found.month);
  if (turn !== null) return read(at, found.to, meanTurned(inYear, turn), !turn.narrative);
  const year = parseYearAfter(tokens, found.to) ?? parseYearBeyond(tokens, found.to, found.month);
  if (found.doubtful && year === null && doubtfulHere(tokens, at, found.to)) return null;
  return read(at, year?.to ?? found.to, (situation) => meanYearly(inYear, year, situation));
};
