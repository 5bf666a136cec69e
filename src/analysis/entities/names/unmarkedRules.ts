import { peoples } from '../lexicons/lexicon.ts';
import { roleNouns, titles } from '../lexicons/words.ts';
import type { NameRule } from './nameRule.ts';
import { isBarred, isCommon } from './wordClues.ts';

/** `[Prime Minister] Fumio Kishida`: known titles. */
export const title: NameRule = ({ phrase, tokens }) => (titles.has(phrase) ? { label: 'title', score: 0.4 + 1.1 * tokens.length, certainty: 1, reason: 'title' } : null);

/** `[Deputy Railway Minister] Hu`: ordinary words that end in a role. */
export const longTitle: NameRule = ({ tokens, to }, { tokens: all }) => {
  const last = tokens.at(-1)!;
  if (tokens.length < 2 || tokens.length > 4 || !roleNouns.has(last.folded) || !all[to]?.capital) return null;
  if (!tokens.every((token) => token.capital && isCommon(token) && !isBarred(token))) return null;
  return { label: 'title', score: 0.9 * tokens.length, certainty: 1, reason: 'title' };
};

/** `[Russian]`, `[Latin American]`: peoples and their adjectives. */
export const people: NameRule = ({ phrase, tokens }) => (peoples.has(phrase) ? { label: 'people', score: 1.5 * tokens.length - 0.4, certainty: 1, reason: 'people' } : null);
