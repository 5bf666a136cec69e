import { functionWords } from '../lexicons/words.ts';
import type { NameRule } from './nameRule.ts';

/** What the rest of the article taught: `Mardan` after `Sergei Mardan`. */
export const knownName: NameRule = ({ phrase, tokens, from }, context) => {
  const known = context.known.get(phrase);
  if (known === undefined) return null;
  const [first] = tokens;
  if (tokens.length === 1 && (functionWords.has(phrase) || (from === context.first && first!.text.length < 2))) return null;
  return { label: known.kind, score: 2.6 + 1.3 * (tokens.length - 1), certainty: known.certainty, reason: known.reason };
};
