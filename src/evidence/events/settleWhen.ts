import type { CalendarDate, When } from '../../model.ts';

/**
 * The time of an event that several reports tell with times that agree: the most exact where all others contain it,
 * otherwise all days that any of them tells. Never empty; of one time it is that time.
 */
export function settleWhen(times: readonly When[]): When {
  const [first, ...rest] = times;
  if (first === undefined) throw new RangeError('An event is told by at least one report; give its time.');
  if (rest.length === 0) return first;
  const inAll = times.find((when) => times.every((other) => contains(other, when)));
  if (inAll !== undefined) return inAll;
  return times.some(({ kind }) => kind !== 'interval') ? first : spanTimes(times);
}

/** From the first day that is known of any to the last. */
export function spanTimes(times: readonly When[]): When {
  const starts = times.map((when) => (when.kind === 'before' ? when.latest : when.earliest)).toSorted();
  const ends = times.map((when) => (when.kind === 'after' ? when.earliest : when.latest)).toSorted();
  return { kind: 'interval', earliest: starts[0]!, latest: ends.at(-1)!, precision: 'span', approximate: times.some(({ approximate }) => approximate) };
}

const contains = (outer: When, inner: When): boolean =>
  (outer.kind === 'before' || (inner.kind !== 'before' && dayOf(outer.earliest) - slackOf(outer) <= dayOf(inner.earliest)))
  && (outer.kind === 'after' || (inner.kind !== 'after' && dayOf(inner.latest) <= dayOf(outer.latest) + slackOf(outer)));

/** "Late March" is the last third of March by our reckoning; for its writer it may have begun a few days before. */
const slackOf = ({ precision }: When): number => (precision === 'part of month' ? 3 : 0);

const dayOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
