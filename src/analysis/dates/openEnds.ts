import { dayNumberOf } from './calendar.ts';
import { openWhen } from './meaning.ts';
import type { Meaning, Reading } from './rule.ts';
import { seek, tokenAt, wordAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/words.ts';

const OPENING = wordSet('since until till before after');
const NOT = wordSet('not t never no');
const REACH = 12;

/**
 * Whether the word before an expression leaves one end of it open: `since 2014`, `until Friday`. Not in `before
 * Friday's vote`, which was on a day; nor in `did not meet until Friday`, when they met; nor at the far end of a range.
 */
export const opensEnd = (tokens: readonly Token[], { from, to }: Reading, rangeFrom: number): boolean => {
  const word = wordAt(tokens, from - 1);
  if (!OPENING.has(word) || (wordAt(tokens, to) === "'" && wordAt(tokens, to + 1) === 's') || rangeFrom === from - 1) return false;
  return !/^un|^ti/.test(word) || seek(tokens, from - 2, -1, REACH, (at) => (NOT.has(tokenAt(tokens, at).word) ? at : null)) === null;
};

/** The same time from it on, up to it, or beyond it: its place alone, for TIMEX3 leaves the word before it out. */
export const openEnd = (meaning: Meaning, word: string): Meaning => {
  const { placement, type } = meaning;
  if (type !== 'DATE' || placement.kind !== 'placed' || placement.when.kind !== 'interval') return meaning;
  const { when } = placement;
  const [first, last] = [dayNumberOf(when.earliest), dayNumberOf(when.latest)];
  const opened = word === 'since' ? openWhen(when, 'after', first)
    : word === 'after' ? openWhen(when, 'after', last + 1)
    : openWhen(when, 'before', word === 'before' ? first - 1 : last);
  return { ...meaning, placement: { kind: 'placed', when: opened } };
};
