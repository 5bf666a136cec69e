import type { TextRange } from '../../../model.ts';
import { parseTokens } from '../../dates/text/tokens.ts';
import { ADVERBS, AUXILIARIES, CHAINED, DETERMINERS, PREPOSITIONS, PRONOUNS } from './vocabulary.ts';
import type { Verb } from './verbForms.ts';
import { verbOf } from './verbForms.ts';

/** A word or mark of a sentence with what the splitter must know of it. Offsets are the block's. */
export interface Word extends TextRange {
  /** Lower case; every dash is `-`, every apostrophe is `'`. */
  readonly word: string;
  /** Inside a name or a date nothing is a verb and nothing opens a clause. */
  readonly inside: 'name' | 'date' | null;
  readonly mark: boolean;
  readonly verb: Verb | null;
  /** Begins a chain of verbs that can stand with a subject: `[will] have been signed`. */
  readonly finite: boolean;
  /** Where a finite chain has its last verb: the index of `signed`. Its own index otherwise. */
  readonly head: number;
}

type Draft = Pick<Word, 'from' | 'to' | 'word' | 'inside' | 'mark' | 'verb'> & { readonly capital: boolean; readonly glued: boolean };

/**
 * The words of one sentence. `dates` and `names` are sorted and lie in the block. Linear.
 */
export function parseWords(text: string, sentence: TextRange, dates: readonly TextRange[], names: readonly TextRange[]): readonly Word[] {
  let date = 0;
  let name = 0;
  const drafts = parseTokens(text.slice(sentence.from, sentence.to)).map((token): Draft => {
    const from = token.from + sentence.from;
    const to = token.to + sentence.from;
    while (date < dates.length && dates[date]!.to <= from) date += 1;
    while (name < names.length && names[name]!.to <= from) name += 1;
    const inside = holds(dates[date], from) ? 'date' : holds(names[name], from) ? 'name' : null;
    const verb = inside === null && token.kind === 'word' ? verbOf(token.word) : null;
    // "Said" in the middle of a sentence is a name that nobody found.
    const named = token.capital && token.from > 0 && !/^["'“‘(]$/u.test(text.charAt(from - 1));
    return { from, to, word: token.word, inside, mark: token.kind === 'mark', verb: named ? null : verb, capital: token.capital, glued: token.glued };
  });
  return chainVerbs(drafts);
}

const holds = (range: TextRange | undefined, at: number): boolean => range !== undefined && range.from <= at && at < range.to;

function chainVerbs(drafts: readonly Draft[]): readonly Word[] {
  let chainEnd = -1;
  return drafts.map((draft, at): Word => {
    const { from, to, word, inside, mark, verb } = draft;
    const finite = at > chainEnd && isFinite(drafts, at);
    const head = finite ? headOf(drafts, at) : at;
    if (finite) chainEnd = head;
    return { from, to, word, inside, mark, verb, finite, head };
  });
}

/** The longest chain of verbs and words between them that is looked at. */
const CHAIN = 8;

function headOf(drafts: readonly Draft[], at: number): number {
  let head = at;
  if (!AUXILIARIES.has(drafts[at]!.word)) return head;
  for (let next = at + 1; next < drafts.length && next <= at + CHAIN; next += 1) {
    const { word, verb, mark, inside } = drafts[next]!;
    if (inside !== null || (mark && word !== "'")) break;
    if (verb !== null && verb.form !== 's' && verb.form !== 'past') {
      // 'has been held': what stands before the last verb may be a chain word too.
      head = next;
      if (!CHAINED.has(word) && !['have', 'get'].includes(verb.lemma)) break;
    } else if (!CHAINED.has(word) && !word.endsWith('ly') && word !== "'") break;
  }
  return head;
}

function isFinite(drafts: readonly Draft[], at: number): boolean {
  const { word, verb, inside, capital, mark } = drafts[at]!;
  if (inside !== null || mark) return false;
  if (AUXILIARIES.has(word)) return !(capital && at > 0) && !(word === 'have' && drafts[at - 1]?.word === 'to') && !isNoun(drafts, at);
  if (verb === null) return false;
  const before = drafts[at - 1];
  switch (verb.form) {
    case 'ing':
    case 'participle':
      return false;
    case 'past':
      return true;
    case 'past or participle':
      return !isAdjective(drafts, at) && before?.word !== 'to';
    case 's':
      // 'Magna shares closed up'
      return before !== undefined && !isNoun(drafts, at) && drafts[at + 1]?.verb?.form !== 'past or participle' && drafts[at + 1]?.verb?.form !== 'past' && (before.inside === 'name' || PRONOUNS.has(before.word) || ['which', 'that', 'also'].includes(before.word)
        || (UNMISTAKABLE.has(word) && !before.mark));
    case 'base':
      return before !== undefined && (['they', 'we', 'i', 'you', 'who'].includes(before.word) || (OPINIONS.has(word) && !before.mark && /[^s']s$/u.test(before.word)));
  }
}

const UNMISTAKABLE = new Set('says tells goes comes wants believes becomes remains includes denies meets gives takes gets knows thinks seems brings keeps leaves begins expects argues insists warns accuses agrees'.split(' '));
const OPINIONS = new Set('say believe expect think want hope know fear need remain include'.split(' '));

/** 'the visits', 'a can', 'Xi’s calls' */
function isNoun(drafts: readonly Draft[], at: number): boolean {
  const before = drafts[at - 1];
  if (before === undefined) return false;
  return (DETERMINERS.has(before.word) && before.word !== 'that' && !PRONOUNS.has(before.word)) || (before.word === 's' && before.glued);
}

/** 'the signed treaty', 'armed men', 'Xi’s planned visit', 'of wounded soldiers' */
function isAdjective(drafts: readonly Draft[], at: number): boolean {
  const before = drafts[at - 1];
  const next = drafts[at + 1];
  if (before === undefined) return next !== undefined && !PREPOSITIONS.has(next.word);
  if (before.inside === 'date' && before.word !== 's') return false;
  // 'the cost of', 'the wounded'
  if (DETERMINERS.has(before.word) && !['that', 'this', 'all', 'both'].includes(before.word)) return true;
  const leads = (PREPOSITIONS.has(before.word) && before.inside === null && !ADVERBS.has(before.word))
    || (before.word === 's' && before.glued) || before.word === '-' || /^\d+$/u.test(before.word);
  return leads && next !== undefined && !next.mark && (!PREPOSITIONS.has(next.word) || before.word === '-');
}
