import type { EntityId } from '../../model.ts';
import { parseDays, parseDaySpan } from '../search/parseDays.ts';
import { listSorts, listStates, type Choice, type ListAsked, type ListFilter, type ListSort, type ListState } from './listFilter.ts';

export interface ParsedList {
  readonly asked: ListAsked;
  /** What says nothing that can be used, as it stands in the address: `event=soon`. It narrows nothing. */
  readonly unclear: readonly string[];
}

/** More values of one kind than anyone chooses; what comes after is not read. */
const mostValues = 24;
const longestWord = 60;
/** Read elsewhere: how far the list is unfolded. */
const others: readonly string[] = ['since', 'pages'];

/**
 * The parameters of the list's address → what is asked of it. Nothing is an error: what is unknown,
 * broken, said twice or against itself is `unclear`, and the rest holds.
 */
export function parseListFilter(parameters: Iterable<readonly [name: string, value: string]>): ParsedList {
  const values = new Map<string, string[]>();
  const unclear: string[] = [];
  const leaveOut = (name: string, value: string): void => {
    const word = `${name}=${value}`;
    unclear.push(word.length > longestWord ? `${word.slice(0, longestWord - 1)}…` : word);
  };
  for (const [name, value] of parameters) {
    if (others.includes(name) || value === '') continue;
    const before = values.get(name) ?? [];
    values.set(name, before);
    if (!isGood(name, value) || (single.has(name) && before.length > 0) || contradicts(values, name, value) || before.length === mostValues) leaveOut(name, value);
    else if (!before.includes(value)) before.push(value);
  }
  const choice = <Value extends string>(name: string): Choice<Value> => ({ only: (values.get(name) ?? []) as readonly string[] as readonly Value[], not: (values.get(`-${name}`) ?? []) as readonly string[] as readonly Value[] });
  const one = (name: string): string | null => values.get(name)?.[0] ?? null;
  const [from, to] = [one('from'), one('to')];
  const turned = from !== null && to !== null && parseDays(from)!.from > parseDays(to)!.to;
  if (turned) leaveOut('to', to);
  const filter: ListFilter = { who: choice<EntityId>('who'), source: choice('source'), is: choice<ListState>('is'), from, to: turned ? null : to, event: one('event') };
  return { asked: { filter, sort: (one('sort') as ListSort | null) ?? 'newest' }, unclear: unclear.slice(0, mostValues) };
}

const single: ReadonlySet<string> = new Set(['from', 'to', 'event', 'sort']);

function isGood(name: string, value: string): boolean {
  switch (name) {
    case 'who':
    case '-who':
    case 'source':
    case '-source':
      return true;
    case 'is':
    case '-is':
      return (listStates as readonly string[]).includes(value);
    case 'from':
    case 'to':
      return parseDays(value) !== null;
    case 'event':
      return parseDaySpan(value) !== null;
    case 'sort':
      return (listSorts as readonly string[]).includes(value);
    default:
      return false;
  }
}

/** What was asked for first holds. */
const contradicts = (values: ReadonlyMap<string, readonly string[]>, name: string, value: string): boolean =>
  values.get(name.startsWith('-') ? name.slice(1) : `-${name}`)?.includes(value) === true;

/** The parameters by their names: what `parseListFilter` reads again. */
export interface ListParameters {
  readonly who?: readonly EntityId[];
  readonly '-who'?: readonly EntityId[];
  readonly source?: readonly string[];
  readonly '-source'?: readonly string[];
  readonly is?: readonly ListState[];
  readonly '-is'?: readonly ListState[];
  readonly from?: string;
  readonly to?: string;
  readonly event?: string;
  readonly sort?: ListSort;
}

export function writeListFilter({ filter: { who, source, is, from, to, event }, sort }: ListAsked): ListParameters {
  return {
    who: who.only, '-who': who.not,
    source: source.only, '-source': source.not,
    is: is.only, '-is': is.not,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(event === null ? {} : { event }),
    ...(sort === 'newest' ? {} : { sort }),
  };
}
