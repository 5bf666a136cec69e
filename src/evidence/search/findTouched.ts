import type { IndexedText } from './indexText.ts';
import { sentenceAt } from './rankTexts.ts';

/**
 * The sentences of a text in which words stand in this order, wherever they do; empty where nowhere. Of a
 * choice of words the first and the last may be cut: then the rest of them counts.
 *
 * @param words numbers of the vocabulary that the text was indexed with
 */
export function findTouched(text: Pick<IndexedText, 'words' | 'starts'>, words: Uint32Array): ReadonlySet<number> {
  const whole = findRun(text, words);
  return whole.size > 0 || words.length < 4 ? whole : findRun(text, words.subarray(1, -1));
}

function findRun({ words: text, starts }: Pick<IndexedText, 'words' | 'starts'>, run: Uint32Array): ReadonlySet<number> {
  const touched = new Set<number>();
  if (run.length === 0) return touched;
  const back = measureBorders(run);
  let matched = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== run[matched]) matched = back[matched - 1]!;
    if (text[at] === run[matched]) matched += 1;
    if (matched < run.length) continue;
    // The title is no sentence, and of places that overlap each sentence counts once.
    next = Math.max(next, sentenceAt(starts, at - run.length + 1));
    for (const last = sentenceAt(starts, at); next <= last; next += 1) touched.add(next);
    matched = back[matched - 1]!;
  }
  return touched;
}

/** For each beginning of a run, how long its longest beginning is that it also ends with (Knuth, Morris & Pratt 1977): no text is gone through twice. */
function measureBorders(run: Uint32Array): Uint32Array {
  const back = new Uint32Array(run.length);
  let length = 0;
  for (let at = 1; at < run.length; at += 1) {
    while (length > 0 && run[at] !== run[length]) length = back[length - 1]!;
    if (run[at] === run[length]) length += 1;
    back[at] = length;
  }
  return back;
}
