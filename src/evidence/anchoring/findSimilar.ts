import { alignText, type Alignment } from './alignText.ts';
import type { Sides } from './compareContext.ts';

/** Longer words than these are found whole or not at all. */
const LONGEST = 20_000;
const SHORTEST = 8;
const MOST_PIECES = 24;
/** A piece that stands in more places than these tells nothing. */
const MOST_HITS = 64;
const MOST_PLACES = 6;
const WIDEST = 64;

/**
 * Places where words stand that were changed a little. Some piece of them stood the change, so the pieces
 * are looked for, and where several lie as far from one another as they should, the whole is aligned.
 * Linear in the text. All texts are folded.
 */
export function findSimilar(text: string, exact: string, { prefix, suffix }: Sides): readonly Alignment[] {
  if (exact.length < SHORTEST || exact.length > LONGEST) return [];
  const slack = Math.min(WIDEST, Math.ceil(exact.length * 0.3) + 4);
  const pattern = prefix + exact + suffix;
  const inner = { from: prefix.length, to: prefix.length + exact.length };
  return findStarts(text, exact, slack).flatMap((start) => alignText(text, pattern, inner, start - prefix.length, slack) ?? []);
}

/** Where the words would begin if they began where most pieces say, the likeliest first. */
function findStarts(text: string, exact: string, slack: number): readonly number[] {
  const starts = listVotes(text, exact).toSorted((a, b) => a.start - b.start);
  const windows: { readonly start: number; readonly votes: number }[] = [];
  let first = 0;
  for (let last = 0; last < starts.length; last += 1) {
    while (starts[last]!.start - starts[first]!.start > slack) first += 1;
    windows.push({ start: starts[(first + last) >>> 1]!.start, votes: last - first + 1 });
  }
  const chosen: number[] = [];
  for (const { start } of windows.toSorted((a, b) => b.votes - a.votes)) {
    if (chosen.length === MOST_PLACES) break;
    if (chosen.every((other) => Math.abs(other - start) > slack)) chosen.push(start);
  }
  return chosen;
}

function listVotes(text: string, exact: string): readonly { readonly start: number }[] {
  const length = exact.length >= 48 ? 12 : Math.max(3, Math.floor(exact.length / 4));
  const pieces = Math.min(MOST_PIECES, Math.floor(exact.length / length));
  const step = pieces < 2 ? 0 : (exact.length - length) / (pieces - 1);
  return Array.from({ length: pieces }, (_, index) => Math.round(index * step)).flatMap((offset) => {
    const piece = exact.slice(offset, offset + length);
    const hits: { readonly start: number }[] = [];
    for (let at = text.indexOf(piece); at !== -1 && hits.length <= MOST_HITS; at = text.indexOf(piece, at + 1)) hits.push({ start: at - offset });
    return hits.length > MOST_HITS ? [] : hits;
  });
}
