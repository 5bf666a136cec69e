import { findCity, findCountry, isPlace, regionsAndWaters } from '../lexicons/gazetteer.ts';
import { givenNames, surnames } from '../lexicons/lexicon.ts';
import { functionWords, placeFirsts, placeHeads, placeNouns, placeNounsAfter, placePrepositions, titles } from '../lexicons/words.ts';
import type { NameRule, SentenceContext, Stretch } from './nameRule.ts';
import { after, before, followsTitle, isBarred, isCommon, isConnector, isUnknown, nounBefore } from './wordClues.ts';

/** `US` and `UN` only in capitals; `us` and `who` are words. */
const isWord = ({ tokens }: Stretch, { casing }: SentenceContext): boolean => tokens.length === 1 && functionWords.has(tokens[0]!.folded) && (casing === 'shouted' || !tokens[0]!.allCapitals);

/** `US$40`. */
const isCurrency = (stretch: Stretch, context: SentenceContext): boolean => /^[$€£¥]$/.test(after(stretch, context)?.text ?? '');

function followsPreposition(stretch: Stretch, context: SentenceContext): boolean {
  let token = before(stretch, context);
  if (token?.folded === 'the') token = context.tokens[stretch.from - 2];
  return token !== undefined && placePrepositions.has(token.folded);
}

/** `[Dallas], Texas`. */
function precedesPlace(stretch: Stretch, context: SentenceContext): boolean {
  const [comma, next, second] = context.tokens.slice(stretch.to, stretch.to + 3);
  if (comma?.text !== ',' || next === undefined || !next.capital || context.tokens[stretch.to + 2]?.folded === "'s") return false;
  return isPlace(next.folded) || (second !== undefined && isPlace(`${next.folded} ${second.folded}`));
}

export const country: NameRule = (stretch, context) => {
  if (findCountry(stretch.phrase) === null || isWord(stretch, context) || isCurrency(stretch, context)) return null;
  return { label: 'place', score: 2.4 + 1.3 * (stretch.tokens.length - 1), certainty: 0.97, reason: 'country' };
};

export const region: NameRule = (stretch, context) => {
  if (!regionsAndWaters.has(stretch.phrase) || isWord(stretch, context)) return null;
  const [first] = stretch.tokens;
  if (first!.allCapitals && context.casing !== 'shouted' && stretch.tokens.length === 1 && stretch.phrase.length > 3 && !first!.text.includes('.')) return null;
  const common = stretch.tokens.length === 1 && isCommon(first!);
  return { label: 'place', score: (common ? 0.9 : 2.2) + 1.3 * (stretch.tokens.length - 1), certainty: common ? 0.6 : 0.95, reason: 'region or waters' };
};

export const city: NameRule = (stretch, context) => {
  const entry = findCity(stretch.phrase);
  if (entry === null || isWord(stretch, context)) return null;
  const n = stretch.tokens.length;
  const near = followsPreposition(stretch, context) || precedesPlace(stretch, context);
  const [only] = stretch.tokens;
  if (n === 1 && (isCommon(only!) || isBarred(only!))) return near && context.casing === 'plain' ? { label: 'place', score: 1.6, certainty: 0.6, reason: 'city, after a preposition' } : null;
  const ambiguous = n === 1 && (givenNames.has(stretch.phrase) || surnames.has(stretch.phrase) || context.known.get(stretch.phrase)?.kind === 'person');
  if (ambiguous && followsTitle(stretch, context)) return null;
  return { label: 'place', score: (ambiguous ? 1.5 : 2.1) + (near ? 1 : 0) + 1.3 * (n - 1), certainty: near || !ambiguous ? 0.93 : 0.7, reason: 'city' };
};

/** `the city of [Sangju]`, `[Nimroz] province`. */
export const besidePlaceNoun: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length > 3 || context.casing !== 'plain' || !tokens.every((token) => token.capital && !isBarred(token) && !token.text.endsWith('.')) || !tokens.some(isUnknown)) return null;
  const noun = nounBefore(stretch, context, placeNouns, true);
  if (noun !== null) return { label: 'place', score: 3 + 1.2 * (tokens.length - 1), certainty: 0.85, reason: `after “${noun} of”` };
  const next = after(stretch, context);
  if (next === undefined || next.capital || !placeNounsAfter.has(next.folded)) return null;
  return { label: 'place', score: 2.7 + 1.4 * (tokens.length - 1), certainty: 0.8, reason: `before “${next.text}”` };
};

/** `Swat [Valley]`, `Chiang Mai International [Airport]`. */
export const placeHead: NameRule = ({ tokens }) => {
  const last = tokens.at(-1)!;
  if (tokens.length < 2 || tokens.length > 5 || !placeHeads.has(last.folded) || isBarred(tokens[0]!)) return null;
  if (!tokens.every((token) => token.capital && !functionWords.has(token.folded))) return null;
  return { label: 'place', score: 1.5 + 1.2 * (tokens.length - 1), certainty: 0.8, reason: `ends in ${last.text}` };
};

/** `[Lake] Victoria`, `[South] Ossetia`, `[Gulf] of Aden`. */
export const placeFirst: NameRule = ({ tokens }) => {
  const [head, second] = tokens;
  const last = tokens.at(-1)!;
  if (tokens.length < 2 || tokens.length > 4 || !placeFirsts.has(head!.folded) || isBarred(last) || !last.capital) return null;
  if (tokens.length > 2 && second!.folded !== 'of' && !tokens.every((token) => token.capital)) return null;
  if (!isUnknown(last) && !isPlace(last.folded)) return null;
  return { label: 'place', score: 1.1 + 1.2 * (tokens.length - 1), certainty: 0.75, reason: `begins with ${head!.text}` };
};

/** `[Everett], Washington`: an unknown name before a known place. */
export const beforePlace: NameRule = (stretch, context) => {
  if (stretch.tokens.length > 3 || !stretch.tokens.every(isUnknown) || !precedesPlace(stretch, context)) return null;
  return { label: 'place', score: 2.2 + 0.9 * (stretch.tokens.length - 1), certainty: 0.75, reason: 'before a place and a comma' };
};

/** `in [Farnborough]`. */
export const afterPreposition: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length > 2 || tokens.some((token) => !token.capital || isBarred(token) || token.allCapitals || isConnector(token) || titles.has(token.folded)) || !tokens.some(isUnknown)) return null;
  const word = before(stretch, context)?.folded;
  if (word === undefined || !placePrepositions.has(word)) return null;
  const strong = word === 'in' || word === 'near' || word === 'at' || word === 'outside' || word === 'throughout';
  if (!tokens.every(isUnknown) && (!strong || context.casing !== 'plain')) return null;
  const score = (strong ? 1.7 : 1.1) - (/^[’']s$/.test(after(stretch, context)?.text ?? '') ? 0.5 : 0);
  return { label: 'place', score: score + 0.7 * (tokens.length - 1), certainty: strong ? 0.6 : 0.45, reason: `after “${word}”` };
};
