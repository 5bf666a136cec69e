import type { Note } from '../../evidence/anchoring/describeNote.ts';
import { articlePath, entityPath } from '../../paths.ts';
import { EntityDot } from '../EntityDot.tsx';
import { formatDate } from '../words/formatDate.ts';
import type { Notebook, NoteGroup } from './groupNotes.ts';
import { NoteItem } from './NoteItem.tsx';
import styles from './NoteGroups.module.css';

export interface NoteDeeds {
  /** Where a note's words stand. */
  readonly hrefOf: (note: Note) => string;
  readonly onNote: (note: Note, text: string) => void;
  readonly onRemove: (note: Note) => void;
}

/** The notes under their headings, and those that are lost under one of their own. */
export function NoteGroups({ groups, lost, ...deeds }: Notebook & NoteDeeds) {
  return (
    <>
      {groups.map((group) => (
        <section key={group.key} className={styles.group}>
          <h2 className={styles.head}><Heading group={group} /></h2>
          <Notes notes={group.notes} showsArticle={group.kind !== 'article'} showsTimes={group.kind === 'event'} {...deeds} />
        </section>
      ))}
      {lost.length > 0 && (
        <section className={styles.group}>
          <h2 className={styles.head}>No longer in the text</h2>
          <p className={styles.about}>The articles have changed, or are gone. What you highlighted is kept as it was.</p>
          <Notes notes={lost} showsArticle showsTimes={false} {...deeds} />
        </section>
      )}
    </>
  );
}

function Heading({ group }: { readonly group: NoteGroup }) {
  switch (group.kind) {
    case 'article':
      return <><a href={articlePath(group.article.id)}><bdi>{group.article.title}</bdi></a> <small>{[formatDate(group.article.published), group.article.source].filter((part) => part !== null).join(' · ')}</small></>;
    case 'name':
      return <a href={entityPath(group.entity.id)}><EntityDot kind={group.entity.kind} />{group.entity.name}</a>;
    case 'event':
    case 'rest':
      return group.words;
  }
}

function Notes({ notes, showsArticle, showsTimes, hrefOf, onNote, onRemove }: NoteDeeds & { readonly notes: readonly Note[]; readonly showsArticle: boolean; readonly showsTimes: boolean }) {
  return (
    <ul>
      {notes.map((note) => (
        <NoteItem
          key={note.highlight.id}
          note={note}
          href={note.standing?.kind === 'lost' || note.standing?.kind === 'gone' ? null : hrefOf(note)}
          showsArticle={showsArticle}
          showsTimes={showsTimes}
          onNote={(text) => onNote(note, text)}
          onRemove={() => onRemove(note)}
        />
      ))}
    </ul>
  );
}
