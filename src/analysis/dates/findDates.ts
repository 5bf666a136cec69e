import type { Block, CalendarDate, DateMention } from '../../model.ts';
import { mayBegin } from './beginnings.ts';
import { dayNumberOf } from './calendar.ts';
import { readDateAt } from './dateRules.ts';
import { deriveWords } from './derivation.ts';
import { directionAt } from './direction.ts';
import { tellsHistory, voiceOf } from './history.ts';
import { openEnd, opensEnd } from './openEnds.ts';
import { firstDay, lastDay, yearOf } from './period.ts';
import type { Period } from './period.ts';
import type { Meaning, Reading } from './rule.ts';
import { findEvent } from './rules/eventAnchor.ts';
import { parseTokens, tokenAt, wordAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { isOneOf, LENGTH_UNITS, wordSet } from './text/words.ts';

export type FoundDate = Omit<DateMention, 'sentence'>;

/** "This Week", "60 Minutes": a unit with a capital that a quotation mark opens names a programme. */
const isTitle = (tokens: readonly Token[], { from, to }: Reading): boolean => {
  const { capital, word } = tokenAt(tokens, to - 1);
  return capital && from < to - 1 && LENGTH_UNITS.has(word) && '"“‘\'`'.includes(wordAt(tokens, from - 1)) && from > 0;
};

/** The expressions in a text's tokens, in order, not yet placed in time; none overlaps another. */
export const readDates = (tokens: readonly Token[]): readonly Reading[] => {
  const readings: Reading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mayBegin(tokens, at) ? readDateAt(tokens, at) : null;
    if (found === null || isTitle(tokens, found)) {
      at = found?.to ?? at + 1;
      continue;
    }
    for (let reading: Reading | undefined = found; reading !== undefined; reading = reading.next) {
      readings.push(reading);
      at = reading.to;
    }
  }
  return readings;
};

/** What later expressions count from: a time of a year's length or less. */
const tellable = ({ period }: Meaning): Period | null =>
  period === null || isOneOf(period.unit, 'decade century') ? null : period;

const ENDS = wordSet('since until till -');

/** "since 1937", "from 1914 to [1918]", "1914–[1918]": a year that the story does not go on from. */
const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const begin = wordAt(tokens, at - 3);
  return ENDS.has(wordAt(tokens, at - 1)) || (tokenAt(tokens, at - 2).kind === 'number' && isOneOf(begin, 'from between'));
};

/** From so many old years on, a text is about them even before it names the first. */
const LONG = 4;

/**
 * Every temporal expression of an article, sorted by block and `from`, never overlapping; code has none. Years,
 * weeks and months that the text leaves out come from the publication day in news and from what was told before
 * in a history.
 */
export const findDates = (blocks: readonly Block[], published: CalendarDate): readonly FoundDate[] => {
  const publishedDay = dayNumberOf(published);
  const read = blocks.map(({ kind, text }) => {
    const tokens = kind === 'code' ? [] : parseTokens(text);
    const readings = readDates(tokens).map((reading) => ({ ...reading, direction: directionAt(tokens, reading.from, reading.to) }));
    return { text, tokens, readings };
  });
  const voice = voiceOf(read.flatMap(({ readings }) => readings), publishedDay);
  const history = tellsHistory(voice);
  const found: FoundDate[] = [];
  let told: Period | null = history && voice.old >= LONG ? voice.first : null;
  const events = new Map<string, Period>();
  let reported: Period | null = null;
  read.forEach(({ text, tokens, readings }, block) => {
    let end = -1;
    for (const reading of readings) {
      const { from, to, mean, aside } = reading;
      const direction = reading.direction === 'due' ? 'future' : reading.direction;
      const meaning = mean({ published: publishedDay, told, reported: history ? null : reported, history, direction, events });
      const opens = opensEnd(tokens, reading, end);
      end = to;
      if (meaning === null) continue;
      const event = meaning.period?.unit === 'day' && meaning.event === undefined ? findEvent(tokens, reading) : null;
      if (event !== null && meaning.period !== null && !events.has(event)) events.set(event, meaning.period);
      const range = { from: tokenAt(tokens, from).from, to: tokenAt(tokens, to - 1).to };
      const open = opens ? openEnd(meaning, wordAt(tokens, from - 1)) : meaning;
      const { type, value, mod, placement } = open;
      const basis = open.against === 'itself' ? 'stated' : 'inferred';
      const derivation = deriveWords(text.slice(opens ? tokenAt(tokens, from - 1).from : range.from, range.to), open, publishedDay);
      found.push({ block, ...range, type, value, mod, placement, basis, derivation });
      // "For the nine months": what is compared "with a year earlier" is no longer a quarter.
      if (isOneOf(value, 'P9M P6M') && reported !== null) reported = { unit: 'year', index: yearOf(reported) };
      if (aside === true || (meaning.period?.unit === 'year' && isEnd(tokens, from))) continue;
      const tells = tellable(meaning);
      told = tells ?? told;
      // The quarter that a report is of, not one that it looks back on or ahead to.
      if (tells !== null && isOneOf(tells.unit, 'quarter half')) {
        const over = lastDay(tells) < publishedDay;
        if (reported === null ? over || direction !== 'future' : over && firstDay(tells) >= firstDay(reported)) reported = tells;
      }
    }
  });
  return found;
};
