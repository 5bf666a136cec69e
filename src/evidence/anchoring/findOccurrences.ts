/** Offsets of `pattern` in `text`, also where they overlap. Knuth, Morris and Pratt: linear whatever the two hold. */
export function findOccurrences(text: string, pattern: string): readonly number[] {
  if (pattern === '' || pattern.length > text.length) return [];
  const fall = fallsOf(pattern);
  const found: number[] = [];
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (matched > 0 && text.charCodeAt(at) !== pattern.charCodeAt(matched)) matched = fall[matched - 1]!;
    if (text.charCodeAt(at) === pattern.charCodeAt(matched)) matched += 1;
    if (matched === pattern.length) {
      found.push(at + 1 - matched);
      matched = fall[matched - 1]!;
    }
  }
  return found;
}

/** For each length of the pattern's beginning, how much of it also ends it. */
function fallsOf(pattern: string): Int32Array {
  const fall = new Int32Array(pattern.length);
  let matched = 0;
  for (let at = 1; at < pattern.length; at += 1) {
    while (matched > 0 && pattern.charCodeAt(at) !== pattern.charCodeAt(matched)) matched = fall[matched - 1]!;
    if (pattern.charCodeAt(at) === pattern.charCodeAt(matched)) matched += 1;
    fall[at] = matched;
  }
  return fall;
}
