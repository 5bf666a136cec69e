import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import type { ArticleFile } from '../../model.ts';
import { formatWhen } from '../words/formatWhen.ts';
import { kindName } from '../words/kinds.ts';
import type { NameKeys } from './keyNames.ts';
import styles from './print.module.css';

/** Below a printed article: who its numbers mean, its dates, and what the reader has noted. */
export function PrintedNotes({ article, names, highlights }: {
  readonly article: ArticleFile['article'];
  readonly names: NameKeys['names'];
  readonly highlights: readonly Highlight[];
}) {
  const dates = article.dates.flatMap((date) => (date.placement.kind === 'placed' ? [{ date, words: formatWhen(date.placement.when) }] : []));
  return (
    <div className={styles.paper} lang="en" dir="ltr">
      {names.length > 0 && (
        <section>
          <h2>Names</h2>
          <ol className={styles.columns}>
            {names.map(({ key, card }) => (
              <li key={card.id} value={key}>{card.name} <small>{kindName[card.kind]}{card.roles[0] !== undefined && `, “${card.roles[0].text}”`}</small></li>
            ))}
          </ol>
        </section>
      )}
      {names.length > 0 && dates.length > 0 && (
        <section>
          <h2>Dates</h2>
          <ol>
            {dates.map(({ date, words }) => {
              const written = article.blocks[date.block]?.text.slice(date.from, date.to) ?? '';
              return <li key={`${String(date.block)} ${String(date.from)}`}>“{written}”: {words}{date.basis === 'inferred' && <small> {date.derivation}</small>}</li>;
            })}
          </ol>
        </section>
      )}
      {highlights.length > 0 && (
        <section>
          <h2>Your notes and highlights</h2>
          <ul>
            {highlights.map(({ id, quote, note }) => (
              <li key={id}>
                <q>{quote.exact}</q>
                {note !== '' && <p className={styles.note}>{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
