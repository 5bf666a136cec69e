import type { TextRange } from '../../model.ts';
import { layoutText } from '../text/layoutText.ts';
import styles from './MarkedText.module.css';

/** Text with what was searched for marked in it. */
export function MarkedText({ text, hits }: { readonly text: string; readonly hits: readonly TextRange[] }) {
  const layer = hits.map(({ from, to }) => ({ from, to, wrap: null }));
  return layoutText(0, text.length, [layer]).map(({ kind, from, to }) => (kind === 'text' ? text.slice(from, to) : <mark key={from} className={styles.hit}>{text.slice(from, to)}</mark>));
}
