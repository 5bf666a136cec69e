import type { TextRange } from '../model.ts';

/** Stand before a name or a number and never end a sentence. */
const beforeNames = new Set(
  'mr mrs ms mx dr prof gen col lt sgt capt cmdr adm maj brig cpl pvt sen rep gov pres hon rev fr sr st mt ft messrs mme mlle supt insp det amb vs eds ed cf approx ca al e.g i.e'.split(' '),
);
/** Stand before a number: "No. 10", "Jan. 5", "p. 12". */
const beforeNumbers = new Set('no nos jan feb mar apr jun jul aug sep sept oct nov dec vol art sec pp p fig ch'.split(' '));
/** May end a sentence or not; the next word decides: "Acme Inc. The", "Acme Inc. Chairman". */
const eitherWay = new Set('inc corp co ltd bros plc jr sr esq etc dept univ assn ave blvd rd ste est ph.d'.split(' '));
/** Words that begin sentences and are never the second part of a name. */
const starters = new Set(
  'the a an this that these those he she it they we i you his her its their our my in on at by for from with after before since when while as if but and or so yet however meanwhile although though despite there here what who why how where which not no some many most all both each one two three according last next earlier later now then'.split(' '),
);

const stops = '.?!…';
/** Stops of scripts that put no blank after a sentence. */
const wideStops = '。！？｡';
const closers = '"\'”’»›)]}」』';
const openers = '"\'“‘«‹([{¿¡「『';
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const digit = /\p{Nd}/u;
const longestAbbreviation = 12;
/** Who has said what stands before, and that they did. */
const teller = /^(?!(?:He|She|It|They|We|I) )(?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:asked|asks|said|says|told|demanded|added|wrote|replied|answered|cried|shouted|wondered|exclaimed|insisted|declared|tweeted)\b/u;
const longestTeller = 60;

const isBlank = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char);

/**
 * Cuts one block's text into sentences: sorted, never overlapping, covering everything but the
 * white space between them. Line breaks and tabs always cut (lines of code, cells of a table).
 * Rules only, so the same text gives the same sentences on every machine; linear in the text.
 */
export function splitSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = skipBlanks(text, 0);
  let at = start;
  const cut = (end: number): void => {
    if (end > start) sentences.push({ from: start, to: end });
    start = skipBlanks(text, end);
    at = start;
  };
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\n' || char === '\t' || char === '\r') cut(lastInk(text, start, at));
    else if (wideStops.includes(char)) cut(skipAny(text, skipAny(text, at, wideStops), closers));
    else if (stops.includes(char)) {
      const afterStops = skipAny(text, at, stops);
      const end = skipAny(text, afterStops, closers);
      if (endsSentence(text, at, afterStops, end)) cut(end);
      else at = end;
    } else at += 1;
  }
  cut(lastInk(text, start, text.length));
  return sentences;
}

/** Whether the stops at `stop` (up to `afterStops`, closing marks up to `end`) end a sentence. */
function endsSentence(text: string, stop: number, afterStops: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!isBlank(text[end])) return false;
  const blanksEnd = skipBlanks(text, end);
  if (blanksEnd >= text.length) return true;
  // A closing mark may stand apart: 'not call him … ” said Mardan'.
  if ('”’»'.includes(text[blanksEnd]!)) return false;
  const next = skipAny(text, blanksEnd, openers);
  const first = text[next] ?? '';
  // 'he said ... and left', '"Why?" she asked', 'Xi Jinping. betrayal.'
  if (lower.test(first) || ',;:'.includes(first)) return false;
  // '“Why?” Mardan asked'
  if (end > afterStops && text[stop] !== '.' && teller.test(text.slice(next, next + longestTeller))) return false;
  if (text[stop] !== '.' || afterStops - stop > 1 || end > afterStops) return true;
  return !isAbbreviation(text, stop, next, next > blanksEnd);
}

function isAbbreviation(text: string, stop: number, next: number, quoted: boolean): boolean {
  let from = stop;
  while (from > 0 && stop - from <= longestAbbreviation && (letter.test(text[from - 1]!) || text[from - 1] === '.')) from -= 1;
  const written = text.slice(from, stop);
  const word = written.toLowerCase();
  if (word === '' || stop - from > longestAbbreviation) return false;
  const followedByNumber = digit.test(text[next] ?? '');
  if (beforeNames.has(word)) return true;
  if (beforeNumbers.has(word)) return followedByNumber;
  const undecided = eitherWay.has(word) || word.includes('.');
  const initial = written.length === 1 && upper.test(written);
  if (initial) return !quoted && !starters.has(wordAt(text, next));
  return undecided && !quoted && !starters.has(wordAt(text, next)) && !(followedByNumber && word !== 'u.s');
}

function wordAt(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from < longestAbbreviation && letter.test(text[to]!)) to += 1;
  return text.slice(from, to).toLowerCase();
}

function skipAny(text: string, from: number, chars: string): number {
  let at = from;
  while (at < text.length && chars.includes(text[at]!)) at += 1;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at += 1;
  return at;
}

function lastInk(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text[at - 1])) at -= 1;
  return at;
}
