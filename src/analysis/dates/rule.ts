import type { Placement, TimexMod, TimexType } from '../../model.ts';
import type { Period } from './period.ts';
import type { Token } from './text/tokens.ts';

/** Where in time the text around an expression looks; `last`: surely back, said by "last" or "ended". */
export type Direction = 'past' | 'future' | 'open' | 'last';

/** `due`: ahead of what is told, by "by" or "until"; in the news that is the future. */
export type Outlook = Direction | 'due';

/** What an expression is read against. */
export interface Situation {
  /** Day number of publication. */
  readonly published: number;
  /** The last time that the text told of; null before the first. */
  readonly told: Period | null;
  /** What figures in a report of results are of: the last quarter or half year told, or the year where several quarters were. */
  readonly reported: Period | null;
  /** The text tells a history: it counts on from what was told, not from its own day. */
  readonly history: boolean;
  readonly direction: Direction;
  /** When the events were that the text has dated so far, by their noun: `invasion`. */
  readonly events: ReadonlyMap<string, Period>;
}

export interface Meaning {
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly placement: Placement;
  /** What the calendar was worked out from. */
  readonly against: 'itself' | 'publication' | Period;
  /** The noun of the event that it counts from, where the text dates it. */
  readonly event?: string;
  /** What later expressions ("the next day") may count from; null where it stands nowhere. */
  readonly period: Period | null;
}

/** An expression recognised in the tokens `from` (included) to `to` (excluded), not yet placed in time. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  /** Null: in this situation it is no expression after all. */
  readonly mean: (situation: Situation) => Meaning | null;
  /** The other end of a range, read together with this one. */
  readonly next?: Reading;
  /** Speaks of publication day's surroundings ("yesterday"), as news does and a history does not. */
  readonly news?: boolean;
  /** A comparison ("a year earlier"): later expressions do not count from it. */
  readonly aside?: boolean;
}

/**
 * One way of writing a date. Looks at `tokens[at]` and a bounded number of tokens around it, so that reading a
 * text stays linear.
 */
export type Rule = (tokens: readonly Token[], at: number) => Reading | null;
