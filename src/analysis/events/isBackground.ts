import { eventNounNear } from './clauses/eventNounNear.ts';
import type { Word } from './clauses/parseWords.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './clauses/vocabulary.ts';
import type { Dated } from './gatherTimes.ts';

const COMPARED = new Set(['than', 'versus', 'vs']);
const COMPARING = new Set(['compared', 'against', 'relative', 'comparison']);
const MOVED = new Set(['up', 'down', 'rise', 'increase', 'decrease', 'drop', 'rose', 'fell', 'more', 'less', 'fewer', 'higher', 'lower', 'unchanged']);
/** So many words before a date may make it a measure. */
const REACH = 12;
/** `a year earlier`, `a year ago` are told of figures, which take more words. */
const FIGURES_REACH = 24;

/**
 * Whether a date only measures or labels something: what is compared with it (`than in 2019`, `the highest since 1990`),
 * a year that belongs to a noun (`the 2022 budget`), the years of a life after a name, a line that is a date and no more.
 */
export function isBackground(words: readonly Word[], dated: Dated): boolean {
  return standsAlone(words, dated) || isMeasure(words, dated) || isLabel(words, dated) || isLifetime(words, dated);
}

function standsAlone(words: readonly Word[], { first, last }: Dated): boolean {
  const others = (from: number, to: number): boolean => words.slice(from, to).some(({ mark, inside, word }) => !mark && inside !== 'date' && !LINE_WORDS.has(word));
  return first < REACH && words.length - last < REACH && !others(0, first) && !others(last + 1, words.length);
}

const LINE_WORDS = new Set('on at in the published updated posted last date am pm gmt utc est edt et bst cet'.split(' '));

function isMeasure(words: readonly Word[], { first, when }: Dated): boolean {
  let since = words[first]!.word === 'since' || when.kind === 'after';
  const yearAgo = words.slice(first, first + 4).map(({ word }) => word).join(' ');
  const figures = /^a year (?:earlier|ago|before)/u.test(yearAgo);
  let reach = figures ? FIGURES_REACH : REACH;
  for (let at = first - 1; at >= 0 && reach > 0; at -= 1) {
    const { word, mark, finite, inside } = words[at]!;
    // A name is long and says nothing here.
    if (inside === 'name') continue;
    reach -= 1;
    // Also 'the first vote since the fall of the president in 2004'.
    if (word === 'since') since = true;
    if (COMPARED.has(word)) return true;
    if (COMPARING.has(word) && first - at <= 4) return true;
    if (since && (word === 'first' || word === 'only' || word === 'last' || word === 'time' || word === 'worst' || word === 'best' || /^\p{Ll}{2,}est$/u.test(word))) return true;
    // 'up from 3 billion in 2019'
    if (figures && word === 'from') return true;
    if (word === 'from' && (MOVED.has(words[at - 1]?.word ?? '') || (/^[\d$£€]/u.test(words[at + 1]?.word ?? '') && words[at + 1]?.inside === null))) return true;
    if (mark && word !== ',' && !'$£€.-#%()\''.includes(word)) return false;
    if (finite) return false;
  }
  return false;
}

const YEARLY: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'season', 'half', 'quarter']);

/** 'the 2022 budget', 'his 1997 book', 'today’s era': it tells which one, not when something happened. */
function isLabel(words: readonly Word[], { first, last, when }: Dated): boolean {
  const possessive = words[last + 1]?.word === "'" && words[last + 2]?.word === 's';
  const noun = words[last + (possessive ? 3 : 1)];
  if (noun === undefined || noun.mark || noun.inside === 'date') return false;
  if (possessive) return !eventNounNear(words, last + 3);
  const before = words[first - 1];
  const owned = before !== undefined && (DETERMINERS.has(before.word) || (before.word === 's' && words[first - 2]?.word === "'"));
  if (!owned || noun.finite || PREPOSITIONS.has(noun.word) || ADVERBS.has(noun.word) || ['and', 'or', 'but', 'when', 'that', 'where'].includes(noun.word)) return false;
  return (YEARLY.has(when.precision) || noun.inside === 'name') && !eventNounNear(words, last + 1);
}

/** 'Josef Stalin (1878–1953)', 'Xi (2012)' */
function isLifetime(words: readonly Word[], { first, last, when }: Dated): boolean {
  if (!YEARLY.has(when.precision) && when.precision !== 'day') return false;
  let open = first - 1;
  while (open > first - 5 && (words[open]?.inside === 'date' || words[open]?.word === '-')) open -= 1;
  let close = last + 1;
  while (close < last + 5 && (words[close]?.inside === 'date' || words[close]?.word === '-')) close += 1;
  const range = words.slice(open + 1, close).some(({ word, inside }) => word === '-' && inside === null);
  return words[open]?.word === '(' && words[close]?.word === ')' && words[open - 1]?.inside === 'name' && (range || YEARLY.has(when.precision));
}
