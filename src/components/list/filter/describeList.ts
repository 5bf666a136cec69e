import type { Condition } from '../../../evidence/list/conditions.ts';
import type { Choice, ListAsked, ListFilter, ListSort, ListState } from '../../../evidence/list/listFilter.ts';
import { parseDays, parseDaySpan } from '../../../evidence/search/parseDays.ts';
import type { EntityId, EntityRef } from '../../../model.ts';
import { formatWhen } from '../../words/formatWhen.ts';

export const stateName: Readonly<Record<ListState, string>> = { unread: 'unread', reading: 'being read', read: 'read', saved: 'saved', new: 'new' };

export const sortName: Readonly<Record<ListSort, string>> = { newest: 'Newest', oldest: 'Oldest', left: 'Time left', events: 'Most new events' };

const sortWords: Readonly<Record<ListSort, string>> = { newest: 'newest first', oldest: 'oldest first', left: 'least time left first', events: 'most new events first' };

export type Names = ReadonlyMap<EntityId, Pick<EntityRef, 'name'>>;

const nameOf = (names: Names, id: EntityId): string => names.get(id)?.name ?? id;

/** What stands on a chip: `Xi Jinping`, `without Kyiv`, `not read`, `published in May 2023`. */
export function describeCondition(condition: Condition, names: Names): string {
  switch (condition.part) {
    case 'who':
      return `${condition.not ? 'without ' : ''}${nameOf(names, condition.value)}`;
    case 'source':
      return `${condition.not ? 'not ' : ''}${condition.value}`;
    case 'is':
      return `${condition.not ? 'not ' : ''}${stateName[condition.value]}`;
    case 'published':
      return `published ${describeEnds(condition.from, condition.to)}`;
    case 'event':
      return `tells of ${describeSpan(condition.value)}`;
  }
}

/**
 * What a list is, after a number of articles: `about Xi Jinping without Kyiv, unread, telling of March – May 2023`.
 * Its order where that is all there is to say.
 */
export function describeList(asked: ListAsked, names: Names): string {
  const parts = listParts(asked.filter, names);
  return parts.length === 0 ? sortWords[asked.sort] : parts.join(', ');
}

/** Parts of a name beyond this length are left out, but never the first. */
const longestSuggestion = 48;

/** A name for a view that is to be pinned: `Xi Jinping, unread`. */
export function suggestName(asked: ListAsked, names: Names): string {
  const parts = listParts(asked.filter, names);
  const [first = '', ...rest] = parts.length === 0 || asked.sort !== 'newest' ? [...parts, sortWords[asked.sort]] : parts;
  const name = rest.reduce((words, part) => (words.length + part.length > longestSuggestion ? words : `${words}, ${part}`), first.replace(/^about /, ''));
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function listParts({ who, source, is, from, to, event }: ListFilter, names: Names): readonly string[] {
  return [
    [...say(who, 'about', (id) => nameOf(names, id), 'and'), ...without(who, (id) => nameOf(names, id))].join(' '),
    describeStates(is),
    [...say(source, 'from', String, 'or'), ...source.not.map((value) => `not from ${value}`)].join(' and '),
    from === null && to === null ? '' : `published ${describeEnds(from, to)}`,
    event === null ? '' : `telling of ${describeSpan(event)}`,
  ].filter((part) => part !== '');
}

const say = <Value extends string>({ only }: Choice<Value>, word: string, write: (value: Value) => string, last: string): readonly string[] => (only.length === 0 ? [] : [`${word} ${enumerate(only.map(write), last)}`]);

const without = <Value extends string>({ not }: Choice<Value>, write: (value: Value) => string): readonly string[] => (not.length === 0 ? [] : [`without ${enumerate(not.map(write), 'or')}`]);

function describeStates({ only, not }: Choice<ListState>): string {
  const states = only.filter((state) => state === 'unread' || state === 'reading' || state === 'read').map((state) => stateName[state]);
  const others = only.filter((state) => state === 'saved' || state === 'new').map((state) => stateName[state]);
  return enumerate([...(states.length === 0 ? [] : [enumerate(states, 'or')]), ...others, ...not.map((state) => `not ${stateName[state]}`)], 'and');
}

/** `a`, `a and b`, `a, b and c` */
const enumerate = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;

/** `in May 2023`, `from March 2023 on`, `up to 3 May 2023`, `March – May 2023` */
function describeEnds(from: string | null, to: string | null): string {
  const days = { from: parseDays(from ?? '')?.from, to: parseDays(to ?? '')?.to };
  if (days.from === undefined) return to === null ? '' : `up to ${describeDays(to)}`;
  if (days.to === undefined) return `from ${describeDays(from!)} on`;
  return `${from === to ? (from!.length === 10 ? 'on ' : 'in ') : ''}${formatWhen({ kind: 'interval', earliest: days.from, latest: days.to, precision: 'span', approximate: false })}`;
}

/** `March – May 2023`, `March 2023 and later`, `2021 and before` */
function describeSpan(text: string): string {
  const [first, last = first] = text.split('..');
  if (first === '') return `${describeDays(last!)} and before`;
  if (last === '') return `${describeDays(first!)} and later`;
  const days = parseDaySpan(text);
  return days === null ? text : formatWhen({ kind: 'interval', earliest: days.from, latest: days.to, precision: 'span', approximate: false });
}

function describeDays(text: string): string {
  const days = parseDays(text);
  return days === null ? text : formatWhen({ kind: 'interval', earliest: days.from, latest: days.to, precision: 'span', approximate: false });
}
