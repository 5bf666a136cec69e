/**
 * Makes a change to how text is set, and keeps the reader's line where it is: the first sentence that
 * begins in the window stays at its height, however the lines break now.
 */
export function holdPlace(change: () => void): void {
  const line = firstSentence();
  const before = line?.getBoundingClientRect().top ?? 0;
  change();
  if (line !== null) window.scrollBy(0, line.getBoundingClientRect().top - before);
}

/** By bisection: sentences stand in the page in their order. Null at the head of an article, which stays as it is. */
export function firstSentence(): Element | null {
  if (window.scrollY === 0) return null;
  const sentences = document.querySelectorAll('[data-sentence]');
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.getBoundingClientRect().top >= barHeight) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? null;
}

const barHeight = 60;
