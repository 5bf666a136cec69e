import type { Direction } from './rule.ts';
import { endsSentence, tokenAt, wordAt } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';

const REACH = 25;

const FUTURE = new Set(
  'will ll shall would should could can might must upcoming forthcoming scheduled expected expects due slated plans planning hopes'.split(' '),
);
const PRESENT = new Set('is are am be been being has have having says say'.split(' '));
const PAST = new Set(
  ('was were had did said told made began went came took gave left met won lost rose fell held found saw got became ran ' +
    'grew died sent set put brought led built bought sold spoke wrote stood heard kept paid shot sank fought struck thought').split(' '),
);

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her']);

const looksPast = (token: Token): boolean =>
  PAST.has(token.word) || (token.kind === 'word' && !token.capital && token.word.length > 3 && token.word.endsWith('ed'));

/** `will be held`, `to be launched`, `to meet`: what follows these has not happened. */
function standsAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    const word = wordAt(tokens, i);
    if (word === 'will' || word === 'll' || word === 'would' || word === 'should' || (word === 'to' && wordAt(tokens, i + 1) === 'be')) return true;
  }
  return false;
}

const AHEAD = new Set('set due is are plan plans planned scheduled expected supposed slated expects hopes going promised agreed intends vowed'.split(' '));

/** `to conclude by May`: after `supposed` or `set` it lies ahead, after any other word it is open. */
function infinitiveAt(tokens: readonly Token[], at: number): Direction | null {
  const next = tokenAt(tokens, at + 1);
  if (next.kind !== 'word' || next.capital || NOT_A_VERB.has(next.word)) return null;
  return AHEAD.has(wordAt(tokens, at - 1)) ? 'future' : 'open';
}

const NOT_A_VERB = new Set('the a an this that his her its their our my some any each all more less about at'.split(' '));

/** `had been due`, `was scheduled`: looked ahead then. */
function wasOnce(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before === 'was' || before === 'were' || (before === 'been' && wordAt(tokens, at - 2) === 'had');
}

function cueAt(tokens: readonly Token[], at: number): Direction | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return null;
  if ((token.word === 'set' || token.word === 'planned') && wordAt(tokens, at + 1) === 'for') return 'future';
  if (token.word === 'to') return infinitiveAt(tokens, at);
  if (FUTURE.has(token.word) && !token.capital) return wasOnce(tokens, at) ? 'past' : 'future';
  if (looksPast(token)) {
    // "the proposed merger" is an adjective, no verb.
    if (ARTICLES.has(wordAt(tokens, at - 1))) return null;
    // "when the case is heard in May" looks neither way.
    if (wordAt(tokens, at - 1) === 'is' || wordAt(tokens, at - 1) === 'are') return 'open';
    return standsAhead(tokens, at) ? 'future' : 'past';
  }
  return PRESENT.has(token.word) && standsAhead(tokens, at) ? 'future' : null;
}

/**
 * Where the clause around the expression `from`–`to` looks, by its nearest verb in the sentence: before the
 * expression first, then after it; without a verb back, as news does. Reads at most 25 tokens each way.
 */
export function directionAt(tokens: readonly Token[], from: number, to: number): Direction {
  const before = wordAt(tokens, from - 1);
  if (before === 'ended') return 'last';
  if (before === 'since') return 'past';
  if (before === 'effective') return 'future';
  if (before === 'by' || before === 'through') return 'open';
  if (before === 'until' && wordAt(tokens, from - 2) === 'up') return 'past';
  if (before === 'until' || before === 'till' || (before === 'as' && wordAt(tokens, from - 2) === 'soon')) return 'future';
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !endsSentence(tokens, i); i--) {
    // "planned a march for Saturday", but "On Friday they planned …".
    const cue = wordAt(tokens, i) === 'planned' ? 'future' : cueAt(tokens, i);
    if (cue !== null) return cue;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH) && !endsSentence(tokens, i); i++) {
    const cue = cueAt(tokens, i);
    if (cue !== null) return cue;
  }
  return 'past';
}
