import type { Note } from '../../evidence/anchoring/describeNote.ts';
import { foldText } from '../../evidence/anchoring/foldText.ts';
import { groupBy } from '../../evidence/anchoring/groupBy.ts';
import type { ArticleRef, CalendarDate, CalendarMonth, EntityRef, When } from '../../model.ts';
import { formatMonth } from '../words/formatDate.ts';
import { formatWhen } from '../words/formatWhen.ts';

export type NoteOrder = 'article' | 'name' | 'event';

/** Notes under one heading. A note may stand under several names and times. */
export type NoteGroup = { readonly key: string; readonly notes: readonly Note[] } & (
  | { readonly kind: 'article'; readonly article: ArticleRef }
  | { readonly kind: 'name'; readonly entity: EntityRef }
  | { readonly kind: 'event'; readonly words: string }
  /** Those that none of the headings fits. */
  | { readonly kind: 'rest'; readonly words: string }
);

export interface Notebook {
  readonly groups: readonly NoteGroup[];
  /** Their words, or their articles, are not there any more. */
  readonly lost: readonly Note[];
}

export function groupNotes(notes: readonly Note[], order: NoteOrder): Notebook {
  const lost = notes.filter(({ standing }) => standing?.kind === 'lost' || standing?.kind === 'gone');
  const found = notes.filter((note) => !lost.includes(note)).toSorted(byPlace);
  switch (order) {
    case 'article':
      return { groups: groupByArticle(found), lost };
    case 'name':
      return { groups: [...groupByName(found), ...rest(found.filter(({ names }) => names.length === 0), 'Nobody and nothing named')], lost };
    case 'event':
      return { groups: [...groupByEvent(found), ...rest(found.filter(({ times }) => times.length === 0), 'No date told')], lost };
  }
}

const rest = (notes: readonly Note[], words: string): readonly NoteGroup[] => (notes.length === 0 ? [] : [{ kind: 'rest', key: 'rest', words, notes }]);

/** The newest article first, in an article in the order of its text. */
function byPlace(a: Note, b: Note): number {
  const [one, other] = [a.highlight, b.highlight];
  if (one.published !== other.published) return one.published < other.published ? 1 : -1;
  if (one.article !== other.article) return one.article < other.article ? -1 : 1;
  const [p, q] = [a, b].map(({ highlight, standing }) => (standing?.kind === 'found' ? standing.place : highlight.place)) as [Note['highlight']['place'], Note['highlight']['place']];
  return p.block - q.block || p.from - q.from || one.made - other.made;
}

const groupByArticle = (notes: readonly Note[]): readonly NoteGroup[] =>
  [...groupBy(notes, ({ highlight }) => highlight.article)].map(([id, own]) => {
    const { title, source, highlight } = own[0]!;
    return { kind: 'article', key: id, article: { id, title, source, published: highlight.published }, notes: own };
  });

function groupByName(notes: readonly Note[]): readonly NoteGroup[] {
  const named = notes.flatMap((note) => note.names.map((entity) => ({ entity, note })));
  const groups = [...groupBy(named, ({ entity }) => entity.id)].map(([id, own]): NoteGroup & { readonly kind: 'name' } => ({ kind: 'name', key: id, entity: own[0]!.entity, notes: own.map(({ note }) => note) }));
  return groups.toSorted((a, b) => b.notes.length - a.notes.length || (a.entity.name < b.entity.name ? -1 : 1));
}

function groupByEvent(notes: readonly Note[]): readonly NoteGroup[] {
  const timed = notes.flatMap((note) => note.times.map((when) => ({ note, start: startOf(when), words: headingOf(when) })));
  const groups = [...groupBy(timed, ({ words }) => words)].map(([words, own]) => ({
    start: own.map(({ start }) => start).toSorted()[0]!,
    group: { kind: 'event', key: words, words, notes: [...new Set(own.map(({ note }) => note))] } as const,
  }));
  return groups.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)).map(({ group }) => group);
}

const startOf = (when: When): CalendarDate => (when.kind === 'before' ? when.latest : when.earliest);

/** A time within one month stands under that month, a longer one under itself. */
function headingOf(when: When): string {
  if (when.kind !== 'interval') return formatWhen(when);
  const [from, to] = [when.earliest.slice(0, 7), when.latest.slice(0, 7)];
  return from === to ? formatMonth(from as CalendarMonth) : formatWhen(when);
}

/** Those in whose words, note, article or names every word of the query stands. */
export function searchNotes(notes: readonly Note[], query: string): readonly Note[] {
  const words = foldText(query).text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return notes;
  return notes.filter(({ highlight, title, names }) => {
    const text = foldText([highlight.quote.exact, highlight.note, title, ...names.map(({ name }) => name)].join('\n')).text;
    return words.every((word) => text.includes(word));
  });
}
