import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Dossier, DossierPart } from '../../evidence/dossier/dossier.ts';
import type { ArticleId, CalendarDate } from '../../model.ts';
import { formatDate } from '../words/formatDate.ts';
import { plural } from '../words/plural.ts';
import { EntityChapter } from './chapters/EntityChapter.tsx';
import { EventsChapter } from './chapters/EventsChapter.tsx';
import { IndexChapter } from './chapters/IndexChapter.tsx';
import { NotesChapter } from './chapters/NotesChapter.tsx';
import { SourcesChapter } from './chapters/SourcesChapter.tsx';

/** A part of a dossier with a heading of its own: a section of a page, or a file of a book. */
export interface Chapter {
  /** Fit for an element's id and a file's name. */
  readonly id: string;
  readonly title: string;
  readonly body: ReactElement;
}

export interface DossierLinks {
  /** The address of a place in the dossier; null where there is none, and the words stand without a link. */
  readonly to: (chapter: string, anchor: string) => string | null;
  /** Where the app has an article, or a sentence of it, as a whole address. */
  readonly inApp: (article: ArticleId, sentence?: number) => string;
}

/** What all chapters are drawn with. */
export interface Drawing {
  readonly links: DossierLinks;
  /** A heading of the chapter; 0 is its title. */
  readonly heading: (depth: 0 | 1 | 2, words: ReactNode) => ReactElement;
  /** A link to a place in the dossier, by its anchor. */
  readonly refer: (anchor: string, words: ReactNode) => ReactNode;
}

export interface DossierHead {
  readonly title: string;
  /** In words: `March – May 2023`; null for all time. */
  readonly span: string | null;
  /** In words: what is told up to a day; null for all. */
  readonly until: string | null;
  readonly parts: ReadonlySet<DossierPart>;
  /** The day on which it is made. */
  readonly made: CalendarDate;
}

/**
 * The chapters in their order; those without contents are left out.
 *
 * @param level of the chapters' titles: 1 where each is a file, 2 below a common title
 */
export function drawDossier(dossier: Dossier, links: DossierLinks, level: 1 | 2): readonly Chapter[] {
  const { entities, events, open, notes, sources, index } = dossier;
  const chapters = placeAnchors(dossier);
  const drawing: Drawing = {
    links,
    heading: (depth, words) => createElement(`h${String(level + depth)}`, null, words),
    refer: (anchor, words) => {
      const href = links.to(chapters.get(anchor) ?? anchor, anchor);
      return href === null ? words : <a href={href}>{words}</a>;
    },
  };
  return [
    ...entities.map((each, at): Chapter => ({ id: entityChapter(at), title: each.entity.name, body: EntityChapter({ drawing, chapter: each }) })),
    ...(events.length + open.length === 0 ? [] : [{ id: 'events', title: 'Dated events', body: EventsChapter({ drawing, events, open }) }]),
    ...(notes.length === 0 ? [] : [{ id: 'notes', title: 'Notes and highlights', body: NotesChapter({ drawing, notes }) }]),
    ...(sources.length === 0 ? [] : [{ id: 'sources', title: 'Sources', body: SourcesChapter({ drawing, sources }) }]),
    ...(index.length === 0 ? [] : [{ id: 'names', title: 'Index of names', body: IndexChapter({ drawing, index, chapterOf: (id) => entityChapter(entities.findIndex(({ entity }) => entity.id === id)) }) }]),
  ];
}

const entityChapter = (at: number): string => `name-${String(at + 1)}`;

/** In which chapter each anchor stands. */
function placeAnchors({ entities, events, notes, sources }: Dossier): ReadonlyMap<string, string> {
  return new Map([
    ...entities.flatMap(({ quotations }, at) => quotations.map(({ number }) => [`q${String(number)}`, entityChapter(at)] as const)),
    ...events.map(({ number }) => [`e${String(number)}`, 'events'] as const),
    ...notes.map(({ number }) => [`n${String(number)}`, 'notes'] as const),
    ...sources.map(({ number }) => [`s${String(number)}`, 'sources'] as const),
  ]);
}

/** What it is, of what it is made, and what the reader has put right in it. */
export function DossierTitle({ dossier, head }: { readonly dossier: Dossier; readonly head: DossierHead }) {
  const { corrections } = dossier;
  return (
    <header>
      <p className="kind">Dossier</p>
      <h1>{head.title}</h1>
      {head.span !== null && <p>What was published and what happened in this span of time: {head.span}.</p>}
      {head.until !== null && <p>As told up to {head.until}.</p>}
      <p>{countDossier(dossier, head.parts).join(' · ')}</p>
      <p>Made on <time dateTime={head.made}>{formatDate(head.made)}</time>. All that stands in quotation marks or is set as a quotation is an article’s own words; numbers lead to its source.</p>
      {corrections.length > 0 && (
        <section className="corrections">
          <h2>Put right by the reader</h2>
          <ul>{corrections.map((words) => <li key={words}>{words}.</li>)}</ul>
        </section>
      )}
    </header>
  );
}

/** `3 names`, `41 quotations` …: what a dossier holds; a part that is left out is not counted. */
export const countDossier = ({ entities, events, open, notes, sources }: Dossier, parts: ReadonlySet<DossierPart>): readonly string[] => [
  ...(entities.length === 0 ? [] : [plural(entities.length, 'name')]),
  ...(entities.length === 0 || !parts.has('quotations') ? [] : [plural(entities.reduce((sum, { quotations }) => sum + quotations.length, 0), 'quotation')]),
  ...(parts.has('events') ? [plural(events.length, 'dated event'), ...(open.length === 0 ? [] : [`${plural(open.length, 'time')} not placed`])] : []),
  ...(parts.has('notes') && notes.length > 0 ? [plural(notes.length, 'note and highlight', 'notes and highlights')] : []),
  plural(sources.length, 'article'),
];
