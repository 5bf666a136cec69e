import type { CalendarDate, TextRange } from '../../model.ts';
import { parseDays, parseDaySpan, type DaySpan } from './parseDays.ts';
import { splitWords } from './splitWords.ts';

export type ReadState = 'unread' | 'reading' | 'read' | 'saved';

/** Words that must stand side by side in this order; mostly a single one. */
export interface Phrase {
  /** Folded. Never empty. */
  readonly words: readonly string[];
  /** In quotation marks: as written, without other endings and without forgiving a slip. */
  readonly exact: boolean;
  /** Its last word may go on: it is still being typed, or ends with `*`. */
  readonly prefix: boolean;
}

/** One part of what is searched for; the range says where it stands in the query. */
export type QueryPart = TextRange & { readonly not: boolean } & (
  | { readonly kind: 'words'; readonly phrase: Phrase }
  | { readonly kind: 'who'; readonly words: readonly string[]; readonly text: string }
  | { readonly kind: 'where'; readonly words: readonly string[]; readonly text: string }
  | { readonly kind: 'source'; readonly words: readonly string[]; readonly text: string }
  /** Published before the first day of what is given, or after its last. */
  | { readonly kind: 'before' | 'after'; readonly day: CalendarDate; readonly text: string }
  | { readonly kind: 'event'; readonly days: DaySpan; readonly text: string }
  | { readonly kind: 'is'; readonly state: ReadState; readonly text: string }
  /** An operator whose value is missing or cannot be read: it does not narrow anything. `expected` says what would do. */
  | { readonly kind: 'unclear'; readonly text: string; readonly expected: string }
);

/** More parts than anyone types; what comes after is not read. */
const longest = 24;

const expectedDate = 'a year, month or day, as in 2023-05';
const operators = {
  who: 'a name',
  where: 'a place',
  source: 'a source',
  before: expectedDate,
  after: expectedDate,
  event: 'a date or a span of time, as in 2023-03..2023-05',
  is: 'unread, reading, read or saved',
} as const;

export type Operator = keyof typeof operators;

const states: readonly string[] = ['unread', 'reading', 'read', 'saved'] satisfies readonly ReadState[];

const quote = '"“”„';
/** `-`, then an operator, then words in quotation marks (an end that is missing is the end of the query) or up to the next space. */
const parts = new RegExp(`(-?)(?:(${Object.keys(operators).join('|')}):)?(?:[${quote}]([^${quote}]*)([${quote}]?)|([^\\s${quote}]\\S*)|(?<=:))`, 'giu');

/**
 * What someone typed → its parts, in order. Nothing is an error: what is no operator is words, and an
 * operator that cannot be read is `unclear`. `talks "cease fire" -grain who:xi event:2023-03..2023-05`
 */
export function parseQuery(text: string): readonly QueryPart[] {
  const found: QueryPart[] = [];
  for (const match of text.matchAll(parts)) {
    if (found.length === longest) break;
    const [whole, minus, operator, quoted, , bare] = match;
    const range = { from: match.index, to: match.index + whole.length, not: minus === '-' };
    const value = (quoted ?? bare ?? '').trim();
    if (operator !== undefined) {
      found.push({ ...range, ...parseOperator(operator.toLowerCase() as Operator, value) });
      continue;
    }
    const words = splitWords(value).map(({ word }) => word);
    if (words.length === 0) continue;
    const typing = !range.not && range.to === text.length;
    found.push({ ...range, kind: 'words', phrase: { words, exact: quoted !== undefined, prefix: quoted === undefined && (typing || value.endsWith('*')) } });
  }
  return found;
}

type Read<Part> = Part extends unknown ? Omit<Part, 'from' | 'to' | 'not'> : never;

function parseOperator(kind: Operator, text: string): Read<QueryPart> {
  const unclear = { kind: 'unclear', text: `${kind}:${text}`, expected: operators[kind] } as const;
  switch (kind) {
    case 'who':
    case 'where':
    case 'source': {
      const words = splitWords(text).map(({ word }) => word);
      return words.length === 0 ? unclear : { kind, words, text };
    }
    case 'before':
    case 'after': {
      const days = parseDays(text);
      return days === null ? unclear : { kind, day: kind === 'before' ? days.from : days.to, text };
    }
    case 'event': {
      const days = parseDaySpan(text);
      return days === null ? unclear : { kind, days, text };
    }
    case 'is': {
      const state = text.toLowerCase();
      return states.includes(state) ? { kind, state: state as ReadState, text: state } : unclear;
    }
  }
}

/** The query without one of its parts. */
export const removePart = (text: string, part: TextRange): string =>
  `${text.slice(0, part.from).trimEnd()} ${text.slice(part.to).trimStart()}`.trim();

/** The query with an operator more; a value of several words is put in quotation marks. */
export const addOperator = (text: string, operator: Operator, value: string): string =>
  `${text.trim()} ${operator}:${/[\s"]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value}`.trim();
