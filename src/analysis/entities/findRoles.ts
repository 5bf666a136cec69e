import type { Block, BlockRange, RoleQuotation, Sentence, TextRange } from '../../model.ts';
import { foldName } from './foldName.ts';
import { commonWords } from './lexicons/commonWords.ts';
import { peoples } from './lexicons/lexicon.ts';
import { functionWords, roleNouns, titles } from './lexicons/words.ts';
import { tokenise, type Token } from './tokenise.ts';

/** A token as roles are read from it. Offsets are UTF-16 in the block's text. */
interface Word extends Token {
  /** Lower case without accents. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: `NATO`, `U.S.` */
  readonly allCapitals: boolean;
}

const titleWords: ReadonlySet<string> = new Set([...titles].flatMap((title) => title.split(' ')));
/** Forms of address say nothing of what someone does. */
const address = /^(?:mr|mrs|ms|miss|mx|dr|sir|madam|comrade|brother|sister|uncle|aunt|saint|lord|lady|dame|former|acting|then)\.?$/;
const determiner = /^(?:a|an|the|his|her|its|their|our|my|now|then|currently|formerly|whose)$/;
const isPossessive = (token: Word | undefined): boolean => token !== undefined && /^[’']s?$/i.test(token.text);
const isRoleEnd = (token: Word): boolean => (roleNouns.has(token.folded) || (token.capital && titleWords.has(token.folded)) || /^(?:CEO|CFO|COO)$/.test(token.text)) && !address.test(token.folded);
const longestRole = 14;
const verb = /(?:ed|ing)$|^(?:met|told|said|saw|sent|made|took|gave|held|won|lost|led|left|put|found|hit|beat|fought|shot|was|were|is|are)$/;

/** A person's mention, with the sentence it stands in. */
export interface NamedPerson extends BlockRange {
  readonly sentence: number;
}

export interface FoundRole<Person> extends RoleQuotation {
  readonly person: Person;
}

/**
 * Descriptions of persons as they stand in the text, before the name (`Kremlin spokesman
 * [Dmitry Peskov]`) or after it between commas (`[Li Hui], China’s special representative on
 * Eurasian affairs,`), in order of the persons given. Needs all persons of the article: a role
 * never reaches back over another name.
 */
export function findRoles<Person extends NamedPerson>(blocks: readonly Block[], sentences: readonly Sentence[], persons: readonly Person[]): readonly FoundRole<Person>[] {
  const tokensOf = new Map<number, readonly Word[]>();
  const ends = new Set(persons.map(({ block, to }) => `${block}:${to}`));
  return persons.flatMap((person): FoundRole<Person>[] => {
    const sentence = sentences[person.sentence]!;
    const { text } = blocks[sentence.block]!;
    const tokens = tokensOf.get(person.sentence) ?? readWords(text, sentence);
    tokensOf.set(person.sentence, tokens);
    const range =
      roleBefore(tokens, lowerBound(tokens, person.from), (token) => ends.has(`${person.block}:${token.to}`)) ??
      roleAfter(tokens, lowerBound(tokens, person.to));
    return range === null ? [] : [{ person, block: person.block, sentence: person.sentence, ...range, text: text.slice(range.from, range.to) }];
  });
}

function readWords(text: string, sentence: TextRange): readonly Word[] {
  return tokenise(text.slice(sentence.from, sentence.to)).map((token): Word => ({
    text: token.text,
    from: sentence.from + token.from,
    to: sentence.from + token.to,
    folded: foldName(token.text),
    kind: /^\p{N}/u.test(token.text) ? 'number' : /^\p{L}/u.test(token.text) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(token.text),
    allCapitals: /^\P{L}*\p{Lu}(?:\P{L}*\p{Lu})+\P{L}*$/u.test(token.text),
  }));
}

/** Index of the first token at or after an offset. */
function lowerBound(tokens: readonly Word[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function roleBefore(tokens: readonly Word[], name: number, endsPerson: (token: Word) => boolean): { readonly from: number; readonly to: number } | null {
  const last = tokens[name - 1];
  if (last === undefined || last.kind !== 'word' || !isRoleEnd(last)) return null;
  let start = name - 1;
  // Lower-case words belong to the role only where a capital or an article opens it: 'Russian war analyst', not 'met analyst'.
  let at = start - 1;
  let small = 0;
  for (; at >= 0 && name - at <= longestRole; at -= 1) {
    const token = tokens[at]!;
    if (endsPerson(token) || verb.test(token.folded)) break;
    if (token.kind === 'mark' && !(isPossessive(token) && tokens[at - 1]?.capital)) break;
    if (isPossessive(token)) continue;
    const opens = token.capital && token.kind === 'word' && !(functionWords.has(token.folded) && !token.allCapitals) && !(at === 0 && commonWords.has(token.folded) && !titleWords.has(token.folded) && !peoples.has(token.folded));
    if (opens) {
      start = at;
      small = 0;
      continue;
    }
    if (determiner.test(token.folded)) {
      start = at + 1;
      break;
    }
    const joins = (token.folded === 'of' || token.folded === 'for' || token.folded === 'and') && tokens[at + 1] !== undefined && at > 0 && (tokens[at - 1]!.capital || isRoleEnd(tokens[at - 1]!));
    if (token.capital || (!joins && functionWords.has(token.folded)) || token.kind === 'number') break;
    small += joins ? 0 : 1;
    if (small > 2) break;
  }
  return { from: tokens[start]!.from, to: last.to };
}

function roleAfter(tokens: readonly Word[], after: number): { readonly from: number; readonly to: number } | null {
  if (tokens[after]?.text !== ',') return null;
  let from = after + 1;
  while (tokens[from] !== undefined && determiner.test(tokens[from]!.folded)) from += 1;
  let role = -1;
  let to = from;
  for (; to < tokens.length && to - from < longestRole; to += 1) {
    const token = tokens[to]!;
    if (token.kind === 'mark' && !isPossessive(token) && token.text !== '&') break;
    if (/^(?:who|whom|whose|which|that|said|says|told|was|is|has|had|as|after|while|when|where|but)$/.test(token.folded)) break;
    if (role < 0) {
      if (isRoleEnd(token)) role = to;
      else if (functionWords.has(token.folded) && !token.capital) return null;
    }
  }
  if (role < 0 || role - from > 6 || to <= from) return null;
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to };
}
