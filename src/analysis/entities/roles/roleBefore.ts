import type { TextRange } from '../../../model.ts';
import { commonWords } from '../lexicons/commonWords.ts';
import { peoples } from '../lexicons/lexicon.ts';
import { determiner, isDenied, isFunctionWord, isModifier, isPossessive, isRoleEnd, longestRole, titleWords, verb, type PlacedPerson, type Word } from './roleWords.ts';

/** `Kremlin spokesman [Dmitry Peskov]`, `former national security adviser [Zbigniew Brzezinski]`. */
export function roleBefore(words: readonly Word[], { first, ends }: PlacedPerson): TextRange | null {
  const last = words[first - 1];
  if (last === undefined || !isRoleEnd(last)) return null;
  const start = startOf(words, first, ends);
  return isDenied(words, start, first) ? null : { from: words[start]!.from, to: last.to };
}

/** `The Kremlin spokesman, [Dmitry Peskov], said`: between commas, or at the sentence's end, and no list of persons. */
export function roleBeforeComma(words: readonly Word[], { first, after, begins, ends }: PlacedPerson): TextRange | null {
  const last = words[first - 2];
  if (words[first - 1]?.text !== ',' || last === undefined || !isRoleEnd(last)) return null;
  const next = words[after];
  if (next !== undefined && !/^[,.]$/.test(next.text)) return null;
  if (next?.text === ',' && words[after + 1] !== undefined && begins(words[after + 1]!)) return null;
  const start = startOf(words, first - 1, ends);
  if (!determiner.test(words[start - 1]?.folded ?? '')) return null;
  return isDenied(words, start - 1, first - 1) ? null : { from: words[start]!.from, to: last.to };
}

/** Index of the word that the role begins with; `end` is the word after its last. */
function startOf(words: readonly Word[], end: number, ends: (word: Word) => boolean): number {
  // Small words belong to the role only where they are known to, or a capital or an article opens it: 'Russian war analyst', not 'met analyst'.
  let start = end - 1;
  let small = 0;
  let modified = true;
  for (let at = end - 2; at >= 0 && end - at <= longestRole; at -= 1) {
    const word = words[at]!;
    if (ends(word) || (verb.test(word.folded) && !isModifier(word))) break;
    if (word.kind === 'mark' && !word.joins && !(isPossessive(word) && words[at - 1]?.capital)) break;
    if (isPossessive(word) || word.joins) continue;
    if (opensRole(word, at)) {
      start = at;
      small = 0;
      modified = true;
      continue;
    }
    // 'the then president'; but 'and then President Putin' tells an order.
    if (modified && (isModifier(word) || (word.folded === 'then' && determiner.test(words[at - 1]?.folded ?? '')) || (!word.capital && isRoleEnd(word)))) {
      start = at;
      continue;
    }
    if (determiner.test(word.folded)) {
      if (small < 2) start = at + 1;
      break;
    }
    const links = isLink(words, at);
    if (word.capital || (!links && isFunctionWord(word)) || (word.kind === 'number' && !isModifier(word))) break;
    modified = false;
    small += links ? 0 : 1;
    if (small > 2) break;
  }
  return start;
}

/** `head of`, `Council of`; `Immigration and Naturalization Service Commissioner`, but not `the Justice Department and Judge`. */
function isLink(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !/^(?:of|for|and)$/.test(words[at]!.folded)) return false;
  return isRoleEnd(before) || (before.capital && (words[at]!.folded !== 'and' || !words[at - 2]?.capital));
}

function opensRole(word: Word, at: number): boolean {
  if (!word.capital || word.kind !== 'word' || isFunctionWord(word)) return false;
  return at > 0 || !commonWords.has(word.folded) || titleWords.has(word.folded) || peoples.has(word.folded) || isModifier({ ...word, capital: false });
}
