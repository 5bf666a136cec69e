import { meanYearly, read } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { parseYearAfter, parseYearBeyond } from '../yearAfter.ts';
import { monthIn } from '../yearless.ts';
import { placed } from '../meaning.ts';
import { periodAt, shift } from '../period.ts';
import type { Period } from '../period.ts';
import { parseMonth } from '../text/month.ts';

/** Words after which a doubtful name is a month. */
const BEFORE = new Set(
  ('in since until till by during of from to through for between before after and or early late mid last next this each every ' +
    'that previous following coming past - ( , earlier later around about beyond end').split(' '),
);

const NOT_A_MONTH_BEFORE = new Set('mr mrs ms dr sir lady theresa frederic fredric caesar'.split(' '));

/** "the May elections", "a June agreement", but "the March on Washington". */
const OWNERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);
const SMALL = new Set('on of to in through from for against by into was were is are had has have will would and or that who which with at as'.split(' '));

function doubtfulHere(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, to);
  if (NOT_A_MONTH_BEFORE.has(before.word) || (before.word === '.' && NOT_A_MONTH_BEFORE.has(wordAt(tokens, at - 2)))) return true;
  if (OWNERS.has(before.word)) return after.kind !== 'word' || after.capital || SMALL.has(after.word);
  // "in May and June", "the May elections": a noun or a mark may follow; a name's second half has a capital before it.
  if (before.capital && !BEFORE.has(before.word)) return true;
  if (before.word === '-' && (wordAt(tokens, at - 2) === 'mid' || wordAt(tokens, at - 2) === 'early' || wordAt(tokens, at - 2) === 'late')) return false;
  if (before.word === ',' || before.word === '-') return after.kind === 'word' && after.word !== 'and' && after.word !== 'or';
  if (after.capital && after.kind === 'word') return true;
  return !BEFORE.has(before.word);
}

const RELATIVE: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1], ['this past', -1], ['this coming', 1], ['past', -1], ['coming', 1]]);

/** `last April`: the April before publication; `next April`: the one after; `this April`: of publication's year. */
function relativeMonth(period: (year: number) => Period, by: number, published: number): Period {
  const now = periodAt('month', published).index;
  const same = period(Math.floor(now / 12));
  if (by === 0) return same;
  if (by < 0) return same.index < now ? same : shift(same, -12);
  return same.index > now ? same : shift(same, 12);
}

/** `February`, `March 2022`, `July last year`, `last April`. */
export const monthName: Rule = (tokens, at) => {
  const first = tokenAt(tokens, at).word;
  const second = wordAt(tokens, at + 1);
  const pair = RELATIVE.has(`${first} ${second}`) ? `${first} ${second}` : first;
  const by = RELATIVE.get(pair);
  const start = by === undefined ? at : pair === first ? at + 1 : at + 2;
  const found = parseMonth(tokens, start);
  if (found === null) return null;
  const inYear = (year: number): Period => ({ unit: 'month', index: year * 12 + found.month - 1 });
  if (by !== undefined) {
    return read(at, found.to, ({ published }) => placed(relativeMonth(inYear, by, published), 'publication'), true);
  }
  const year = parseYearAfter(tokens, found.to) ?? parseYearBeyond(tokens, found.to, found.month);
  if (found.doubtful && year === null && doubtfulHere(tokens, at, found.to)) return null;
  return read(at, year?.to ?? found.to, (situation) => meanYearly(monthIn(found.month), year, situation));
};
