import type { Block, EntityKind, Sentence } from '../../../model.ts';
import { commonWords } from '../lexicons/commonWords.ts';
import { functionWords, titles } from '../lexicons/words.ts';
import { tokenise, type Token } from '../tokenise.ts';
import { decodeSentence, type DecodedName } from './decodeSentence.ts';
import { learnNames, type ReadName } from './learnNames.ts';
import type { Casing, KnownName, SentenceContext } from './nameRule.ts';

/** A stretch of text taken for a name, before it is known what it stands for. */
export interface FoundName {
  readonly block: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly certainty: number;
  readonly reason: string;
}

const leastCertainty = 0.35;
const isKind = (label: DecodedName['label']): label is EntityKind => label !== 'title' && label !== 'people';

/**
 * Finds names by rules, twice: what the first reading is sure of teaches the second one the
 * article's surnames, short forms and acronyms. Sorted by block and `from`, never overlapping.
 */
export function findNames(blocks: readonly Block[], sentences: readonly Sentence[]): readonly FoundName[] {
  const nothing: ReadonlyMap<string, KnownName> = new Map();
  const contexts = sentences.map((sentence): SentenceContext => {
    const tokens = tokenise(blocks[sentence.block]!.text, sentence);
    return { tokens, casing: readCasing(tokens), first: tokens.findIndex((token) => token.kind !== 'mark'), known: nothing };
  });
  const firstReading = contexts.flatMap((context) => {
    if (context.casing !== 'plain') return [];
    return decodeSentence(context).flatMap((name): ReadName[] => (isKind(name.label) ? [{ ...name, kind: name.label, tokens: context.tokens.slice(name.fromToken, name.toToken), acronym: acronymAfter(context.tokens, name) }] : []));
  });
  const known = learnNames(firstReading);
  return contexts.flatMap((context, index) =>
    decodeSentence({ ...context, known }).flatMap((name): FoundName[] => {
      if (!isKind(name.label) || name.certainty < leastCertainty) return [];
      const from = context.tokens[name.fromToken]!.from;
      const last = context.tokens[name.toToken - 1]!;
      // 'They sold the Model Y.': the stop ends the sentence, not an initial.
      const to = name.toToken === context.tokens.length && /^\p{L}\.$/u.test(last.text) ? last.to - 1 : last.to;
      return [{ block: sentences[index]!.block, sentence: index, from, to, kind: name.label, certainty: name.certainty, reason: name.reason }];
    }),
  );
}

/** `Shanghai Cooperation Organisation (SCO)`: both begin with the same letter, or the acronym with a later word's. */
function acronymAfter(tokens: readonly Token[], name: DecodedName): string | null {
  const [open, short, close] = tokens.slice(name.toToken, name.toToken + 3);
  if (name.label === 'person' || name.label === 'place' || open?.text !== '(' || close?.text !== ')' || !short!.allCapitals) return null;
  const initials = tokens.slice(name.fromToken, name.toToken).filter((token) => token.capital).map((token) => token.text[0]!);
  return initials.length > 1 && initials.includes(short!.text[0]!) ? short!.text : null;
}

/** Title Case and CAPITALS tell names from nothing. Title Case has small letters only in small words, and capitals on ordinary ones. */
function readCasing(tokens: readonly Token[]): Casing {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  if (words.length < 3) return 'plain';
  if (words.filter((token) => token.allCapitals).length > 0.7 * words.length) return 'shouted';
  const content = tokens.filter((token) => token.kind === 'word' && !functionWords.has(token.folded));
  const small = content.filter((token) => !token.capital).length;
  const ordinary = content.filter((token) => token.capital && commonWords.has(token.folded) && !titles.has(token.folded)).length;
  return content.length > 3 && small * 10 <= content.length && ordinary > 2 ? 'titled' : 'plain';
}
