type Step = -1 | 1;

/** The bar on top covers so many pixels. */
export const headroom = 60;

const blocks = ':scope > :not(ul, ol), li';

/** Moves the focus to the next or previous paragraph of an article. Returns whether there was one. */
export function walkParagraphs(text: HTMLElement, step: Step): boolean {
  const found = [...text.querySelectorAll<HTMLElement>(blocks)];
  // A list's item may hold a list: the innermost is the one that is read.
  const target = found[next(found, found.findLastIndex((block) => block.contains(document.activeElement)), step)];
  if (target === undefined) return false;
  goTo(target);
  return true;
}

/** Moves the focus to the next sentence that says when, also from a paragraph or a name that has it. */
export function walkDated(text: HTMLElement): boolean {
  const found = [...new Set([...text.querySelectorAll('.when')].flatMap((date) => date.closest<HTMLElement>('[data-sentence]') ?? []))];
  const focused = document.activeElement;
  const after = focused !== null && text.contains(focused) && isNear(focused)
    ? found.find((sentence) => sentence !== focused && (focused.compareDocumentPosition(sentence) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    : found.find((sentence) => sentence.getBoundingClientRect().top >= headroom);
  if (after === undefined) return false;
  goTo(after);
  return true;
}

/** Moves the focus to the next or previous mention of the name that has it, round the end. Returns whether it went. */
export function walkMentions(text: HTMLElement, step: Step): boolean {
  const here = document.activeElement?.closest<HTMLElement>('.m[data-entity]') ?? null;
  const entity = here?.dataset['entity'];
  if (here === null || entity === undefined) return false;
  const found = [...text.querySelectorAll<HTMLElement>(`.m[data-entity="${CSS.escape(entity)}"]`)];
  const target = found[(found.indexOf(here) + step + found.length) % found.length];
  if (target === undefined) return false;
  goTo(target);
  return true;
}

function next(found: readonly HTMLElement[], at: number, step: Step): number {
  if (at !== -1 && isNear(found[at]!)) return at + step;
  const first = found.findIndex((block) => block.getBoundingClientRect().top >= headroom);
  if (step === 1) return Math.max(0, first);
  return (first === -1 ? found.length : first) - 1;
}

/** Whether it is in the window, or was scrolled out of it since. */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

function goTo(target: HTMLElement): void {
  if (!target.matches('a')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  // What is whole in the window stays where it is: text that jumps is read anew.
  if (top < headroom || bottom > window.innerHeight - headroom) target.scrollIntoView({ block: 'start' });
}
