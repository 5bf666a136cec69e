import { keyOf } from '../../analysis/entities/model/features/describeWord.ts';
import { hashPhrase, LEXICON_CLASSES, LONGEST_PHRASE } from '../../analysis/entities/model/features/lexicon.ts';
import { tokenise } from '../../analysis/entities/tokenise.ts';
import type { LexiconClass } from '../../analysis/entities/model/features/lexicon.ts';
import type { KnownName } from './collectNames.ts';
import type { TaggedSentence } from '../readConll.ts';

/**
 * Hashed keys of words and phrases with their classes. Common words are those that the training texts
 * write in lower case.
 */
export function buildLexicon(names: readonly KnownName[], texts: readonly TaggedSentence[]): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  const mark = (name: LexiconClass, hash: number): void => {
    classes.set(hash, (classes.get(hash) ?? 0) | (1 << LEXICON_CLASSES.indexOf(name)));
  };
  for (const { name, phrase } of names) {
    const keys = tokenise(phrase).map((token) => keyOf(token.text));
    if (keys.length === 0 || keys.length > LONGEST_PHRASE) continue;
    mark(name, hashPhrase(keys));
    if (keys.length > 1) mark('starts', hashPhrase(keys.slice(0, 1)));
  }
  const lower = new Map<string, number>();
  for (const { tokens } of texts) for (const token of tokens) if (/^\p{Ll}[\p{Ll}'-]+$/u.test(token)) lower.set(token, (lower.get(token) ?? 0) + 1);
  for (const [word, count] of lower) if (count >= 2) mark('common', hashPhrase([keyOf(word)]));
  return classes;
}
