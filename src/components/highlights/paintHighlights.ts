import { highlightColours, type HighlightColour } from '../../evidence/anchoring/highlight.ts';
import { canPaintRanges, paintRanges } from '../text/paintRanges.ts';
import styles from './paintHighlights.module.css';

/** A highlight as it is drawn; later ones lie over earlier ones. */
export interface Painted {
  readonly colour: HighlightColour | 'arrived';
  readonly range: Range;
}

const names = [...highlightColours, 'arrived'] as const;

/**
 * Draws highlights over a drawn text without adding anything to it: selection, copying and find in page
 * know nothing of them. Where a browser has no highlights of its own, boxes behind the text follow it.
 * Returns how to take them away.
 */
export function paintHighlights(text: HTMLElement, painted: readonly Painted[]): () => void {
  return canPaintRanges() ? paintOwn(painted) : paintBoxes(text, painted);
}

function paintOwn(painted: readonly Painted[]): () => void {
  const remove = names.map((name, index) => paintRanges(`own-${name}`, painted.filter(({ colour }) => colour === name).map(({ range }) => range), index));
  return () => remove.forEach((each) => each());
}

/** At the end of the page and behind all of it: the text itself stays as it is. */
function paintBoxes(text: HTMLElement, painted: readonly Painted[]): () => void {
  const layer = document.createElement('div');
  layer.className = styles.layer!;
  layer.setAttribute('aria-hidden', 'true');
  document.body.append(layer);
  const draw = () => {
    const boxes = painted.flatMap(({ colour, range }) =>
      [...range.getClientRects()].map(({ left, top, width, height }) => {
        const box = document.createElement('div');
        box.className = styles.box!;
        box.dataset['colour'] = colour;
        Object.assign(box.style, { left: `${left + window.scrollX}px`, top: `${top + window.scrollY}px`, width: `${width}px`, height: `${height}px` });
        return box;
      }));
    layer.replaceChildren(...boxes);
  };
  draw();
  const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(draw);
  watch?.observe(text);
  watch?.observe(document.body);
  return () => {
    watch?.disconnect();
    layer.remove();
  };
}
