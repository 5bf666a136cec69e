import type { EntityRef } from '../../../model.ts';
import { listPath } from '../../../paths.ts';
import { formatDate } from '../../words/formatDate.ts';
import { formatEnd, formatSpan, writeEnd } from '../span/formatSpan.ts';
import type { Span } from '../span/days.ts';
import type { Asked } from './readTimelineFilter.ts';

/** A link to the list of articles, and in words which those are. */
export interface ListLink {
  readonly href: string;
  readonly words: string;
}

/**
 * The list of articles for what is asked of the timeline; null where that narrows nothing. It may have more than report the
 * events shown: who is named in an article need not take part in what it tells of that time.
 *
 * @param names the chosen ones that the library has
 */
export function listOf({ who, span, clock, until }: Asked, names: readonly EntityRef[]): ListLink | null {
  const published = clock === 'reported' ? span : null;
  const told = clock === 'reported' ? null : span;
  const to = [end('to', published), until ?? undefined].filter((day) => day !== undefined).toSorted()[0];
  const href = listPath({ who, from: end('from', published), to, event: told === null ? undefined : `${end('from', told) ?? ''}..${end('to', told) ?? ''}` });
  const parts = [
    ...(told === null ? [] : [`tell of ${time(told)}`]),
    ...(names.length === 0 ? [] : [`name ${joinWords(names.map(({ name }) => name))}`]),
    ...(published === null ? [] : [`were published in ${time(published)}`]),
    ...(until === null ? [] : [`were published up to ${formatDate(until)}`]),
  ];
  return parts.length === 0 ? null : { href, words: `All articles that ${joinWords(parts)}` };
}

function end(which: 'from' | 'to', span: Span | null): string | undefined {
  const day = span?.[which];
  return day === undefined || !Number.isFinite(day) ? undefined : writeEnd(which, day);
}

/** `March – May 2023`, `the time from March 2023 on`. */
function time(span: Span): string {
  if (span.to === Infinity) return `the time from ${formatEnd('from', span.from)} on`;
  return span.from === -Infinity ? `the time up to ${formatEnd('to', span.to)}` : formatSpan(span);
}

const joinWords = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`);
