/** The first place of a run of words at or after `from`; where there is none, the first of all; null where it never stands. */
export type FindRun = (run: readonly string[], from: number) => number | null;

/** Makes an index for each length of run that is asked for: linear in the words, a question logarithmic. */
export function indexRuns(words: readonly string[]): FindRun {
  const indices = new Map<number, ReadonlyMap<string, readonly number[]>>();
  return (run, from) => {
    const index = indices.get(run.length) ?? indexRunsOf(words, run.length);
    indices.set(run.length, index);
    const places = index.get(run.join(' '));
    if (places === undefined) return null;
    return places[countBefore(places.length, (at) => places[at]! < from)] ?? places[0]!;
  };
}

function indexRunsOf(words: readonly string[], length: number): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(' ');
    const places = index.get(run);
    if (places === undefined) index.set(run, [at]);
    else places.push(at);
  }
  return index;
}

/** How many of the first `length` indices are before; once one is not, none is. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
