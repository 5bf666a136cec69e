import type { FoundMention } from '../../model.ts';
import type { Word } from './clauses/parseWords.ts';
import type { SplitSentence } from './clauses/splitClauses.ts';
import { EVENT_NOUNS } from './clauses/vocabulary.ts';
import type { DatedWords } from './placeTimes.ts';

/** So near before a relative or participial clause stands the name that it tells of. */
const NEAR = 3;

/**
 * The groups named in the dated words, in order of appearance. Where the clause has no subject of its own, that of the
 * clause that it hangs on takes part as well: `Xi arrived on Monday and [met Putin on Tuesday]`.
 */
export function findPartakers(
  words: readonly Word[], split: SplitSentence, clause: number, place: DatedWords, mentions: readonly FoundMention[],
): readonly number[] {
  const groups = new Set<number>();
  const inherited = inheritSubject(words, split, clause, place);
  const taking = place.words.filter((index) => isPart(split, clause, split.clauseOf[index]!));
  const named = [...inherited, ...taking].filter((index) => words[index]!.inside === 'name').toSorted((a, b) => a - b);
  let at = 0;
  for (const index of named) {
    const { from } = words[index]!;
    while (at < mentions.length && mentions[at]!.to <= from) at += 1;
    const mention = mentions[at];
    if (mention !== undefined && mention.from <= from) groups.add(mention.group);
  }
  return [...groups];
}

/** 'Xi called on Friday, three weeks after Russia invaded Ukraine': what only says when or tells more of someone is another matter. */
function isPart({ clauses }: SplitSentence, clause: number, of: number): boolean {
  for (let at: number | null = of; at !== null && at !== clause; at = clauses[at]!.parent) {
    if (clauses[at]!.kind === 'subordinate' || clauses[at]!.kind === 'relative') return false;
  }
  return true;
}

function inheritSubject(words: readonly Word[], split: SplitSentence, clause: number, place: DatedWords): readonly number[] {
  const { clauses, clauseOf } = split;
  const { kind, parent } = clauses[clause]!;
  const names = place.words.filter((index) => words[index]!.inside === 'name');
  if (place.extent === 'phrase') return names.length === 0 ? subjectOf(words, split, clause) : [];
  if (subjectOf(words, split, clause, false).length > 0 || parent === null) return [];
  const first = clauseOf.indexOf(clause);
  // 'Zelensky said he would come', 'as he met Xi'
  if (hasPronoun(words, split, clause)) return subjectOf(words, split, parent);
  switch (kind) {
    case 'relative':
    case 'participle': {
      const before = nearestName(words, first);
      if (before.length > 0) return before;
      return first === 0 || words[first - 1]?.word === ',' ? subjectOf(words, split, parent) : [];
    }
    case 'coordinate':
      return startsWithVerb(words, split, clause) ? subjectOf(words, split, parent) : [];
    case 'subordinate':
      return startsWithVerb(words, split, clause) ? subjectOf(words, split, parent) : [];
    case 'main':
    case 'content':
    case 'aside':
      return names.length === 0 && kind !== 'content' ? subjectOf(words, split, parent) : [];
  }
}

/** Its verb stands at the beginning, so it has no subject of its own. */
function startsWithVerb(words: readonly Word[], { clauses, clauseOf }: SplitSentence, clause: number): boolean {
  const { verb } = clauses[clause]!;
  const first = clauseOf.indexOf(clause);
  if (verb === null) return false;
  return words.slice(first + 1, verb).every(({ word, mark, inside }) => mark || inside === 'date' || SKIPPED.has(word));
}

const SKIPPED = new Set('on in at the also then later finally again not only now soon and but or'.split(' '));

function hasPronoun(words: readonly Word[], { clauses, clauseOf }: SplitSentence, clause: number): boolean {
  const { verb } = clauses[clause]!;
  return verb !== null && verb > 0 && clauseOf[verb - 1] === clause && ['he', 'she', 'they'].includes(words[verb - 1]!.word);
}

/** The names before a clause's verb; of a clause that shares its subject or has a pronoun, those of the clause it hangs on. */
function subjectOf(words: readonly Word[], split: SplitSentence, clause: number, shared = true): readonly number[] {
  const { clauses, clauseOf } = split;
  for (let at: number | null = clause; at !== null; at = clauses[at]!.parent) {
    const { verb, kind } = clauses[at]!;
    const before = verb === null ? [] : clauseOf.flatMap((of, index) => (of === at && index < verb && words[index]!.inside === 'name' ? [index] : []));
    // 'Xi’s call with Putin came first, followed by …': the call is followed, not Xi.
    const event = before.length > 0 && words.slice(Math.max(0, before[0]! - 6), verb!).some(({ word, inside }) => inside === null && EVENT_NOUNS.has(word));
    if (event && shared) return [];
    if (before.length > 0 || !shared || (kind !== 'coordinate' && !hasPronoun(words, split, at))) return before;
  }
  return [];
}

/** The words of the name that ends just before. */
function nearestName(words: readonly Word[], before: number): readonly number[] {
  for (let at = before - 1; at >= 0 && at >= before - NEAR; at -= 1) {
    if (words[at]!.inside !== 'name') continue;
    let from = at;
    while (words[from - 1]?.inside === 'name') from -= 1;
    return Array.from({ length: at - from + 1 }, (_, index) => from + index);
  }
  return [];
}
