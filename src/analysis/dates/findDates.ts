import type { Block, CalendarDate, DateMention } from '../../model.ts';
import { mayBegin } from './beginnings.ts';
import { dayNumberOf } from './calendar.ts';
import { readDateAt } from './dateRules.ts';
import { deriveWords } from './derivation.ts';
import { directionAt } from './direction.ts';
import { addVoices, tellsHistory, voiceOf } from './history.ts';
import type { Period } from './period.ts';
import type { Meaning, Reading } from './rule.ts';
import { parseTokens, tokenAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';

export type FoundDate = Omit<DateMention, 'sentence'>;

/** The expressions in a text's tokens, in order, not yet placed in time; none overlaps another. */
export function readDates(tokens: readonly Token[]): readonly Reading[] {
  const readings: Reading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mayBegin(tokens, at) ? readDateAt(tokens, at) : null;
    if (found === null) {
      at++;
      continue;
    }
    for (let reading: Reading | undefined = found; reading !== undefined; reading = reading.next) {
      readings.push(reading);
      at = reading.to;
    }
  }
  return readings;
}

/** What later expressions count from: a time of a year's length or less. */
const tellable = ({ period }: Meaning): Period | null =>
  period === null || period.unit === 'decade' || period.unit === 'century' ? null : period;

/** From so many old years on, a text is about them even before it names the first. */
const LONG = 4;

/**
 * Every temporal expression of an article, sorted by block and `from`, never overlapping; code has none. Years,
 * weeks and months that the text leaves out come from the publication day in news and from what was told before
 * in a history.
 */
export function findDates(blocks: readonly Block[], published: CalendarDate): readonly FoundDate[] {
  const publishedDay = dayNumberOf(published);
  const read = blocks.map(({ kind, text }) => {
    const tokens = kind === 'code' ? [] : parseTokens(text);
    const readings = readDates(tokens).map((reading) => ({ ...reading, direction: directionAt(tokens, reading.from, reading.to) }));
    return { text, tokens, readings };
  });
  const voices = read.map(({ readings }) => voiceOf(readings, publishedDay));
  const voice = addVoices(voices);
  const history = tellsHistory(voice);
  const found: FoundDate[] = [];
  let told: Period | null = history && voice.old >= LONG ? voice.first : null;
  let toldQuarter: Period | null = null;
  read.forEach(({ text, tokens, readings }, block) => {
    for (const { from, to, mean, aside, direction } of readings) {
      const meaning = mean({ published: publishedDay, told, toldQuarter, history, direction });
      if (meaning === null) continue;
      const range = { from: tokenAt(tokens, from).from, to: tokenAt(tokens, to - 1).to };
      const { type, value, mod, placement, basis } = meaning;
      const derivation = deriveWords(text.slice(range.from, range.to), meaning, published);
      found.push({ block, ...range, type, value, mod, placement, basis, derivation });
      if (aside === true) continue;
      told = tellable(meaning) ?? told;
      if (told?.unit === 'quarter' || told?.unit === 'half') toldQuarter = told;
    }
  });
  return found;
}
