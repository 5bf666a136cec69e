/** The sentence that the focus is on; of a paragraph that has it, the first. Null where it is not in the text. */
export function sentenceAt(text: HTMLElement): HTMLElement | null {
  const focused = document.activeElement;
  if (focused === null || focused === text || !text.contains(focused)) return null;
  return focused.closest<HTMLElement>('[data-sentence]') ?? focused.querySelector<HTMLElement>('[data-sentence]');
}

/** Moves the focus by a sentence; from a paragraph into it. Returns whether there was one. */
export function walkSentences(text: HTMLElement, step: -1 | 1): boolean {
  const here = sentenceAt(text);
  if (here === null) return false;
  const isIn = here.contains(document.activeElement);
  const all = [...text.querySelectorAll<HTMLElement>('[data-sentence]')];
  const target = isIn ? all[all.indexOf(here) + step] : step === 1 ? here : all[all.indexOf(here) - 1];
  if (target === undefined) return false;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Selects the sentence that has the focus, and then one more or one less with every step, back and forth. */
export function extendBySentence(text: HTMLElement, step: -1 | 1): boolean {
  const selection = document.getSelection();
  const here = sentenceAt(text);
  if (selection === null || here === null) return false;
  const all = [...text.querySelectorAll<HTMLElement>('[data-sentence]')];
  const range = selection.isCollapsed ? null : selection.getRangeAt(0);
  const selected = range === null ? [] : all.filter((sentence) => range.intersectsNode(sentence));
  const anchor = all.indexOf(here);
  if (selected.length === 0 || !selected.includes(here)) return select(selection, here, here);
  const forth = all.indexOf(selected.at(-1)!);
  const back = all.indexOf(selected[0]!);
  // What moves is the end that is away from the focus.
  const moving = (back < anchor ? back : forth) + step;
  const target = all[moving];
  if (target === undefined) return true;
  target.scrollIntoView({ block: 'nearest' });
  return moving < anchor ? select(selection, target, here) : select(selection, here, target);
}

function select(selection: Selection, first: HTMLElement, last: HTMLElement): true {
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
