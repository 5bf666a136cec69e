/** A pointer must rest this long on a name before its card opens by itself: WCAG 1.4.13, and no card in passing. */
const restMs = 500;
/** The way from the name to its card must not close it. */
const leaveMs = 250;

export interface HoverWatch {
  /** The pointer is in the card (true) or has left it. */
  hold(inside: boolean): void;
  /** What was about to open does not. */
  cancel(): void;
  stop(): void;
}

/** Tells when a fine pointer rests on an element that matches `selector`, and when it has left it for good. */
export function watchHover(root: HTMLElement, selector: string, on: { readonly rest: (anchor: HTMLElement) => void; readonly leave: () => void }): HoverWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const find = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null);
  const over = (event: PointerEvent) => {
    const anchor = event.pointerType === 'mouse' ? find(event) : null;
    if (anchor !== null) after(restMs, () => on.rest(anchor));
  };
  const out = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && find(event) !== null) after(leaveMs, on.leave);
  };
  root.addEventListener('pointerover', over);
  root.addEventListener('pointerout', out);
  return {
    hold: (inside) => (inside ? clearTimeout(timer) : after(leaveMs, on.leave)),
    cancel: () => clearTimeout(timer),
    stop: () => {
      clearTimeout(timer);
      root.removeEventListener('pointerover', over);
      root.removeEventListener('pointerout', out);
    },
  };
}
