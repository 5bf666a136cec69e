import { givenNames } from '../lexicons/lexicon.ts';
import { functionWords, months, organisationHeads, placeHeads, roleNouns, titles, weekdays } from '../lexicons/words.ts';
import type { Token } from '../tokenise.ts';
import type { SentenceContext, Stretch } from './nameRule.ts';

const unfinished = /^(?:vice|deputy|acting|interim|former|chief)$/;
const titleEnds: ReadonlySet<string> = new Set([...titles].map((title) => title.slice(title.lastIndexOf(' ') + 1)).filter((word) => !unfinished.test(word)));
const connectors: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the', 'on', 'de', 'du', 'des', 'del', 'la', 'le', 'et', 'in', 'to', '-', "'s", "'"]);
/** Parts of surnames that are written small. */
const particles: ReadonlySet<string> = new Set(['bin', 'al', 'ibn', 'ben', 'de', 'da', 'dos', 'do', 'del', 'della', 'di', 'van', 'von', 'der', 'den', 'ter', 'el', 'la', 'le', 'du', 'abu', 'ul', 'ur', 'of']);

export const isConnector = (token: Token): boolean => connectors.has(token.folded);
export const isParticle = (token: Token): boolean => !token.capital && token.folded !== 'of' && particles.has(token.folded);
export const isCommon = (token: Token): boolean => token.common;
/** Never part of an unknown name: weekdays, months, peoples, religions, closed-class words. */
export const isBarred = (token: Token): boolean => token.barred;
export const isInitial = (token: Token): boolean => /^\p{Lu}\.?$/u.test(token.text);
export const isGiven = (token: Token): boolean => token.capital && givenNames.has(token.folded) && !functionWords.has(token.folded);
export const isHead = (token: Token): boolean => organisationHeads.has(token.folded) || placeHeads.has(token.folded);
/** A capitalised word that no list of ordinary English words has. */
export const isUnknown = (token: Token): boolean => token.capital && token.kind === 'word' && !isCommon(token) && !isBarred(token) && !titles.has(token.folded);

export const before = (stretch: Stretch, context: SentenceContext): Token | undefined => context.tokens[stretch.from - 1];
export const after = (stretch: Stretch, context: SentenceContext): Token | undefined => context.tokens[stretch.to];

/** `Thursday`, `July`. */
export const isTime = (token: Token): boolean => months.has(token.folded) || weekdays.has(token.folded);

/** `President [Xi]`, `spokesman [Peskov]`: a title or a role stands right before it. */
export function followsTitle(stretch: Stretch, context: SentenceContext): boolean {
  const token = before(stretch, context);
  if (token === undefined || token.kind !== 'word') return false;
  return token.capital ? titleEnds.has(token.folded) : roleNouns.has(token.folded);
}

/** `People’s`, `Workers’`: the possessive belongs to the name and not to a name before it. */
export const hasInnerPossessive = (tokens: readonly Token[]): boolean =>
  tokens.every((token, index) => token.kind !== 'mark' || token.folded === '&' || (index > 0 && (isCommon(tokens[index - 1]!) || tokens[index - 1]!.folded === 'peter')));

/** `[Airbus] chief executive`, `[Kremlin] spokesman`: a role stands right after it. */
export function precedesRole(stretch: Stretch, context: SentenceContext): boolean {
  const next = context.tokens.slice(stretch.to, stretch.to + 3);
  if (next[0]?.kind !== 'word') return false;
  return next.some((token, index) => next.slice(0, index + 1).every((one) => one.kind === 'word') && (roleNouns.has(token.folded) || /^(?:CEO|CFO|COO)$/.test(token.text)) && next.slice(0, index).every((one) => !functionWords.has(one.folded)));
}

/** `the city of [Sangju]`, `the newspaper, [Chosun Ilbo]`: the noun that says what a name is. */
export function nounBefore(stretch: Stretch, context: SentenceContext, nouns: ReadonlySet<string>, of: boolean): string | null {
  let at = stretch.from - 1;
  const { tokens } = context;
  if (of) {
    if (tokens[at]?.folded !== 'of') return null;
    at -= 1;
  } else if (tokens[at]?.text === ',') at -= 1;
  const noun = tokens[at];
  return noun !== undefined && !noun.capital && nouns.has(noun.folded) ? noun.text : null;
}
