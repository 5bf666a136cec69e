import { otherNames } from '../lexicons/knownNames.ts';
import { organisations } from '../lexicons/lexicon.ts';
import { functionWords, otherFirsts, otherHeads } from '../lexicons/words.ts';
import type { NameRule } from './nameRule.ts';
import { after, before, hasInnerPossessive, isBarred, isCommon, isTime, isUnknown } from './wordClues.ts';

const model = /^(?:\p{Lu}+-?\d+\p{L}*(?:-\d+\p{L}*)?|\d+(?:\.\d+)?\p{L}{0,2}\d*(?:-\d+\p{Lu}*)?s?)$/u;
const unit = /^(?:percent|per|people|million|billion|%|times|years?|days?|hours?|points?|dollars?|euros?|troops|soldiers|members|seats|votes|jobs|employees|shares|workers|o'clock|am|pm)$/;

export const knownOther: NameRule = ({ phrase, tokens }, context) => {
  if (!otherNames.has(phrase)) return null;
  const common = tokens.length === 1 && isCommon(tokens[0]!);
  if (common && (context.casing !== 'plain' || before({ from: context.first, to: 0, tokens, phrase }, context) !== undefined)) return null;
  return { label: 'other', score: (common ? 1.2 : 2.3) + 1.3 * (tokens.length - 1), certainty: common ? 0.6 : 0.9, reason: 'well-known event, work or product' };
};

/** `Paris Air [Show]`, `Kyoto [Protocol]`, `2008 Winter [Olympics]` without its year. */
export const otherHead: NameRule = ({ tokens }, context) => {
  const last = tokens.at(-1)!;
  const [first] = tokens;
  if (tokens.length < 2 || tokens.length > 6 || !otherHeads.has(last.folded) || functionWords.has(first!.folded) || isTime(first!)) return null;
  if (!hasInnerPossessive(tokens) || !tokens.every((token) => token.capital || /^(?:of|and|on|the|for|'s|')$/.test(token.folded)) || context.casing !== 'plain') return null;
  const capitals = tokens.filter((token) => token.capital).length;
  return { label: 'other', score: 1.2 + 1.2 * (capitals - 1) + 0.3 * (tokens.length - capitals), certainty: 0.7, reason: `ends in ${last.text}` };
};

/** `[Hurricane] Katrina`, `[Operation] Enduring Freedom`, `[Treaty] of Lisbon`. */
export const otherFirst: NameRule = ({ tokens }) => {
  const [first] = tokens;
  if (tokens.length < 2 || tokens.length > 5 || !otherFirsts.has(first!.folded) || !tokens.every((token) => token.capital || /^(?:of|on|the)$/.test(token.folded))) return null;
  if (!tokens.at(-1)!.capital || isBarred(tokens.at(-1)!)) return null;
  return { label: 'other', score: 1.4 + 1.2 * (tokens.length - 1), certainty: 0.75, reason: `begins with ${first!.text}` };
};

/** `Boeing [777]`, `Airbus [A380]`, `787 Dreamliner`: a maker and a model. */
export const product: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  const at = tokens.findIndex((token) => model.test(token.text) && /\d/.test(token.text));
  if (tokens.length < 2 || tokens.length > 4 || at < 0 || at > 2 || tokens.some((token, index) => index !== at && (!token.capital || isBarred(token)))) return null;
  if (/^\d+(?:gb|mb|tb|px|mm|cm|km|m|th|nd|rd|st|kg|bn|hp)$/.test(tokens[at]!.folded) || unit.test(after(stretch, context)?.folded ?? '')) return null;
  const plain = tokens[at]!.kind === 'number' && /^\d+$/.test(tokens[at]!.text);
  const maker = tokens.slice(0, at);
  const series = maker.some((token) => otherNames.has(token.folded));
  if (plain && !series && (tokens[at]!.text.length < 3 || tokens[at]!.text.length > 4)) return null;
  const known = series || maker.some((token) => organisations.has(token.folded) || isUnknown(token) || context.known.get(token.folded)?.kind === 'org');
  if (at > 0 ? !known : !tokens.slice(1).every(isUnknown) || plain) return null;
  return { label: 'other', score: 2.7 + 1.2 * (tokens.length - 1), certainty: 0.85, reason: 'maker and model' };
};

/** `A380`, `F-16`, `DC-9`. */
export const modelNumber: NameRule = ({ tokens }, context) => {
  const [only] = tokens;
  if (tokens.length > 1 || context.casing === 'shouted' || !/^\p{Lu}{1,4}-?\d{1,4}\p{L}{0,3}(?:-\d+\p{L}*)?$/u.test(only!.text)) return null;
  return { label: 'other', score: 1.8, certainty: 0.7, reason: 'letters and a number' };
};

/** A work named in quotation marks: `“China’s Position on the Political Settlement of the Ukraine Crisis”`. */
export const quotedTitle: NameRule = (stretch, context) => {
  const { tokens } = stretch;
  if (tokens.length < 3 || !/^[“"]$/.test(before(stretch, context)?.text ?? '') || !/^[”"]$/.test(after(stretch, context)?.text ?? '')) return null;
  const words = tokens.filter((token) => token.kind === 'word');
  const small = words.filter((token) => !token.capital);
  if (small.some((token) => !functionWords.has(token.folded)) || words.length - small.length < 3 || context.casing !== 'plain') return null;
  return { label: 'other', score: 3 + 1.5 * tokens.length, certainty: 0.8, reason: 'title in quotation marks' };
};

/** Several capitalised words, and nothing speaks for another kind. */
export const unknownWords: NameRule = ({ tokens, from }, context) => {
  if (tokens.length < 2 || tokens.length > 4 || context.casing !== 'plain' || !tokens.every((token) => token.capital && !isBarred(token))) return null;
  if (from === context.first && isCommon(tokens[0]!)) return null;
  return { label: 'other', score: 0.9 + 0.75 * (tokens.length - 1), certainty: 0.4, reason: 'capitalised words of unknown kind' };
};
