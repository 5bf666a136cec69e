/**
 * How many slips lie between two words: a letter too many, too few, another one, or two that changed places
 * (optimal string alignment, Damerau 1964). More than `limit` is `limit + 1`; the work is bounded by
 * the shorter word times the limit.
 *
 * @param prefix `other` may go on after what `word` says
 */
export function measureSlips(word: string, other: string, limit: number, prefix = false): number {
  const far = limit + 1;
  const longer = other.length - word.length;
  if (longer < -limit || (!prefix && longer > limit)) return far;
  const width = Math.min(other.length, word.length + limit);
  let before: number[] = [];
  let above: number[] = Array.from({ length: width + 1 }, (_, at) => (at <= limit ? at : far));
  for (let i = 1; i <= word.length; i += 1) {
    const row: number[] = Array.from({ length: width + 1 }, () => far);
    let least = far;
    if (i <= limit) least = row[0] = i;
    const first = Math.max(1, i - limit);
    const last = Math.min(width, i + limit);
    for (let j = first; j <= last; j += 1) {
      const same = word[i - 1] === other[j - 1];
      let slips = Math.min(above[j - 1]! + (same ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) slips = Math.min(slips, before[j - 2]! + 1);
      row[j] = Math.min(slips, far);
      least = Math.min(least, row[j]!);
    }
    // Two letters that changed places look back over two rows.
    if (least > limit && Math.min(...above) > limit) return far;
    before = above;
    above = row;
  }
  return prefix ? Math.min(...above) : above[width]!;
}

/** How many slips are forgiven in a word so long; none in a short one, which would be another word. */
export const forgiven = (word: string): number => (word.length < 4 || /^\p{N}+$/u.test(word) ? 0 : word.length < 8 ? 1 : 2);
