import type { EntityRef } from '../../../model.ts';
import { formatDate } from '../../words/formatDate.ts';
import type { Asked } from '../filter/readTimelineFilter.ts';
import { formatSpan, writeEnd } from '../span/formatSpan.ts';

/** What a file of the timeline is called, without its ending: `timeline-xi-jinping-2023-03-to-2023-05-as-of-2023-05-03`. */
export function nameExport({ who, span, until, clock }: Asked): string {
  const from = span === null || span.from === -Infinity ? null : writeEnd('from', span.from);
  const to = span === null || span.to === Infinity ? null : writeEnd('to', span.to);
  const time = from === null ? (to === null ? [] : ['to', to]) : to === null ? ['from', from] : from === to ? [from] : [from, 'to', to];
  const words = ['timeline', ...who, ...time, ...(until === null ? [] : ['as-of', until]), ...(clock === 'reported' ? ['by-report'] : [])];
  // A name of a file must be none of a path, and no longer than file systems take.
  return words.join('-').replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 120).replace(/-+$/, '');
}

/** The same in words: `Timeline of Xi Jinping and Ukraine, March – May 2023, as told up to 3 May 2023`. */
export function titleExport({ span, until }: Asked, named: readonly EntityRef[]): string {
  return [
    named.length === 0 ? 'Timeline' : `Timeline of ${named.map(({ name }) => name).join(' and ')}`,
    ...(span === null ? [] : [formatSpan(span)]),
    ...(until === null ? [] : [`as told up to ${formatDate(until)}`]),
  ].join(', ');
}
