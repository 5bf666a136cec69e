import type { When } from '../../model.ts';
import type { Word } from './clauses/parseWords.ts';

/** A placed date in a sentence's words. */
export interface Dated {
  /** In the article's dates. */
  readonly index: number;
  readonly when: When;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** One time that a clause tells, by one date or by two that bound it. */
export interface Time {
  readonly dates: readonly number[];
  readonly when: When;
  readonly first: number;
  readonly last: number;
}

const SPANNING = new Set(['to', '-', 'until', 'till', 'through']);
const JOINING = new Set(['and', '&', '/']);
/** Words between two ways of telling one time: `earlier in the month, [on] 4 February`. */
const APPOSED = new Set([',', 'on', 'in', 'at', 'of', 'the', 'or', '(', '-', 'that', 'is', 'from']);
const DAY = 86_400_000;
/** So far apart two ways of telling one time may be read, as in 'a year ago, on 2 March'. */
const NEAR_DAYS = 31;

/**
 * The times that a clause tells. Two dates are one time where they bound it (`from 20 to 22 March`), where they are
 * two days running (`on 16 and 17 May`: one stay, not two), or where one tells the other more exactly
 * (`earlier in the month, on 4 February`). All others stand for themselves.
 *
 * @param dates of one clause, in order
 */
export function gatherTimes(words: readonly Word[], dates: readonly Dated[]): readonly Time[] {
  const times: Time[] = [];
  for (const { index, when, first, last } of dates) {
    const time: Time = { dates: [index], when, first, last };
    const before = times.at(-1);
    const joined = before === undefined ? null : join(words, before, time);
    if (joined === null) times.push(time);
    else times[times.length - 1] = joined;
  }
  return times;
}

function join(words: readonly Word[], a: Time, b: Time): Time | null {
  const between = words.slice(a.last + 1, b.first);
  const joint = between.length === 1 ? between[0]!.word : null;
  const opener = words[a.first - 1]?.word;
  const bounds = joint !== null && (SPANNING.has(joint) || (joint === 'and' && opener === 'between') || (JOINING.has(joint) && areDaysRunning(a.when, b.when)));
  if (bounds && a.when.kind === 'interval' && b.when.kind === 'interval' && a.when.earliest <= b.when.latest) {
    const { earliest } = a.when;
    const { latest } = b.when;
    return {
      dates: [...a.dates, ...b.dates], first: a.first, last: b.last,
      when: { kind: 'interval', earliest, latest, precision: 'span', approximate: a.when.approximate || b.when.approximate },
    };
  }
  const apposed = between.length <= 4 && between.every(({ word }) => APPOSED.has(word)) && gapOf(a.when, b.when) <= NEAR_DAYS;
  if (!apposed && !holds(a.when, b.when) && !holds(b.when, a.when)) return null;
  // What follows without a word between tells it again: the more exact of the two counts.
  return lengthOf(a.when) <= lengthOf(b.when) ? { ...a, last: b.last } : { ...b, first: a.first };
}

function areDaysRunning(a: When, b: When): boolean {
  return lengthOf(a) === 0 && lengthOf(b) === 0 && a.kind === 'interval' && b.kind === 'interval' && Date.parse(b.earliest) - Date.parse(a.earliest) === DAY;
}

/** Days between two times; less than one where they meet. */
const gapOf = (a: When, b: When): number => (a.kind === 'interval' && b.kind === 'interval'
  ? Math.max(Date.parse(b.earliest) - Date.parse(a.latest), Date.parse(a.earliest) - Date.parse(b.latest)) / DAY : Infinity);

/** Days between its ends; an open time is endless. */
const lengthOf = (when: When): number => (when.kind === 'interval' ? (Date.parse(when.latest) - Date.parse(when.earliest)) / DAY : Infinity);

const holds = (a: When, b: When): boolean =>
  a.kind === 'interval' && b.kind === 'interval' && a.earliest <= b.earliest && b.latest <= a.latest;
