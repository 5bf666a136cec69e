/**
 * Chromium falls silent within an utterance that takes longer than about fifteen seconds. So many
 * characters stay below that at the slowest speed; hardly any sentence has more.
 */
export const longest = 240;

const clauseEnd = /[;:,–—)\]"”»]\s/gu;

/**
 * A sentence as pieces of at most `longest` characters, cut after a clause where there is one in the
 * second half of a piece, else between words, else anywhere but within a character. Joined by nothing
 * they are the sentence. Linear.
 */
export function cutSentence(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const to = from + findCut(text.slice(from, from + longest));
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}

function findCut(piece: string): number {
  const clause = [...piece.matchAll(clauseEnd)].at(-1);
  if (clause !== undefined && clause.index > piece.length / 2) return clause.index + clause[0].length;
  const space = piece.lastIndexOf(' ');
  if (space > piece.length / 2) return space + 1;
  return /[\uD800-\uDBFF]$/u.test(piece) ? piece.length - 1 : piece.length;
}
