import type { ArticleId, ArticleRef, CalendarDate, Entity, EntityFile, EntityRef, NotPlacedFile, Quotation, Role, TimelineEntry } from '../../model.ts';
import type { Note } from '../anchoring/describeNote.ts';

export const dossierParts = ['quotations', 'events', 'notes', 'corrections'] as const;
export type DossierPart = (typeof dossierParts)[number];

/** What a dossier is made of, and what it leaves out. */
export interface DossierChoice {
  /** First and last day, both included: of what was published, and of what happened. Null is an open end. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Only events in which all chosen names take part. */
  readonly together: boolean;
  readonly parts: ReadonlySet<DossierPart>;
}

/** What is published, and what the reader keeps, from which a dossier is put together. */
export interface DossierFacts {
  /** The chosen names, in the order in which they were chosen; empty where a span of time alone is. */
  readonly entities: readonly EntityFile[];
  /** All events, and the articles of the span: asked for only where no name is chosen. */
  readonly timeline: readonly TimelineEntry[];
  readonly published: readonly ArticleRef[];
  readonly notPlaced: NotPlacedFile['expressions'];
  /** Who the marks in quotations mean. */
  readonly names: readonly EntityRef[];
  readonly notes: readonly Note[];
  /** What an article's file alone says; of some or all articles it may be missing. */
  readonly details: ReadonlyMap<ArticleId, SourceDetails>;
  /** What the reader has put right, a sentence each. */
  readonly corrections: readonly string[];
}

export interface SourceDetails {
  readonly author: string | null;
  /** Where it was first published. */
  readonly url: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Values for a file to read without the app. All numbers begin at 1 and rise through the whole dossier. */
export interface Dossier {
  readonly entities: readonly DossierEntity[];
  readonly events: readonly DossierEvent[];
  /** Times that the text leaves open. */
  readonly open: readonly OpenTime[];
  readonly notes: readonly DossierNote[];
  /** Oldest first. */
  readonly sources: readonly Source[];
  /** By name. */
  readonly index: readonly IndexEntry[];
  readonly corrections: readonly string[];
}

export interface Source {
  readonly number: number;
  readonly article: ArticleRef;
  readonly details: SourceDetails | null;
}

export interface DossierEntity {
  readonly entity: Entity;
  readonly roles: readonly (Role & { readonly source: Source })[];
  /** Oldest first, in an article in the order of its text. */
  readonly quotations: readonly NumberedQuotation[];
  /** Numbers of the events in which it takes part. */
  readonly events: readonly number[];
}

export interface NumberedQuotation {
  readonly number: number;
  readonly quotation: Quotation;
  readonly source: Source;
}

export interface DossierEvent {
  readonly number: number;
  readonly entry: TimelineEntry;
  /** By the ids of its reports. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface OpenTime {
  readonly expression: string;
  readonly reason: string;
  readonly quotation: Quotation;
  readonly source: Source;
}

export interface DossierNote {
  readonly number: number;
  readonly note: Note;
  readonly source: Source;
}

/** Where a name stands in the dossier, by the numbers of what names it. */
export interface IndexEntry {
  readonly entity: EntityRef;
  /** Whether it was chosen, and so has a chapter. */
  readonly chosen: boolean;
  readonly quotations: readonly number[];
  readonly events: readonly number[];
  readonly notes: readonly number[];
}
