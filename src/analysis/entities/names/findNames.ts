import type { Block, EntityKind, Sentence } from '../../../model.ts';
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
    return decodeSentence(context).flatMap((name): ReadName[] => (isKind(name.label) ? [{ ...name, kind: name.label, tokens: context.tokens.slice(name.fromToken, name.toToken), acronym: acronymAfter(context.tokens, name.toToken) }] : []));
  });
  const known = learnNames(firstReading);
  return contexts.flatMap((context, index) =>
    decodeSentence({ ...context, known }).flatMap((name): FoundName[] => {
      if (!isKind(name.label) || name.certainty < leastCertainty) return [];
      const from = context.tokens[name.fromToken]!.from;
      const to = context.tokens[name.toToken - 1]!.to;
      return [{ block: sentences[index]!.block, sentence: index, from, to, kind: name.label, certainty: name.certainty, reason: name.reason }];
    }),
  );
}

function acronymAfter(tokens: readonly Token[], at: number): string | null {
  const [open, short, close] = tokens.slice(at, at + 3);
  return open?.text === '(' && close?.text === ')' && short!.allCapitals ? short!.text : null;
}

/** Title Case and CAPITALS tell names from nothing; four words are needed to see it. */
function readCasing(tokens: readonly Token[]): Casing {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  if (words.length < 4) return 'plain';
  if (words.filter((token) => token.allCapitals).length > 0.7 * words.length) return 'shouted';
  return words.filter((token) => token.capital).length > 0.8 * words.length ? 'titled' : 'plain';
}
