import type { EntityKind } from '../../../model.ts';
import type { Token } from '../tokenise.ts';

/** What a stretch of tokens may be. Titles and peoples are read so that they stay out of names. */
export type NameLabel = EntityKind | 'title' | 'people';

/** One rule's opinion of a stretch. Scores of neighbouring stretches are added up; the best sum wins. */
export interface Reading {
  readonly label: NameLabel;
  readonly score: number;
  readonly certainty: number;
  readonly reason: string;
}

/** How capitals are used in a sentence: as in running text, as in Title Case, or ALL CAPITALS. */
export type Casing = 'plain' | 'titled' | 'shouted';

/** A name met elsewhere in the article, in lower case. */
export interface KnownName {
  readonly kind: EntityKind;
  readonly certainty: number;
  readonly reason: string;
}

export interface SentenceContext {
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  /** Index of the first word: its capital says nothing. */
  readonly first: number;
  readonly known: ReadonlyMap<string, KnownName>;
}

/** Tokens `from` up to `to` of a sentence; the first and last are capitalised words or numbers. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  /** The tokens in lower case, joined by blanks. */
  readonly phrase: string;
}

export type NameRule = (stretch: Stretch, context: SentenceContext) => Reading | null;
