import { useState } from 'react';
import type { Note } from '../../evidence/anchoring/describeNote.ts';
import { colourNames } from '../highlights/colours.ts';
import { NoteField } from '../highlights/NoteField.tsx';
import { formatDate } from '../words/formatDate.ts';
import { formatWhen } from '../words/formatWhen.ts';
import styles from './NoteItem.module.css';

/** A highlight in the notebook: its words lead to their place, its note is written here too. */
export function NoteItem({ note: { highlight, title, standing, times }, href, showsArticle, showsTimes, onNote, onRemove }: {
  readonly note: Note;
  /** Where its words stand; null where they stand nowhere any more. */
  readonly href: string | null;
  /** The heading above does not tell the article. */
  readonly showsArticle: boolean;
  readonly showsTimes: boolean;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
}) {
  const [editing, setEditing] = useState(false);
  const { quote, colour, note, published } = highlight;
  const words = <span className={styles.words} data-colour={colour}>{quote.exact}</span>;
  return (
    <li className={styles.item}>
      <blockquote className={styles.quote} dir="auto">
        {href === null ? words : <a href={href}>{words}</a>}
        <span className="hidden-text"> ({colourNames[colour]})</span>
      </blockquote>
      {editing
        ? <NoteField note={note} label={`Note on “${short(quote.exact)}”`} onNote={onNote} onDone={() => setEditing(false)} />
        : note !== '' && <p className={styles.note} dir="auto">{note}</p>}
      <div className={styles.foot}>
        <p>
          {showsArticle && <span><bdi>{title}</bdi> · {formatDate(published)}</span>}
          {showsTimes && times.length > 0 && <span>{times.map(formatWhen).join(', ')}</span>}
          {standing?.kind === 'found' && standing.how === 'changed' && <span>The article’s words have changed a little since.</span>}
          {standing?.kind === 'gone' && <span>The article is not in the library any more.</span>}
          {standing?.kind === 'lost' && <span>These words are not in the article any more.</span>}
        </p>
        {!editing && <button type="button" onClick={() => setEditing(true)} aria-label={`${note === '' ? 'Add a note' : 'Edit the note'}: ${short(quote.exact)}`}>{note === '' ? 'Add a note' : 'Edit the note'}</button>}
        <button type="button" onClick={onRemove} aria-label={`Remove: ${short(quote.exact)}`}>Remove</button>
      </div>
    </li>
  );
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
