import { periodAway } from '../lengths/ago.ts';
import { parseLength } from '../lengths/length.ts';
import { length, placed } from '../meaning.ts';
import { firstDay, isCoarser } from '../period.ts';
import type { Period } from '../period.ts';
import { read } from '../reading.ts';
import type { Reading, Rule } from '../rule.ts';
import { seek, tokenAt, wordAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { LENGTH_UNITS, numbered, wordSet } from '../text/words.ts';

/** What happens on a day and is spoken of by it. */
const EVENTS = wordSet(
  'invasion attack bombing shooting killing murder assassination explosion blast crash earthquake election vote referendum coup ' +
    'landing battle ceasefire armistice truce surrender summit raid death arrest launch war',
);

const REACH = 8;

/** `invasion` of `the invasions`. */
const eventAt = (tokens: readonly Token[], at: number): string | null => {
  const { word } = tokenAt(tokens, at);
  const noun = word.endsWith('s') ? word.slice(0, -1) : word;
  return EVENTS.has(noun) ? noun : null;
};

/**
 * The event that an expression dates: the nearest noun in its sentence, before it ("the invasion on 24 February") or
 * else after it ("On 24 February the invasion began").
 */
export const findEvent = (tokens: readonly Token[], { from, to }: Reading): string | null => {
  const event = (at: number): string | null => eventAt(tokens, at);
  return seek(tokens, from - 1, -1, REACH, event) ?? seek(tokens, to, 1, REACH, event);
};

const LINKS: ReadonlyMap<string, number> = numbered('after 1 following 1 before -1');
const DETERMINERS = wordSet('the that his her its their');

/** `after the full-scale invasion`: which way, and from what. */
const parseAnchor = (tokens: readonly Token[], at: number): { readonly to: number; readonly sign: number; readonly event: string } | null => {
  const sign = LINKS.get(wordAt(tokens, at));
  if (sign === undefined || !DETERMINERS.has(wordAt(tokens, at + 1))) return null;
  for (let i = at + 2; i < at + 6 && tokenAt(tokens, i).kind !== 'number'; i++) {
    const event = eventAt(tokens, i);
    if (event !== null) return { to: i + 1, sign, event };
  }
  return null;
};

/** `two days after the vote` as a length, `the day after the invasion` as a day; both placed where the text dates the event. */
export const eventAnchor: Rule = (tokens, at) => {
  const the = wordAt(tokens, at) === 'the';
  const unit = the ? LENGTH_UNITS.get(wordAt(tokens, at + 1)) : undefined;
  const found = the ? null : parseLength(tokens, at);
  const counted = found?.unit ?? unit;
  const anchor = counted === undefined || counted.plural === the ? null : parseAnchor(tokens, found?.to ?? at + 2);
  if (counted?.unit == null || anchor === null || found?.n === null) return null;
  const { sign, event, to } = anchor;
  const { unit: coarse } = counted;
  return read(at, found?.to ?? to, ({ events }) => {
    const period: Period | undefined = events.get(event);
    if (period === undefined || isCoarser(period.unit, coarse)) return found === null ? null : length(found.value, found.mod);
    const away = placed(periodAway(firstDay(period), sign * (found?.n ?? 1), counted), period);
    return away === null ? null : found === null ? { ...away, event } : { ...away, event, type: 'DURATION', value: found.value, mod: found.mod };
  });
};
