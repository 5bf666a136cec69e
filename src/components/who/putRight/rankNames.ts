import type { EntityRef } from '../../../model.ts';
import { foldWords } from './foldWords.ts';

/** A name with the ways in which it is written. */
export interface NameForms extends EntityRef {
  readonly aliases: readonly string[];
  readonly mentions: number;
}

export interface RankedName<Name extends NameForms> {
  readonly name: Name;
  /** 0 where nothing speaks for it; from about 2 on it may well be the same. */
  readonly score: number;
}

/**
 * All other names, the likeliest to be the same as `subject` first: those that share words with it, are
 * its initials, or are spelled much like it; then those of its kind, then the most mentioned. What the
 * names are also written as counts like the names. Linear in the names.
 */
export function rankNames<Name extends NameForms>(subject: Pick<NameForms, 'id' | 'kind' | 'name' | 'aliases'>, names: readonly Name[]): readonly RankedName<Name>[] {
  const wanted = [subject.name, ...subject.aliases].map(describeForm);
  return names
    .filter(({ id }) => id !== subject.id)
    .map((name) => ({ name, score: likeness(wanted, [name.name, ...name.aliases].map(describeForm)) + (name.kind === subject.kind ? 0.5 : 0) }))
    .toSorted((a, b) => b.score - a.score || b.name.mentions - a.name.mentions || (a.name.name < b.name.name ? -1 : 1));
}

interface Form {
  readonly words: readonly string[];
  readonly initials: string;
  readonly joined: string;
  readonly pairs: ReadonlyMap<string, number>;
  /** Its first letter and the consonants after it: `kv` for Kiev and Kyiv. */
  readonly skeleton: string;
}

/** In shorter names a few letters in common say nothing. */
const spelled = 4;

/** Words that stand in many names and say little. */
const weak: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'a', 'an', 'de', 'al', 'mr', 'mrs', 'ms', 'dr']);

function describeForm(text: string): Form {
  const all = foldWords(text);
  const words = all.filter((word) => !weak.has(word));
  const joined = all.join('');
  return { words, initials: words.map((word) => word[0]).join(''), joined, pairs: countPairs(joined), skeleton: joined.slice(0, 1) + joined.slice(1).replaceAll(/[aeiouy]/g, '') };
}

function likeness(wanted: readonly Form[], forms: readonly Form[]): number {
  let best = 0;
  for (const a of wanted) for (const b of forms) best = Math.max(best, compareForms(a, b));
  return best;
}

function compareForms(a: Form, b: Form): number {
  if (a.joined === '' || b.joined === '') return 0;
  if (a.joined === b.joined) return 4;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const byWords = shared === 0 ? 0 : 1.5 + (1.5 * shared) / Math.max(a.words.length, b.words.length);
  const byInitials = isInitials(a, b) || isInitials(b, a) ? 3 : 0;
  return Math.max(byWords, byInitials, compareSpelling(a, b));
}

function compareSpelling(a: Form, b: Form): number {
  if (a.joined.length < spelled || b.joined.length < spelled) return 0;
  const shared = (2 * overlap(a.pairs, b.pairs)) / (a.joined.length + b.joined.length - 2);
  return Math.max(a.skeleton === b.skeleton ? 2 : 0, shared < 0.4 ? 0 : 3 * shared);
}

/** `CCP` for `Chinese Communist Party`. */
const isInitials = (short: Form, long: Form): boolean => long.words.length > 1 && short.joined.length > 1 && short.joined === long.initials;

function countPairs(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return shared;
}
