import type { TextRange } from '../../../model.ts';
import { foldName } from '../foldName.ts';
import { functionWords, roleNouns, titles } from '../lexicons/words.ts';
import { tokenise, type Token } from '../tokenise.ts';

/** A token as roles are read from it. Offsets are UTF-16 in the block's text. */
export interface Word extends Token {
  /** Lower case without accents. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: `NATO`, `U.S.` */
  readonly allCapitals: boolean;
  /** It joins words without a space: `San Francisco-based`. */
  readonly joins: boolean;
}

/** Where a person stands among the words of a sentence. */
export interface PlacedPerson {
  /** Indices of the first word and of the first after it. */
  readonly first: number;
  readonly after: number;
  /** A person's name begins, or ends, with this word. */
  readonly begins: (word: Word) => boolean;
  readonly ends: (word: Word) => boolean;
}

export const longestRole = 14;

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
export const titleWords: ReadonlySet<string> = new Set([...titles].flatMap((title) => title.split(' ')));
/** Forms of address say nothing of what someone does. */
const address = /^(?:mr|mrs|ms|miss|mx|dr|sir|madam|comrade|brother|sister|uncle|aunt|saint|lord|lady|dame|former|acting|then)\.?$/;
/** What someone is only to another person: the text must tell of whom, and the next article is about another one. */
const toAnother = /^(?:counterpart|successor|predecessor|rival|opponent|colleague|ally|victim|suspect|winner|member|host)s?$/;
/** In small letters these are other words, or parts of longer roles: `a major business`, `general strike`. */
const notInSmall = /^(?:major|general|chief|private|justice|deputy|executive)$/;

export const isPossessive = (word: Word | undefined): boolean => word !== undefined && /^[’']s?$/i.test(word.text);
const namesRole = (folded: string): boolean => roleNouns.has(folded.replace(/^(?:ex|then)-/, '')) && !toAnother.test(folded);
export const isRoleEnd = (word: Word): boolean =>
  word.kind === 'word' && !address.test(word.folded) && !(!word.capital && notInSmall.test(word.folded)) && (namesRole(word.folded) || (word.capital && titleWords.has(word.folded) && !toAnother.test(word.folded)) || /^(?:CEO|CFO|COO|MP)$/.test(word.text));
/** Ends a role after a name: `the army chief`, `chief of staff`, where no noun follows. */
export const isRoleHead = (word: Word, next: Word | undefined): boolean =>
  isRoleEnd(word) || (/^(?:chief|deputy|general|executive)$/.test(word.folded) && (next === undefined || next.kind === 'mark' || /^(?:of|for|in|at)$/.test(next.folded)));

export const determiner = /^(?:a|an|the|his|her|its|their|our|my|now|currently)$/;
export const verb = /(?:[^e]ed|ing)$|^(?:met|told|said|says|say|saw|sent|made|took|gave|held|won|lost|led|left|put|found|hit|beat|fought|shot|was|were|is|are|be)$/;
/** Small words that belong to the role after them. */
const modifiers = list(`former late acting interim deputy vice assistant associate senior junior chief top leading first second lead head prime foreign defence defense interior finance economy trade energy health education justice
national international regional local provincial federal state city municipal military naval army police security intelligence immigration customs border prison parliamentary presidential opposition rebel separatist party government political
economic financial legal religious spiritual supreme royal executive managing general special human rights press media war war-time wartime anti-corruption anti-war law high school university business technology science sports football tennis basketball
baseball hockey soccer boxing film television radio news newspaper founding longtime long-time veteran retired exiled jailed imprisoned detained outgoing incoming newly elected senior-most new old current campaign union labor labour company fire
evangelical catholic protestant muslim jewish registered independent conservative liberal communist socialist democratic republican medical environmental aviation oil space nuclear research`);
export const isModifier = (word: Word): boolean => !word.capital && word.kind !== 'mark' && (modifiers.has(word.folded) || /^(?:ex|then)-|-(?:born|elected|style|year-old)$|(?:al|ian|ean|ese|ist)$/.test(word.folded));

/** What follows is no role that is held: `not the president`, `a possible minister`, `self-styled president`. */
const denies = /^(?:not|never|no|neither|nor|hardly|longer|possible|potential|would-be|wannabe|aspiring|future|likely|alleged|purported|supposed|so-called|self-styled|self-proclaimed|self-declared|self-appointed|pretended|fake|hopeful|if|whether|perhaps|maybe|once)$/;
export const isDenied = (words: readonly Word[], from: number, to: number): boolean => words.slice(Math.max(0, from - 1), to).some((word) => denies.test(word.folded));

export const isFunctionWord = (word: Word): boolean => functionWords.has(word.folded) && !word.allCapitals;

export function readWords(text: string, sentence: TextRange): readonly Word[] {
  const tokens = tokenise(text.slice(sentence.from, sentence.to));
  return tokens.map((token, at): Word => ({
    text: token.text,
    from: sentence.from + token.from,
    to: sentence.from + token.to,
    folded: foldName(token.text),
    kind: /^\p{N}/u.test(token.text) ? 'number' : /^\p{L}/u.test(token.text) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(token.text),
    allCapitals: /^\P{L}*\p{Lu}(?:\P{L}*\p{Lu})+\P{L}*$/u.test(token.text),
    joins: /^[-‐‑–]$/.test(token.text) && tokens[at - 1]?.to === token.from && tokens[at + 1]?.from === token.to,
  }));
}

/** Index of the first word at or after an offset. */
export function lowerBound(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
