import { layoutHits } from './layoutHits.ts';
import styles from './Hits.module.css';

/** A name with what was searched for marked in it. */
export function Hits({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0;
  return layoutHits(text, query).map((part) => {
    const key = at;
    at += part.text.length;
    return part.hit ? <mark key={key} className={styles.hit}>{part.text}</mark> : part.text;
  });
}
