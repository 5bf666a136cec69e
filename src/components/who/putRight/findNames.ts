import { foldWords } from './foldWords.ts';
import type { NameForms } from './rankNames.ts';

/** Those of the names, in their order, in which each word of the question begins a word, of one way of writing. All, where nothing is asked. */
export function findNames<Name extends NameForms>(names: readonly Name[], question: string): readonly Name[] {
  const asked = foldWords(question);
  if (asked.length === 0) return names;
  return names.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => {
      const words = foldWords(form);
      return asked.every((part) => words.some((word) => word.startsWith(part)));
    }),
  );
}
