import type { Block, BlockRange, RoleQuotation, Sentence } from '../../model.ts';
import { roleAfter } from './roles/roleAfter.ts';
import { roleBefore, roleBeforeComma } from './roles/roleBefore.ts';
import { lowerBound, readWords, type PlacedPerson, type Word } from './roles/roleWords.ts';

/** A person's mention, with the sentence it stands in. */
export interface NamedPerson extends BlockRange {
  readonly sentence: number;
}

export interface FoundRole<Person> extends RoleQuotation {
  readonly person: Person;
}

/**
 * Descriptions of persons as they stand in the text, before the name (`Kremlin spokesman
 * [Dmitry Peskov]`, `the Kremlin spokesman, [Dmitry Peskov],`) and after it between commas (`[Li Hui],
 * China’s special representative on Eurasian affairs,`), in order of the persons given. Needs all
 * persons of the article: a role never reaches over another name. What a sentence denies or only
 * supposes (`self-styled president`) is no role, nor what one is only to another (`his counterpart`).
 */
export function findRoles<Person extends NamedPerson>(blocks: readonly Block[], sentences: readonly Sentence[], persons: readonly Person[]): readonly FoundRole<Person>[] {
  const wordsOf = new Map<number, readonly Word[]>();
  const starts = new Set(persons.map(({ block, from }) => `${block}:${from}`));
  const ends = new Set(persons.map(({ block, to }) => `${block}:${to}`));
  return persons.flatMap((person): FoundRole<Person>[] => {
    const sentence = sentences[person.sentence]!;
    const { text } = blocks[sentence.block]!;
    const words = wordsOf.get(person.sentence) ?? readWords(text, sentence);
    wordsOf.set(person.sentence, words);
    const placed: PlacedPerson = {
      first: lowerBound(words, person.from),
      after: lowerBound(words, person.to),
      begins: (word) => starts.has(`${person.block}:${word.from}`),
      ends: (word) => ends.has(`${person.block}:${word.to}`),
    };
    return [roleBefore(words, placed) ?? roleBeforeComma(words, placed), roleAfter(words, placed)].flatMap((range) =>
      range === null ? [] : [{ person, block: person.block, sentence: person.sentence, ...range, text: text.slice(range.from, range.to) }]);
  });
}
