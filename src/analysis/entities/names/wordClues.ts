import { commonWords, givenNames, peoples } from '../lexicons/lexicon.ts';
import { functionWords, months, neverNames, organisationHeads, placeHeads, roleNouns, titles, weekdays } from '../lexicons/words.ts';
import type { Token } from '../tokenise.ts';
import type { SentenceContext, Stretch } from './nameRule.ts';

const titleEnds: ReadonlySet<string> = new Set([...titles].map((title) => title.slice(title.lastIndexOf(' ') + 1)));
const connectors: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the', 'on', 'de', 'du', 'des', 'del', 'la', 'le', 'et', 'in', 'to', '-', '’s', "'s"]);
/** Parts of surnames that are written small. */
const particles: ReadonlySet<string> = new Set(['bin', 'al', 'ibn', 'ben', 'de', 'da', 'dos', 'do', 'del', 'della', 'di', 'van', 'von', 'der', 'den', 'ter', 'el', 'la', 'le', 'du', 'abu', 'ul', 'ur', 'of']);

export const isConnector = (token: Token): boolean => connectors.has(token.folded);
export const isParticle = (token: Token): boolean => !token.capital && token.folded !== 'of' && particles.has(token.folded);
export const isCommon = (token: Token): boolean => commonWords.has(token.folded);
/** Never part of an unknown name: weekdays, months, peoples, religions, closed-class words. */
export const isBarred = (token: Token): boolean =>
  functionWords.has(token.folded) || months.has(token.folded) || weekdays.has(token.folded) || neverNames.has(token.folded) || peoples.has(token.folded);
export const isInitial = (token: Token): boolean => /^\p{Lu}\.?$/u.test(token.text);
export const isGiven = (token: Token): boolean => token.capital && givenNames.has(token.folded) && !functionWords.has(token.folded);
export const isHead = (token: Token): boolean => organisationHeads.has(token.folded) || placeHeads.has(token.folded);
/** A capitalised word that no list of ordinary English words has. */
export const isUnknown = (token: Token): boolean => token.capital && token.kind === 'word' && !isCommon(token) && !isBarred(token);

export const before = (stretch: Stretch, context: SentenceContext): Token | undefined => context.tokens[stretch.from - 1];
export const after = (stretch: Stretch, context: SentenceContext): Token | undefined => context.tokens[stretch.to];

/** `President [Xi]`, `spokesman [Peskov]`: a title or a role stands right before it. */
export function followsTitle(stretch: Stretch, context: SentenceContext): boolean {
  const token = before(stretch, context);
  if (token === undefined || token.kind !== 'word') return false;
  return token.capital ? titleEnds.has(token.folded) : roleNouns.has(token.folded);
}

/** `[Airbus] chief executive`, `[Kremlin] spokesman`: a role stands right after it. */
export function precedesRole(stretch: Stretch, context: SentenceContext): boolean {
  const next = context.tokens.slice(stretch.to, stretch.to + 3);
  if (next[0]?.kind !== 'word') return false;
  return next.some((token, index) => next.slice(0, index + 1).every((one) => one.kind === 'word') && (roleNouns.has(token.folded) || /^(?:CEO|CFO|COO)$/.test(token.text)) && next.slice(0, index).every((one) => !functionWords.has(one.folded)));
}
