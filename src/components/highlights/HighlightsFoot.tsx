import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import { notebookPath } from '../../paths.ts';
import { plural } from '../words/plural.ts';
import styles from './HighlightsFoot.module.css';

/** Below an article: how much of it is highlighted, what could not be found in it any more, and the way to the notebook. */
export function HighlightsFoot({ standing, lost }: { readonly standing: number; readonly lost: readonly Highlight[] }) {
  return (
    <aside className={styles.foot} aria-label="Your highlights">
      <p>
        {standing === 0 ? 'Select words to highlight them or to write a note.' : `${plural(standing, 'highlight')} in this article.`}{' '}
        <a href={notebookPath()}>Notebook</a>
      </p>
      {lost.length > 0 && (
        <>
          <p>The article has changed. What was highlighted here and is not in it any more:</p>
          <ul>
            {lost.map(({ id, quote, note }) => (
              <li key={id} dir="auto">
                <q>{quote.exact}</q>
                {note !== '' && <p>{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
