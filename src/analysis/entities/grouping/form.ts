import type { GazetteerEntry } from '../../../model.ts';
import type { KindVote } from '../voteKind.ts';

/** All mentions of one article with the same key. */
export interface Form extends KindVote {
  readonly key: string;
  /** In their order, in the spelling that counts for short forms. */
  readonly words: readonly string[];
  /** Of every way of writing it. */
  readonly initials: ReadonlySet<string>;
  /** Indices of its names, in order. */
  readonly names: readonly number[];
  readonly written: readonly string[];
  /** `Aer Lingus Group PLC`: it tells what Aer Lingus is. */
  readonly company: boolean;
  /** `Clinton-Gore` is no full name of Clinton; `al-Assad` is one of Assad. */
  readonly inFull: boolean;
  readonly gazetteer: GazetteerEntry | null;
  /** Why this entry of the gazetteer, where there are several. */
  readonly reason: string | null;
}

/** How sure the finder was of its kind, 0 to 1. */
export const certaintyOf = ({ weight, mentions }: Form): number => weight / mentions;

/** The finder was so unsure of its kind that a fuller name of another kind decides. */
export const isDoubtful = (form: Form): boolean => form.gazetteer?.type !== 'country' && certaintyOf(form) < 0.65;

/** Why a short form may be put with a full one, in words; null where it may not. */
export type ShortFormRule = (short: Form, full: Form) => string | null;

/** The form whose group another form joins, and why. */
export interface Join {
  readonly full: Form;
  readonly reason: string;
}

/** The form that stands for the group of a form. */
export function rootOf(form: Form, joins: ReadonlyMap<Form, Join>): Form {
  let at = form;
  for (let join = joins.get(at); join !== undefined; join = joins.get(at)) at = join.full;
  return at;
}
