import { splitIntoSentences } from '../splitIntoSentences.ts';

/** Characters in a derived title; the given article's needs them all. */
const most = 90;
const leastClause = 35;
const leastPhrase = 30;

/** A phrase may begin with these: cutting before one leaves a whole thought. */
const phraseStarters: ReadonlySet<string> = new Set(
  'about after against ahead along amid among and as at because before behind but by despite during following for from in into near on over since so through to toward towards under until when where whether which while who whom whose with within without'.split(' '),
);
/** A title never ends with these. */
const dangling: ReadonlySet<string> = new Set(
  'a an the this that these those its his her their our my your of off or nor and but if than then as at by for from in into on onto over to with without about after against before between since until is are was were be been being am has have had do does did will would can could may might must shall should not no who which whose when where while said says say told tells added some any every each very more most such mr mrs ms dr gen'.split(' '),
);
const openers = '“‘([{«„';
const closers = '”’)]}»';

/**
 * A title cut from an article's lead: its first sentence without the stop if it is short enough,
 * else as much of it as fits in about 90 characters and ends where a clause or a phrase ends. Only
 * a cut inside a clause gets an ellipsis. Never empty for a lead with ink.
 */
export function buildTitle(lead: string, lang = 'en'): string {
  const start = lead.slice(0, 2000);
  const first = splitIntoSentences(start, lang)[0];
  const sentence = (first === undefined ? start : start.slice(first.from, first.to)).trim();
  const whole = withoutStop(sentence);
  if (whole.length <= most) return whole;
  const cuts = findCuts(sentence);
  const clause = cuts.clauses.findLast((cut) => cut >= leastClause);
  const phrase = cuts.phrases.findLast((cut) => cut >= leastPhrase);
  const cut = clause ?? phrase;
  if (cut !== undefined) return sentence.slice(0, cut);
  return `${sentence.slice(0, cuts.words.at(-1) ?? lastWhole(sentence))}…`;
}

interface Cuts {
  /** Before a comma, semicolon, colon, dash or bracket. */
  readonly clauses: readonly number[];
  /** Before a preposition or a conjunction. */
  readonly phrases: readonly number[];
  /** After any word that can end a title. */
  readonly words: readonly number[];
}

/** The places outside quotations and brackets where the sentence may be cut. */
function findCuts(sentence: string): Cuts {
  const clauses: number[] = [];
  const phrases: number[] = [];
  const words: number[] = [];
  // A little past the end, so that the word after the last place for a cut is seen whole.
  const head = sentence.slice(0, most + 20);
  let depth = 0;
  let previous = '';
  for (const match of head.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{N}]+|,\p{N}+)*|\s+|./gsu)) {
    const token = match[0];
    const at = match.index;
    if (at > most + 1) break;
    const whole = at + token.length <= most;
    if (openers.includes(token) || closers.includes(token)) {
      if (openers.includes(token) && depth === 0 && canEnd(previous) && head[at - 1] === ' ') clauses.push(at - 1);
      depth = Math.max(0, depth + (openers.includes(token) ? 1 : -1));
      if (depth === 0 && closers.includes(token) && at + 1 <= most) words.push(at + 1);
      previous = closers.includes(token) ? token : previous;
    } else if (isWordy(token)) {
      if (depth === 0 && phraseStarters.has(token) && head[at - 1] === ' ' && canEnd(previous)) phrases.push(at - 1);
      previous = token;
      if (depth === 0 && whole && canEnd(token)) words.push(at + token.length);
    } else if (depth === 0 && (/[—，、；：]/u.test(token) || (/[,;:–]/u.test(token) && sentence[at + 1] === ' ')) && canEnd(previous)) {
      clauses.push(head[at - 1] === ' ' ? at - 1 : at);
    }
  }
  return { clauses, phrases, words };
}

const isWordy = (token: string): boolean => /^[\p{L}\p{N}]/u.test(token);
const canEnd = (word: string): boolean => word !== '' && !dangling.has(word.toLowerCase());

/** Without its closing stop; a question keeps its mark, an abbreviation its dot. */
function withoutStop(sentence: string): string {
  const keeps = /\.\.$|(?:^|[\s.])\p{L}\.$/u.test(sentence) || !/[.。]$/u.test(sentence);
  return keeps || sentence.length === 1 ? sentence : sentence.slice(0, -1);
}

/** The longest beginning that cuts no character in two. */
function lastWhole(sentence: string): number {
  const code = sentence.charCodeAt(most - 1);
  return code >= 0xd800 && code < 0xdc00 ? most - 1 : most;
}
