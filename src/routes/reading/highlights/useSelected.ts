import { useEffect, useRef, type RefObject } from 'react';

/** A finger or a key may go on selecting: this long after the last change the choice is made. */
const restMs = 350;

/**
 * Tells of text that was selected, when the selecting rests: with the mouse when its button is let go.
 *
 * @param bar what is open for the selection; what happens in it is no selecting
 */
export function useSelected(text: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>, onSelected: (range: Range | null) => void): void {
  const told = useRef(onSelected);
  useEffect(() => {
    told.current = onSelected;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const look = () => {
      const root = text.current;
      if (root === null || pressed || bar.current?.contains(document.activeElement) === true) return;
      const selection = document.getSelection();
      const range = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      told.current(range !== null && range.intersectsNode(root) ? range : null);
    };
    const after = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(look, ms);
    };
    const change = () => {
      if (!pressed) after(restMs);
    };
    const press = (event: PointerEvent) => {
      pressed = event.pointerType === 'mouse' && !(event.target instanceof Node && bar.current?.contains(event.target) === true);
    };
    const release = () => {
      if (!pressed) return;
      pressed = false;
      // A click on selected text ends the selection only after this.
      after(10);
    };
    document.addEventListener('selectionchange', change);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', change);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [text, bar]);
}
