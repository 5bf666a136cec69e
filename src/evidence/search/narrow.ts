import type { CalendarDate } from '../../model.ts';
import { foldWord } from './foldWord.ts';
import type { IndexedText } from './indexText.ts';
import type { QueryPart, ReadState } from './parseQuery.ts';
import { splitWords } from './splitWords.ts';

/** What a text is narrowed by, ready to be asked of each. */
export interface Narrowing {
  /** Numbers of the names that an operator can mean; one of them must stand in the text, or none. */
  readonly names: readonly { readonly not: boolean; readonly numbers: ReadonlySet<number> }[];
  readonly rest: readonly Exclude<QueryPart, { readonly kind: 'words' | 'who' | 'where' | 'unclear' }>[];
  /** In which state the reader has an article; one that is missing is unread. */
  readonly states: ReadonlyMap<string, ReadonlySet<ReadState>>;
}

/** Whether a text is within all that narrows the search. */
export const isWithin = (text: Pick<IndexedText, 'id' | 'published' | 'source' | 'names' | 'events'>, { names, rest, states }: Narrowing): boolean =>
  names.every(({ not, numbers }) => hasName(text.names, numbers) !== not) && rest.every((part) => isMet(text, part, states) !== part.not);

function hasName(pairs: Uint32Array, numbers: ReadonlySet<number>): boolean {
  for (let at = 0; at < pairs.length; at += 2) if (numbers.has(pairs[at]!)) return true;
  return false;
}

function isMet(text: Pick<IndexedText, 'id' | 'published' | 'source' | 'events'>, part: Narrowing['rest'][number], states: Narrowing['states']): boolean {
  switch (part.kind) {
    case 'source':
      return text.source !== null && saysAll(text.source, part.words);
    case 'before':
      return text.published < part.day;
    case 'after':
      return text.published > part.day;
    case 'event':
      return text.events.some((event) => overlaps(event, part.days));
    case 'is': {
      const held = states.get(text.id);
      return part.state === 'unread' ? held === undefined || !(held.has('read') || held.has('reading')) : held?.has(part.state) === true;
    }
  }
}

const overlaps = (event: { readonly from: CalendarDate; readonly to: CalendarDate }, days: { readonly from: CalendarDate; readonly to: CalendarDate }): boolean =>
  event.from <= days.to && event.to >= days.from;

/** Each word begins a word of the text: `source:post` is met by "The Washington Post". */
export function saysAll(text: string, words: readonly string[]): boolean {
  const there = splitWords(text, foldWord);
  return words.every((word) => there.some((other) => other.word.startsWith(word)));
}

/** The sentences for which a text is within what narrows the search: those that name who or where, or tell an event of that time. */
export function findReasons(text: IndexedText, { names, rest }: Narrowing): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { not, numbers } of names) {
    if (not) continue;
    for (let at = 0; at < text.names.length; at += 2) if (numbers.has(text.names[at]!)) found.add(text.names[at + 1]!);
  }
  const spans = rest.flatMap((part) => (part.kind === 'event' && !part.not ? [part.days] : []));
  const told = spans.map((days) => new Set(text.events.filter((event) => overlaps(event, days)).map(({ sentence }) => sentence)));
  // With a name and a time, what says both comes first; where nothing does, either will do.
  const both = told.length === 0 ? found : new Set([...found].filter((sentence) => told.every((sentences) => sentences.has(sentence))));
  return found.size > 0 && both.size > 0 ? both : new Set([...found, ...told.flatMap((sentences) => [...sentences])]);
}
