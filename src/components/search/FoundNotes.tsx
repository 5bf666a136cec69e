import { formatLinkOf } from '../../evidence/anchoring/quoteLink.ts';
import type { FoundNote } from '../../evidence/search/searchResult.ts';
import type { ArticleId } from '../../model.ts';
import { articlePath } from '../../paths.ts';
import { colourNames } from '../highlights/colours.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import styles from './FoundNotes.module.css';
import { MarkedText } from './MarkedText.tsx';

/** As many stand before the articles without hiding them. */
const inSight = 3;

/** The reader's own notes and highlights as they answer, by article, each a link to its words. */
export function FoundNotes({ notes, total }: { readonly notes: readonly FoundNote[]; readonly total: number }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="found-notes" className={styles.section}>
      <h2 id="found-notes" className="eyebrow">Your notes</h2>
      <ByArticle notes={notes.slice(0, inSight)} />
      {notes.length > inSight && (
        <details className={styles.more}>
          <summary>{plural(total - inSight, 'more note')}</summary>
          <ByArticle notes={notes.slice(inSight)} />
          {total > notes.length && <p className={styles.from}>{plural(total - notes.length, 'note')} of yours that answer less well are in the notebook.</p>}
        </details>
      )}
    </section>
  );
}

/** An article where its best note stands. */
function ByArticle({ notes }: { readonly notes: readonly FoundNote[] }) {
  const articles = new Map<ArticleId, FoundNote[]>();
  for (const note of notes) articles.set(note.article, [...(articles.get(note.article) ?? []), note]);
  return (
    <ul className={styles.notes}>
      {[...articles.values()].map((own) => {
        const [{ article, title, published, lang, dir }] = own as [FoundNote];
        const kind = own.some(({ note }) => note !== null) ? 'note' : 'highlight';
        return (
          <li key={article}>
            <h3><a href={linkOf(own[0]!)}>Your {own.length === 1 ? kind : `${kind}s`} on “<span lang={lang} dir={dir}>{title}</span>”</a></h3>
            <p className={styles.from}><time dateTime={published}>{formatDate(published)}</time></p>
            {own.map((note) => <Note key={note.id} found={note} />)}
          </li>
        );
      })}
    </ul>
  );
}

function Note({ found }: { readonly found: FoundNote }) {
  const { colour, lang, dir, words, note } = found;
  return (
    <>
      {note !== null && <p className={styles.note} dir="auto"><MarkedText {...note} /></p>}
      <blockquote lang={lang} dir={dir} data-colour={colour}>
        <a href={linkOf(found)}><MarkedText {...words} /><span className="hidden-text"> ({colourNames[colour]})</span></a>
      </blockquote>
    </>
  );
}

const linkOf = ({ article, quote }: FoundNote): string => `${articlePath(article)}#${formatLinkOf(quote)}`;
