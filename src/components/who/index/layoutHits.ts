import { foldText, readQuery } from './foldText.ts';

export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A name cut where it answers to the query: `zel` in `Volodymyr Zelensky` is `Volodymyr `, **`Zel`**, `ensky`. */
export function layoutHits(text: string, query: string): readonly TextPart[] {
  const wanted = [...new Set(readQuery(query).flat())].sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, hit: false }];
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(word);
    const prefix = wanted.find((each) => folded.startsWith(each));
    if (prefix === undefined) continue;
    const to = index + lengthOfPrefix(word, prefix.length);
    if (index > done) parts.push({ text: text.slice(done, index), hit: false });
    parts.push({ text: text.slice(index, to), hit: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** How much of the word as written makes so many folded letters, with the accents that follow. */
function lengthOfPrefix(word: string, folded: number): number {
  let length = 0;
  let sum = 0;
  for (const letter of word) {
    const more = foldText(letter).length;
    if (sum >= folded && more > 0) break;
    sum += more;
    length += letter.length;
  }
  return length;
}
