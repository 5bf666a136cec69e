/** The bar on top covers so many pixels. */
const headroom = 60;

/**
 * The sentence that listening begins with; null is the title, at the head of the article. The first of
 * these that is in the window: where listening was left, what has the focus (of a paragraph the first
 * sentence), the place of reading, what begins first.
 */
export function findStart(text: HTMLElement | null, left: number | null, place: number | null): number | null {
  if (text === null) return null;
  const all = [...text.querySelectorAll<HTMLElement>('[data-sentence]')];
  const focused = text.contains(document.activeElement) ? document.activeElement : null;
  const focus = focused?.closest<HTMLElement>('[data-sentence]') ?? focused?.querySelector<HTMLElement>('[data-sentence]') ?? null;
  const numbered = (wanted: number | null) => (wanted === null ? null : (all.find((sentence) => numberOf(sentence) === wanted) ?? null));
  const found = [numbered(left), focus, numbered(place)].find((sentence) => sentence !== null && isInWindow(sentence))
    ?? all.find((sentence) => sentence.getBoundingClientRect().top >= headroom)
    // At the end of an article its last sentence may have begun above the window.
    ?? all.at(-1);
  return found === undefined || (found === all[0] && left !== 0) ? null : numberOf(found);
}

const numberOf = (sentence: HTMLElement): number => Number(sentence.dataset['sentence']);

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= headroom && top <= window.innerHeight;
}
