export interface GestureAnswers {
  /** Show `factor` times as much time, with the moment under `at` (0 to 1) where it is. */
  readonly zoom: (factor: number, at: number) => void;
  /** Move by a share of what is shown, to later times where positive. */
  readonly pan: (share: number) => void;
}

/** Less is a tap. */
const dragPixels = 5;
const wheelSpeed = 0.0022;

/**
 * Wheel, drag and pinch on a drawing. The wheel is the page's own unless Ctrl or ⌘ is held or the drawing has the focus;
 * up and down with one finger scrolls the page as ever. Returns how to stop.
 */
export function watchGestures(plot: HTMLElement, { zoom, pan }: GestureAnswers): () => void {
  const pointers = new Map<number, { readonly x: number; readonly y: number }>();
  let start: number | null = null;
  let dragged = false;
  const place = (x: number): number => {
    const { left, width } = plot.getBoundingClientRect();
    return width === 0 ? 0.5 : (x - left) / width;
  };

  const onWheel = (event: WheelEvent) => {
    // A pinch on a touchpad comes as a wheel with Ctrl.
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== plot) return;
    event.preventDefault();
    const unit = event.deltaMode === 0 ? 1 : 16;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways) pan(((event.deltaX || event.deltaY) * unit) / plot.getBoundingClientRect().width);
    else zoom(Math.exp(event.deltaY * unit * wheelSpeed * (event.ctrlKey ? 3 : 1)), place(event.clientX));
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size === 1) [start, dragged] = [event.clientX, false];
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    if (pointers.size === 2) {
      const other = [...pointers].find(([id]) => id !== event.pointerId)![1];
      const [was, is] = [Math.abs(before.x - other.x), Math.abs(now.x - other.x)];
      dragged = true;
      if (was > 8 && is > 8) zoom(was / is, place((now.x + other.x) / 2));
    } else if (start !== null && pointers.size === 1) {
      if (!dragged && Math.abs(now.x - start) < dragPixels) return;
      if (!dragged) plot.setPointerCapture(event.pointerId);
      dragged = true;
      pan((before.x - now.x) / plot.getBoundingClientRect().width);
    }
    pointers.set(event.pointerId, now);
  };
  const onEnd = (event: PointerEvent) => void pointers.delete(event.pointerId);
  const onClick = (event: MouseEvent) => {
    // The end of a drag is no tap on what lies there.
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    dragged = false;
  };

  plot.addEventListener('wheel', onWheel, { passive: false });
  plot.addEventListener('pointerdown', onDown);
  plot.addEventListener('pointermove', onMove);
  plot.addEventListener('pointerup', onEnd);
  plot.addEventListener('pointercancel', onEnd);
  plot.addEventListener('click', onClick, true);
  plot.addEventListener('dragstart', keepHere);
  return () => {
    plot.removeEventListener('wheel', onWheel);
    plot.removeEventListener('pointerdown', onDown);
    plot.removeEventListener('pointermove', onMove);
    plot.removeEventListener('pointerup', onEnd);
    plot.removeEventListener('pointercancel', onEnd);
    plot.removeEventListener('click', onClick, true);
    plot.removeEventListener('dragstart', keepHere);
  };
}

/** A mark is a link, and the browser would carry it away. */
const keepHere = (event: Event): void => event.preventDefault();
