import { caretAt, type Caret } from './caretAt.ts';

/** A hand that only taps moves less than this, in pixels. */
const tapReach = 4;

/**
 * A browser drags a link away where a mouse begins on it. Names are links and stand at the beginning of very
 * many sentences: so that these can be selected, pulling from a name selects, and only a tap opens its card.
 * Returns how to stop.
 */
export function selectFromNames(text: HTMLElement): () => void {
  let begun: { readonly caret: Caret; readonly x: number; readonly y: number; pulled: boolean } | null = null;
  const press = (event: MouseEvent) => {
    const isName = event.button === 0 && !event.shiftKey && !event.metaKey && !event.ctrlKey && !event.altKey && event.target instanceof Element && event.target.closest('.m[href]') !== null;
    const caret = isName ? caretAt(event.clientX, event.clientY) : null;
    begun = caret === null ? null : { caret, x: event.clientX, y: event.clientY, pulled: false };
  };
  const pull = (event: MouseEvent) => {
    if (begun === null || event.buttons !== 1) return;
    if (!begun.pulled && Math.hypot(event.clientX - begun.x, event.clientY - begun.y) < tapReach) return;
    const caret = caretAt(event.clientX, event.clientY);
    if (caret === null) return;
    begun.pulled = true;
    document.getSelection()?.setBaseAndExtent(begun.caret.node, begun.caret.offset, caret.node, caret.offset);
  };
  const drag = (event: Event) => {
    if (begun !== null) event.preventDefault();
  };
  const tap = (event: MouseEvent) => {
    if (begun?.pulled === true) {
      event.preventDefault();
      event.stopPropagation();
    }
    begun = null;
  };
  text.addEventListener('mousedown', press);
  document.addEventListener('mousemove', pull);
  text.addEventListener('dragstart', drag);
  text.addEventListener('click', tap, true);
  return () => {
    text.removeEventListener('mousedown', press);
    document.removeEventListener('mousemove', pull);
    text.removeEventListener('dragstart', drag);
    text.removeEventListener('click', tap, true);
  };
}
