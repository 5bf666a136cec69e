import { canPaintRanges, paintRanges } from '../text/paintRanges.ts';
import styles from './paintSpoken.module.css';

/**
 * Shows the sentence that is being said, over the reader's own highlights and below what a search has found.
 * A sentence of a table's row has several elements. Where the browser has no highlights of its own, the
 * elements wear a class. Returns how to take it away.
 */
export function paintSpoken(elements: readonly Element[]): () => void {
  if (!canPaintRanges()) {
    elements.forEach((element) => element.classList.add(styles.spoken!));
    return () => elements.forEach((element) => element.classList.remove(styles.spoken!));
  }
  const ranges = elements.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  });
  return paintRanges('spoken', ranges, 10);
}
