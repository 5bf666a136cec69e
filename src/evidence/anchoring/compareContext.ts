/**
 * How well what stands around a place fits a quotation's sides, each from 0 to 1. A side that the quotation
 * does not tell fits where the text itself has none; elsewhere it is null.
 */
export interface Fit {
  readonly before: number | null;
  readonly after: number | null;
}

/** What stands around words that are looked for. */
export interface Sides {
  readonly prefix: string;
  readonly suffix: string;
}

/** All texts are folded. */
export function compareContext(text: string, from: number, to: number, { prefix, suffix }: Sides): Fit {
  return {
    before: prefix === '' ? (from === 0 ? 1 : null) : compareSide(reverse(prefix), reverse(text.slice(Math.max(0, from - 2 * prefix.length), from))),
    after: suffix === '' ? (to === text.length ? 1 : null) : compareSide(suffix, text.slice(to, to + 2 * suffix.length)),
  };
}

/** The sides that both texts share from the place outwards, in characters: what is quick to tell. */
export function countShared(text: string, from: number, to: number, { prefix, suffix }: Sides): number {
  let before = 0;
  while (before < prefix.length && text[from - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[to + after] === suffix[after]) after += 1;
  return before + after;
}

/** 1 less the edits, in parts of the side's length, that make of `side` a beginning of `seen`. */
function compareSide(side: string, seen: string): number {
  if (seen.startsWith(side)) return 1;
  let row = Array.from({ length: seen.length + 1 }, (_, column) => column);
  for (let line = 1; line <= side.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= seen.length; column += 1) {
      const replaced = row[column - 1]! + (side[line - 1] === seen[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return Math.max(0, 1 - Math.min(...row) / side.length);
}

const reverse = (text: string): string => text.split('').reverse().join('');
