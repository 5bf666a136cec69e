import type { TextRange } from '../../../model.ts';
import { determiner, isDenied, isFunctionWord, isPossessive, isRoleHead, longestRole, type PlacedPerson, type Word } from './roleWords.ts';

/** `[Li Hui], China’s special representative on Eurasian affairs,`; `[Peskov], who is the Kremlin spokesman`. */
export function roleAfter(words: readonly Word[], { after, begins }: PlacedPerson): TextRange | null {
  if (words[after]?.text !== ',') return null;
  const clause = words[after + 1]?.folded === 'who' && words[after + 2]?.folded === 'is';
  let from = after + (clause ? 3 : 1);
  // 'Sergio Navarro, 39, a Miami businessman'
  if (words[from]?.kind === 'number' && words[from + 1]?.text === ',') from += 2;
  while (words[from] !== undefined && determiner.test(words[from]!.folded)) from += 1;
  let role = -1;
  let to = from;
  for (; to < words.length && to - from < longestRole; to += 1) {
    const word = words[to]!;
    if (word.kind === 'mark' && !word.joins && !isPossessive(word) && word.text !== '&' && !isAddressOfFirm(words, to)) break;
    if (/^(?:who|whom|whose|which|that|said|says|told|was|is|has|had|as|after|while|when|where|but)$/.test(word.folded)) break;
    // 'committee appointed last May', 'at Salomon Brothers Inc. Mr. Smith'
    if (role >= 0 && ((!word.capital && word.folded.endsWith('ed') && !words[to - 1]!.joins && !isPossessive(words[to - 1])) || /^(?:mr|mrs|ms|dr)\.$/.test(word.folded))) break;
    if (role >= 0) continue;
    if (isRoleHead(word, words[to + 1])) role = to;
    else if (isFunctionWord(word) && !word.capital && word.folded !== 'then' && words[to - 1]!.folded !== 'then') return null;
  }
  if (role < 0 || role - from > 6 || isDenied(words, from, to)) return null;
  // 'Bushnell, Trade Minister Joseph Kimotho and others': the role of the next one.
  if (words.slice(role + 1, to + 1).some((word, at) => begins(word) && words[role + at]!.capital && isRoleHead(words[role + at]!, word))) return null;
  if (to - from === longestRole) to = cutAt(words, role, to);
  return { from: words[from]!.from, to: words[to - 1]!.to };
}

/** A role too long to be read whole ends before its last `and` or preposition. */
function cutAt(words: readonly Word[], role: number, to: number): number {
  for (let at = to - 1; at > role; at -= 1) if (/^(?:and|of|for|in|to|at|with|on|from|by)$/.test(words[at]!.folded)) return at;
  return role + 1;
}

/** The comma of `officer of Toledo, Ohio-based Meridian`. */
function isAddressOfFirm(words: readonly Word[], comma: number): boolean {
  if (words[comma]!.text !== ',' || !words[comma - 1]?.capital) return false;
  return [2, 3, 4].some((ahead) => words[comma + ahead]?.joins && words[comma + ahead + 1]?.folded === 'based' && words.slice(comma + 1, comma + ahead).every((word) => word.capital));
}
