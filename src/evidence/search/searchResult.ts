/** What is searched and what is found. Types only. */
import type { ArticleId, CalendarDate, EntityId, EntityRef, TextRange } from '../../model.ts';
import type { Highlight } from '../anchoring/highlight.ts';
import type { CutText } from './cutQuotation.ts';

/** A language and how it is written. */
export interface Tongue {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A text to be searched: an article of the library, or whatever else reads like one (its `id` says where it is opened). */
export interface SourceText {
  readonly id: ArticleId;
  readonly title: string;
  readonly published: CalendarDate;
  readonly source: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly blocks: readonly string[];
  /** Blocks in another language or direction than the rest. */
  readonly others?: readonly (Tongue & { readonly block: number })[];
  /** In order; `block` is an index into `blocks`. */
  readonly sentences: readonly (TextRange & { readonly block: number })[];
  /** Which name stands in which sentence. */
  readonly names: readonly { readonly entity: EntityId; readonly sentence: number }[];
  /** The days of what its sentences tell; both included. */
  readonly events: readonly { readonly sentence: number; readonly from: CalendarDate; readonly to: CalendarDate }[];
}

export interface FoundQuotation extends Tongue {
  /** Index into the article's sentences; null while no more than its lead is known. */
  readonly sentence: number | null;
  /** The sentence as it stands there; of a long one what stands around the hits, with `…` for the rest. */
  readonly text: string;
  /** Offsets in `text`, sorted, apart from one another. */
  readonly hits: readonly TextRange[];
}

export interface FoundArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly titleHits: readonly TextRange[];
  readonly published: CalendarDate;
  readonly source: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** How many times it says what is searched for, title included; 0 where it was only narrowed to. */
  readonly hits: number;
  /** In the order of the text, at most three. */
  readonly quotations: readonly FoundQuotation[];
}

/** A highlight of the reader's, with its note, in what it is on or in the note itself. */
export interface FoundNote extends Pick<Highlight, 'id' | 'article' | 'title' | 'published' | 'quote' | 'colour'> {
  /** Of the words that it is on. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: CutText;
  /** Null where nothing was noted. */
  readonly note: CutText | null;
}

export interface FoundName extends EntityRef {
  /** The alias in which it was found; null where its name says it. */
  readonly alias: string | null;
  readonly articles: number;
}

export interface SearchResult {
  /** What was asked, as it was asked. */
  readonly query: string;
  /** Best first, at most six. */
  readonly names: readonly FoundName[];
  /** Best first, as many as were asked for. */
  readonly notes: readonly FoundNote[];
  /** How many notes there are in all. */
  readonly totalNotes: number;
  /** Best first, as many as were asked for. */
  readonly articles: readonly FoundArticle[];
  /** How many articles there are in all. */
  readonly total: number;
  /** False where no article says all of it, and these say some. */
  readonly complete: boolean;
  /** Words that were taken to be meant by a word that stands nowhere. */
  readonly also: readonly { readonly typed: string; readonly taken: readonly string[] }[];
  /** How far it looked: articles whose text was searched, and articles of the library. */
  readonly searched: number;
  readonly of: number;
  /** No more comes: all that can be searched on this device was. */
  readonly done: boolean;
}
