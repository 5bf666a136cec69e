import { countVerbsAfter, findVerb, isBreak, isReduced, leadsToSubject, leadsToVerb, pairMarks, tellsAt } from './lookAhead.ts';
import type { Word } from './parseWords.ts';
import { ADVERBS, COORDINATORS, PREPOSITIONS, QUESTIONS, RELATIVES, REPORTING, SUBORDINATORS } from './vocabulary.ts';

export type ClauseKind =
  | 'main'
  /** `Xi arrived [and met Putin]`: may share its subject with the clause before. */
  | 'coordinate'
  /** `[after Xi arrived]`, `[before leaving]` */
  | 'subordinate'
  /** `Xi, [who arrived on Monday], left` */
  | 'relative'
  /** `the treaty [signed in 1990]`, `[, killing three]` */
  | 'participle'
  /** What is said, thought or asked: `Peskov said [that Xi would come]` */
  | 'content'
  /** In brackets, between dashes or quotation marks. */
  | 'aside';

/** A clause of a sentence. Its words are those of `clauseOf`; the clauses in it have words of their own. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The clause that it belongs to; null for the sentence's own. Of what was said it is the clause that tells who said so. */
  readonly parent: number | null;
  /** Index of the word where its verb begins. */
  readonly verb: number | null;
}

export interface SplitSentence {
  readonly clauses: readonly Clause[];
  /** By word: the innermost clause that it stands in. */
  readonly clauseOf: readonly number[];
}

interface Open {
  readonly kind: ClauseKind;
  parent: number | null;
  verb: number | null;
  readonly from: number;
  /** Opened after a comma, so that a comma may close it. */
  readonly byComma: boolean;
  /** Index of the mark that closes it; null where nothing marks its end. */
  readonly closesAt: number | null;
}

/** Clauses in clauses are told apart so deep; what lies deeper stays in the last. */
const DEEPEST = 12;
const QUOTES = new Set(['“', '«', '"']);

/**
 * Cuts a sentence into clauses by rule: conjunctions with verbs of their own, relative and participial clauses,
 * asides, reported speech. One pass with bounded looks ahead, so linear in the words. What no rule knows stays
 * in the clause it stands in.
 */
export function splitClauses(words: readonly Word[]): SplitSentence {
  const clauses: Open[] = [{ kind: 'main', parent: null, verb: null, from: 0, byComma: false, closesAt: null }];
  const clauseOf: number[] = [];
  const stack: number[] = [0];
  const told = new Set<number>();
  const closing = pairMarks(words);
  const verbsAfter = countVerbsAfter(words);

  const top = (): Open => clauses[stack.at(-1)!]!;
  const below = (): Open | undefined => clauses[stack.at(-2) ?? -1];
  const open = (kind: ClauseKind, from: number, more: { readonly byComma?: boolean; readonly closesAt?: number | null } = {}): number => {
    const within = stack.at(-1)!;
    if (stack.length >= DEEPEST) return within;
    if (kind === 'content') told.add(within);
    clauses.push({ kind, parent: within, verb: null, from, byComma: more.byComma ?? false, closesAt: more.closesAt ?? null });
    stack.push(clauses.length - 1);
    return clauses.length - 1;
  };

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const afterComma = at > 0 && words[at - 1]!.word === ',';
    if (word.inside === null) {
      if (word.word === ',') closeAtComma(at);
      else openAt(at, afterComma);
    }
    if (word.finite) meetVerb(at, afterComma);
    clauseOf[at] = stack.at(-1)!;
    while (stack.length > 1 && stack.some((clause) => clauses[clause]!.closesAt === at)) stack.pop();
    // ', Peskov said on Monday' after what was said, be it in quotation marks or not.
    if (word.word === ',' || word.word === '”') {
      const past = words[at + 1]?.word === '”' ? at + 2 : at + 1;
      if (past === at + 1 && tellsAt(words, past, verbsAfter)) openTeller(past);
    }
  }
  return { clauses: clauses.map(({ kind, parent, verb }) => ({ kind, parent, verb })), clauseOf };

  function openAt(at: number, afterComma: boolean): void {
    const { word } = words[at]!;
    const closesAt = closing.get(at);
    if (closesAt !== undefined) {
      if (!QUOTES.has(word)) open('aside', at, { closesAt });
      else if (verbsAfter[at]! > verbsAfter[closesAt]! && closesAt - at > 3) open('content', at, { closesAt });
      return;
    }
    if (word === ';' && top().verb !== null && findVerb(words, at + 1, isBreak) !== null) {
      popTo((clause) => clause.kind === 'main' || clause.kind === 'content');
      open('coordinate', at);
      return;
    }
    if (COORDINATORS.has(word)) {
      coordinate(at, afterComma);
      return;
    }
    const next = words[at + 1];
    if (next === undefined) return;
    const fresh = at === top().from || (COORDINATORS.has(words[at - 1]?.word ?? '') && at === top().from + 1);
    if (SUBORDINATORS.has(word)) {
      // 'after Monday', 'as early as March 2022', 'have since met'
      if ((next.inside === 'date' && !['when', 'because', 'although', 'though', 'if'].includes(word)) || isChained(at)) return;
      const gerund = next.verb?.form === 'ing' && !['if', 'because', 'as', 'unless'].includes(word);
      if ((gerund || findVerb(words, at + 1, isBreak) !== null) && !(word === 'as' && ADVERBS_AFTER_AS.has(next.word))) {
        if (afterComma) closeSiblings();
        const index = open('subordinate', at, { byComma: fresh || afterComma });
        if (gerund) clauses[index]!.verb = at + 1;
      }
      return;
    }
    if ((RELATIVES.has(word) || QUESTIONS.has(word)) && findVerb(words, at + 1, isBreak) !== null && at > 0) {
      open(QUESTIONS.has(word) || (top().verb === at - 1) ? 'content' : 'relative', at, { byComma: afterComma });
      return;
    }
    if (word === 'that' && at > 0) {
      openThat(at);
      return;
    }
    const { verb } = words[at]!;
    if (verb === null || words[at]!.finite || isChained(at)) return;
    // 'Found in the sea, Elian …', 'Calling for peace, Xi …'
    if (at === 0 && verb.form !== 'base' && verb.form !== 's' && leadsToSubject(words, at)) {
      clauses[open('participle', at)]!.verb = at;
      return;
    }
    // ', killing three', ', taken prisoner'
    if (afterComma && (verb.form === 'ing' || verb.form === 'participle') && top().verb !== at) {
      if (top().kind === 'participle') stack.pop();
      clauses[open('participle', at, { byComma: true })]!.verb = at;
    } else if (verb.form === 'participle' && top().verb !== null) {
      clauses[open('participle', at)]!.verb = at;
    }
  }

  function openThat(at: number): void {
    const before = words[at - 1]!;
    const { verb } = top();
    const governs = verb !== null && isReporting(verb) && !told.has(stack.at(-1)!);
    const finite = findVerb(words, at + 1, isBreak);
    if (finite === null || before.word === 'than') return;
    if (governs) open('content', at);
    else if (before.word === ',') {
      // 'It denied a statement, made to reporters, that Moscow had asked.'
      closeSiblings();
      open('content', at);
    }
    // 'the call that Zelensky described', 'a sign that talks failed'; not 'after that day'
    else if (!before.mark && before.verb === null && !PREPOSITIONS.has(before.word) && finite > at) open('relative', at);
    else if (before.verb !== null) open('content', at);
  }

  function coordinate(at: number, afterComma: boolean): void {
    if (top().verb === null || (words[at - 1]?.inside === 'date' && words[at + 1]?.inside === 'date')) return;
    let next = at + 1;
    while (next < words.length && next < at + 8 && (ADVERBS.has(words[next]!.word) || words[next]!.inside === 'date' || words[next]!.word === ',' || (PREPOSITIONS.has(words[next]!.word) && words[next + 1]?.inside === 'date'))) next += 1;
    const shared = words[next]?.finite === true || (words[next]?.verb?.form === 'participle');
    if (shared) {
      if (afterComma) closeSiblings();
      clauses[open('coordinate', at)]!.verb = words[next]!.finite ? null : next;
      return;
    }
    const verb = findVerb(words, at + 1, (word) => isBreak(word) || word.word === ',');
    if (verb === null) return;
    // 'The man who met Lavrov and Putin left': the verb is the one that the clause below waits for.
    if (waitsForVerb()) return;
    if (afterComma) closeSiblings();
    open('coordinate', at);
  }

  /** Whether the clause around the innermost has no verb yet, as a subject that a relative clause follows. */
  function waitsForVerb(): boolean {
    const around = below();
    return around !== undefined && around.verb === null && ['relative', 'participle'].includes(top().kind) && top().closesAt === null;
  }

  /** Before ', and …' or ', while …': what hangs on the last clause is over. */
  function closeSiblings(): void {
    while (stack.length > 1 && ['relative', 'participle', 'subordinate'].includes(top().kind) && top().closesAt === null && below()?.verb != null) stack.pop();
  }

  function popTo(wanted: (clause: Open) => boolean): void {
    while (stack.length > 1 && !wanted(top()) && top().closesAt === null) stack.pop();
  }

  function closeAtComma(at: number): void {
    const next = words[at + 1];
    if (next === undefined) return;
    const verbFollows = next.finite || (ADVERBS.has(next.word) && words[at + 2]?.finite === true);
    while (stack.length > 1) {
      const clause = top();
      const around = below()!;
      if (clause.closesAt !== null) return;
      if (clause.kind === 'relative' || clause.kind === 'participle') {
        if (clause.verb === null) return;
        const returns = around.verb === null
          ? verbFollows || (around.from === clause.from && verbsAfter[at]! > 0)
          : clause.byComma && (verbFollows || (PREPOSITIONS.has(next.word) && next.inside === null));
        if (!returns) return;
      } else if (clause.kind === 'subordinate') {
        if (clause.verb === null) return;
        // 'After Xi left, Putin spoke.' And: 'Xi called since Putin left on Monday, in a long talk.'
        const returns = around.verb === null ? verbsAfter[at]! > 0 : words[at - 1]!.inside === 'date' && PREPOSITIONS.has(next.word) && next.inside === null;
        if (!returns) return;
      } else return;
      stack.pop();
    }
  }

  function meetVerb(at: number, afterComma: boolean): void {
    const clause = top();
    if (clause.verb === null) {
      // 'Putin, accused of war crimes, left': the verb is still to come.
      const participle = words[at]!.verb?.form === 'past or participle' && words[at]!.head === at;
      if (participle && at === clause.from && clause.kind === 'main' && leadsToSubject(words, at)) {
        // 'Rescued on Monday by fishermen, Elian has …'
        clauses[open('participle', at)]!.verb = at;
      } else if (participle && afterComma && at > clause.from + 1 && ['main', 'content', 'coordinate'].includes(clause.kind) && leadsToVerb(words, at)) {
        clauses[open('participle', at, { byComma: true })]!.verb = at;
      } else clause.verb = at;
      return;
    }
    if (waitsForVerb() && !afterComma) {
      stack.pop();
      meetVerb(at, afterComma);
      return;
    }
    const governor = clause.verb;
    const participle = (index: number): boolean => words[index]!.verb?.form === 'past or participle' && words[index]!.head === index;
    if (isReporting(governor) && !told.has(stack.at(-1)!)) {
      openContent(governor, at);
    } else if (afterComma && participle(at) && PREPOSITIONS.has(words[at + 1]?.word ?? '') && !participle(governor)) {
      clauses[open('participle', at, { byComma: true })]!.verb = at;
    } else if (afterComma) {
      clauses[open('coordinate', at)]!.verb = at;
    } else if (participle(governor) && clause.kind !== 'participle' && governor > clause.from && !isReduced(words, governor, at)) {
      // 'The treaty signed in 1990 expired'
      reduce(governor, at);
      clause.verb = at;
    } else if (participle(at)) {
      clauses[open('participle', at)]!.verb = at;
    }
  }

  /** The words from a participle up to the clause's verb become a clause of their own. */
  function reduce(from: number, to: number): void {
    const owner = stack.at(-1)!;
    clauses.push({ kind: 'participle', parent: owner, verb: from, from, byComma: false, closesAt: null });
    for (let index = from; index < to; index += 1) if (clauseOf[index] === owner) clauseOf[index] = clauses.length - 1;
  }

  /** 'Peskov said on Monday | the details needed analysis': all since the verb, except when it was said, is what was said. */
  function openContent(governor: number, at: number): void {
    let from = words[governor]!.head + 1;
    for (let next = from; next < at; next += 1) {
      const { inside, word } = words[next]!;
      if (inside === 'date') from = next + 1;
      else if (!ADVERBS.has(word) && !PREPOSITIONS.has(word) && word !== ',' && words[next + 1]?.inside !== 'date') break;
    }
    const owner = stack.at(-1)!;
    const index = open('content', from);
    clauses[index]!.verb = at;
    for (let next = from; next < at; next += 1) if (clauseOf[next] === owner) clauseOf[next] = index;
  }

  function openTeller(from: number): void {
    const said = clauses[0]!;
    if (said.parent !== null || said.verb === null && clauses.length === 1) return;
    clauses.push({ kind: 'main', parent: null, verb: null, from, byComma: true, closesAt: null });
    clauses[0] = { ...said, kind: 'content', parent: clauses.length - 1 };
    stack.splice(1);
    stack.push(clauses.length - 1);
  }

  function isReporting(verb: number): boolean {
    return REPORTING.has(words[words[verb]!.head]!.verb?.lemma ?? '');
  }

  /** A chain of verbs already holds it: the `signed` of `was signed`. */
  function isChained(at: number): boolean {
    const { verb } = top();
    return (verb !== null && words[verb]!.head >= at) || ['be', 'been', 'being', 'having', 'to'].includes(words[at - 1]?.word ?? '');
  }


}

const ADVERBS_AFTER_AS = new Set('early far long well much many soon part of'.split(' '));
