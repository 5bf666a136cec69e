import type { Direction, Outlook } from './rule.ts';
import { seek, tokenAt, wordAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { DETERMINERS, isOneOf, wordSet } from './text/words.ts';

const REACH = 25;

const FUTURE = wordSet(
  'will ll shall would should could can might must upcoming forthcoming scheduled expected expects due slated plans planning hopes begins starts opens resumes meets arrives expires',
);
/** "They meet Monday", but "to meet", "did not meet". */
const SCHEDULED = wordSet('begin resume meet arrive');
const NOT_FINITE = wordSet('to not did t');
const PRESENT = wordSet('is are am be been being has have having says say');
const PAST = wordSet(
  'was were had did said told made began went came took gave left met won lost rose fell held found saw got became ran grew died sent set put brought led built bought sold spoke paid shot',
);

const looksPast = (token: Token): boolean =>
  PAST.has(token.word) || (token.kind === 'word' && !token.capital && token.word.length > 3 && token.word.endsWith('ed'));

/** `will be held`, `to be launched`, `to meet`: what follows these has not happened. */
const standsAhead = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= at - 3; i--) {
    const word = wordAt(tokens, i);
    if (isOneOf(word, 'will ll would should') || (word === 'to' && wordAt(tokens, i + 1) === 'be')) return true;
  }
  return false;
};

const AHEAD = wordSet('was were is are scheduled expected expects due slated plans planning hopes set plan planned supposed hoping going promised agreed intends vowed');

/** `to conclude by May`: after `supposed` or `set` it lies ahead, after any other word it is open. */
const infinitiveAt = (tokens: readonly Token[], at: number): Direction | null => {
  const next = tokenAt(tokens, at + 1);
  if (next.kind !== 'word' || next.capital || NOT_A_VERB.has(next.word)) return null;
  if (!AHEAD.has(wordAt(tokens, at - 1))) return 'open';
  return aheadAt(tokens, at - 1);
};

const NOT_A_VERB = wordSet('the a an this that his her its their our my some any each all about at death work school power prison court date war');

/** Where a word that looks ahead leads: `had been due` looked ahead once, `was due` may still do. */
const aheadAt = (tokens: readonly Token[], at: number): Direction => {
  const before = wordAt(tokens, at - 1);
  if (isOneOf(before, 'was were')) return 'open';
  return before === 'been' && wordAt(tokens, at - 2) === 'had' ? 'past' : 'future';
};

const cueAt = (tokens: readonly Token[], at: number): Direction | null => {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return null;
  if (wordAt(tokens, at + 1) === 'for' && isOneOf(token.word, 'set planned')) return 'future';
  if (token.word === 'to') return infinitiveAt(tokens, at);
  if (SCHEDULED.has(token.word)) return NOT_FINITE.has(wordAt(tokens, at - 1)) ? null : 'future';
  if (FUTURE.has(token.word) && !token.capital) return aheadAt(tokens, at);
  if (looksPast(token)) {
    // "the proposed merger", "a still unspecified date": an adjective, no verb.
    const adverb = /ly$|^still$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
    if (DETERMINERS.has(wordAt(tokens, adverb - 1))) return null;
    // "when the case is heard in May" looks neither way.
    if (isOneOf(wordAt(tokens, at - 1), 'is are')) return 'open';
    return standsAhead(tokens, at) ? 'future' : 'past';
  }
  return PRESENT.has(token.word) && standsAhead(tokens, at) ? 'future' : null;
};

/**
 * Where the clause around the expression `from`–`to` looks, by its nearest verb in the sentence: before the
 * expression first, then after it; without a verb back, as news does. Reads at most 25 tokens each way.
 */
export const directionAt = (tokens: readonly Token[], from: number, to: number): Outlook => {
  const before = wordAt(tokens, from - 1);
  if (before === 'ended') return 'last';
  if (before === 'since') return 'past';
  if (before === 'effective') return 'future';
  if (isOneOf(before, 'by until till')) {
    if (wordAt(tokens, from - 2) === 'up') return 'past';
    // "had replied by Wednesday", "until Thursday, they had not …"; without "had" the end lies ahead.
    const had = (at: number): true | null => (wordAt(tokens, at) === 'had' ? true : null);
    return seek(tokens, from, -1, REACH, had) ?? seek(tokens, to, 1, REACH, had) ? 'past' : 'due';
  }
  if (before === 'through') return 'open';
  if (before === 'as' && wordAt(tokens, from - 2) === 'soon') return 'future';
  // "planned a march for Saturday", but "On Friday they planned …".
  const cue = seek(tokens, from - 1, -1, REACH, (at) => (wordAt(tokens, at) === 'planned' ? (isOneOf(wordAt(tokens, to), 'was were') ? 'open' : 'future') : cueAt(tokens, at)));
  return cue ?? seek(tokens, to, 1, REACH, (at) => cueAt(tokens, at)) ?? 'past';
};
