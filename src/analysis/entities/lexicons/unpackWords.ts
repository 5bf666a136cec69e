/**
 * Reads a front-coded word list: each word is one digit, the number of letters shared with the word
 * before it (at most 9), and its own remaining letters: `0abandon7ed7ing` is abandon, abandoned, abandoning.
 */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    words.add(word);
  }
  return words;
}
