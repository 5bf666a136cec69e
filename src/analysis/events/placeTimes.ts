import { eventNounNear } from './clauses/eventNounNear.ts';
import type { Word } from './clauses/parseWords.ts';
import type { SplitSentence } from './clauses/splitClauses.ts';
import { COORDINATORS, EVENT_NOUNS, PREPOSITIONS, SUBORDINATORS } from './clauses/vocabulary.ts';
import type { Time } from './gatherTimes.ts';

/** The words that one time of a clause dates. */
export interface DatedWords {
  readonly time: Time;
  /** In order, no marks at either end. */
  readonly words: readonly number[];
  /** All of the clause, or a phrase in it: `Xi’s visit to Moscow last month`. */
  readonly extent: 'clause' | 'phrase';
}

/**
 * Which words each time of a clause dates: all of the clause and of the clauses in it that have no time of their own,
 * or a part of it where it has several times or where the time belongs to a noun.
 *
 * @param isDated whether a clause of the sentence has a time of its own
 */
export function placeTimes(
  words: readonly Word[], split: SplitSentence, clause: number, times: readonly Time[], isDated: (clause: number) => boolean,
): readonly DatedWords[] {
  const own = wordsUnder(split, clause, isDated);
  const opened = ['subordinate', 'relative', 'content'].includes(split.clauses[clause]!.kind);
  const starts = times.map((time, at) => (at === 0 ? -1 : findPhraseStart(words, times[at - 1]!, time)));
  return times.flatMap((time, at): readonly DatedWords[] => {
    const end = starts[at + 1] ?? words.length;
    const phrase = own.filter((index) => index >= starts[at]! && index < end);
    // 'They met in March and [in April]': the same again at another time.
    const again = at > 0 && phrase.every((index) => words[index]!.inside === 'date' || words[index]!.mark || COORDINATORS.has(words[index]!.word) || PREPOSITIONS.has(words[index]!.word));
    const inside = again ? [...own.filter((index) => index < (starts[1] ?? 0)), ...phrase] : phrase;
    if (again) return [{ time, words: trim(words, inside, opened), extent: 'clause' }];
    const noun = findNounPhrase(words, split, clause, time, inside);
    const placed = trim(words, noun ?? inside, opened);
    return placed.length === 0 ? [] : [{ time, words: placed, extent: noun === null && at === 0 ? 'clause' : 'phrase' }];
  });
}

function wordsUnder({ clauses, clauseOf }: SplitSentence, clause: number, isDated: (clause: number) => boolean): readonly number[] {
  // The clause that is nearest above in the sentence and has a time, or is this one.
  const owner = new Map<number, number>();
  const ownerOf = (of: number): number => {
    const known = owner.get(of);
    if (known !== undefined) return known;
    const { parent } = clauses[of]!;
    const found = of === clause || isDated(of) || parent === null ? of : ownerOf(parent);
    owner.set(of, found);
    return found;
  };
  return clauseOf.flatMap((of, word) => (ownerOf(of) === clause ? [word] : []));
}

/** Where the phrase around a clause's later date begins: at the conjunction or infinitive since the date before, else at its preposition. */
function findPhraseStart(words: readonly Word[], before: Time, { first }: Time): number {
  let start = before.last + 1;
  for (let at = before.last + 1; at < first; at += 1) {
    const { word, mark } = words[at]!;
    const infinitive = word === 'to' && words[at + 1]?.verb?.form === 'base';
    const betweenNames = words[at - 1]?.inside === 'name' && words[at + 1]?.inside === 'name';
    if (infinitive || (COORDINATORS.has(word) && !betweenNames)) return at;
    if ((mark && word !== "'" && word !== '-') || ['after', 'before', 'following', 'since', 'by', 'with', 'from'].includes(word)) start = at;
  }
  return start;
}

/**
 * The phrase of a noun that a date belongs to and not to the verb: `[Xi’s visit to Moscow last month] had caused damage`,
 * `[Friday’s video call with Biden] was the latest`, `condemned [Monday’s attack on Kyiv]`.
 */
function findNounPhrase(words: readonly Word[], { clauses, clauseOf }: SplitSentence, clause: number, { first, last }: Time, inside: readonly number[]): readonly number[] | null {
  const { verb } = clauses[clause]!;
  const possessive = words[last + 1]?.word === "'" && words[last + 2]?.word === 's';
  const owned = words[first - 1]?.word === 'the' && words[last + 1]?.mark === false;
  if ((possessive || owned) && eventNounNear(words, last + (possessive ? 3 : 1))) {
    const comma = inside.find((index) => index > last + 3 && words[index]!.word === ',') ?? words.length;
    return inside.filter((index) => index >= first && index < comma && (verb === null || index < verb || verb < first) && clauseOf[index] === clause);
  }
  if (verb !== null && verb <= first) return null;
  const lead = inside.filter((index) => index < first && clauseOf[index] === clause);
  const noun = lead.find((index) => EVENT_NOUNS.has(words[index]!.word) && words[index]!.inside === null);
  const fronted = lead.length <= 2 || words[last + 1]?.word === ',';
  if (noun === undefined || fronted || verb === null) return null;
  // Its date may stand in brackets.
  return inside.filter((index) => index <= last + 1 && (clauseOf[index] === clause ? index <= last : index >= first - 1));
}

/** Without marks at its ends, and without the word that opens the clause. A closing mark stays where its opening one is inside. */
function trim(words: readonly Word[], inside: readonly number[], opened: boolean): readonly number[] {
  let from = 0;
  let to = inside.length;
  const has = (mark: string): boolean => inside.slice(from, to).some((index) => words[index]!.word === mark);
  for (let before = -1; before !== to - from;) {
    before = to - from;
    const [first, last] = [words[inside[from] ?? -1], words[inside[to - 1] ?? -1]];
    if (first === undefined || last === undefined) break;
    const wrapped = OPENERS[last.word] === first.word;
    const closer = CLOSERS[first.word];
    const opener = OPENERS[last.word];
    if (to > from && isEdge(first) && (wrapped || closer === undefined || !has(closer))) from += 1;
    if (to > from && isEdge(last) && (wrapped || opener === undefined || !has(opener))) to -= 1;
  }
  const opener = words[inside[from] ?? -1];
  if (opened && from < to - 1 && opener?.inside === null && LEADING.has(opener.word)) from += 1;
  return inside.slice(from, to);
}

const isEdge = ({ word, mark, inside }: Word): boolean => inside === null && ((mark && !'$£€%'.includes(word)) || COORDINATORS.has(word));

const OPENERS: Readonly<Record<string, string>> = { ')': '(', '”': '“', '»': '«' };
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '“': '”', '«': '»' };
const LEADING = new Set(['that', 'which', 'who', ...SUBORDINATORS]);
