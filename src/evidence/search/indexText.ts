import type { EntityId } from '../../model.ts';
import type { Vocabulary } from './openVocabulary.ts';
import { isEnglish } from '../isEnglish.ts';
import type { SourceText, Tongue } from './searchResult.ts';
import { splitWords } from './splitWords.ts';

/** A text made ready to be searched. The title is its sentence -1. */
export interface IndexedText extends Omit<SourceText, 'blocks' | 'others' | 'sentences' | 'names'> {
  /** Numbers of its words in the vocabulary: those of the title, then those of each sentence. */
  readonly words: Uint32Array;
  /** Where the words of each sentence begin, and a last entry for where they end. */
  readonly starts: Uint32Array;
  /** Pairs of a name's number and the sentence where it stands, in the order of the text. */
  readonly names: Uint32Array;
  /** False for an article of which only the title and the lead are here yet, as its one sentence. */
  readonly whole: boolean;
  /** A sentence as it is written. */
  readonly read: (sentence: number) => string;
  /** The sentences in another language or direction than the text. */
  readonly others: ReadonlyMap<number, Tongue>;
}

/**
 * @param numberOf names as numbers, new ones added: one number is held for each mention instead of a text
 * @param pack holds sentences in little room and gives them back by their index
 */
export function indexText(
  { blocks, others = [], sentences, names, ...rest }: SourceText,
  whole: boolean,
  vocabulary: Vocabulary,
  numberOf: (entity: EntityId) => number,
  pack: (sentences: readonly string[]) => (index: number) => string,
): IndexedText {
  const texts = sentences.map(({ block, from, to }) => blocks[block]!.slice(from, to));
  const words: number[] = [];
  const starts: number[] = [];
  const otherBlocks = new Map(others.map(({ block, lang, dir }) => [block, { lang, dir }]));
  const otherSentences = new Map(sentences.flatMap(({ block }, index) => (otherBlocks.has(block) ? [[index, otherBlocks.get(block)!] as const] : [])));
  for (const [index, text] of [rest.title, ...texts].entries()) {
    const english = isEnglish((otherSentences.get(index - 1) ?? rest).lang);
    starts.push(words.length);
    // What a word is by itself is told by folding; here each way of writing is folded once.
    splitWords(text, (written) => {
      const number = vocabulary.add(written, english);
      if (number >= 0) words.push(number);
      return '';
    });
  }
  return {
    ...rest,
    whole,
    words: Uint32Array.from(words),
    starts: Uint32Array.from([...starts.slice(1), words.length]),
    names: Uint32Array.from(names.flatMap(({ entity, sentence }) => [numberOf(entity), sentence])),
    read: pack(texts),
    others: otherSentences,
  };
}
