import type { TextRange } from '../../model.ts';

export interface Token extends TextRange {
  readonly text: string;
}

// A word: dotted capitals ("U.S."), or letters and digits joined by hyphens, apostrophes, dots or "&" ("al-Qaida", "O'Connor", "AT&T").
const WORD = /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑'’.&/_]|(?<=\d),(?=\d))[\p{L}\p{N}\p{M}]+)*/uy;
const ABBREVIATION = /^(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Lt|Col|Sgt|Maj|Capt|Adm|Sen|Rep|Gov|Prof|Rev|Hon|Corp|Inc|Co|Ltd|Bros|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Calif|Fla|Pa|\p{L})$/u;
const CLITIC = /(?<=[\p{L}\p{N}])(?:['’](?:s|S|ll|re|ve|d|m)|(?<=\p{L})n['’]t)$/u;
// "EADS-led", "Intel-based": the name is a word of its own, as a reader would mark it. So too "U.S." before "-led".
const NAMED_PART = /^(\p{Lu}[\p{L}\p{N}&’'-]*)[-‐‑](?=(?:led|based|owned|backed|made|built|run|born|funded|operated|controlled|curious|style|powered|designed|developed|branded|linked|inspired|compatible|related)$)/u;
// Two-sign quotes, dots and dashes, and a currency with its country: the "US" of "US$40" is no country.
const SIGNS = /(?:''|``|\.\.\.?|--+|—+)/uy;
const CURRENCY = /\p{Lu}{1,3}[$£€¥](?=\d)/uy;

/**
 * Words, numbers and signs with their UTF-16 ranges, white space left out. Clitics ("'s", "n't") are
 * tokens of their own; the dot of an abbreviation stays with it.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number): void => {
    tokens.push({ from, to, text: text.slice(from, to) });
  };
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at]!)) {
      at++;
      continue;
    }
    CURRENCY.lastIndex = at;
    const currency = CURRENCY.exec(text)?.[0];
    if (currency !== undefined) {
      push(at, at + currency.length);
      at += currency.length;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined) {
      at = pushWord(text, at, word, push);
      continue;
    }
    SIGNS.lastIndex = at;
    const sign = SIGNS.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at)!);
    push(at, at + sign.length);
    at += sign.length;
  }
  return tokens;
}

function pushWord(text: string, from: number, word: string, push: (from: number, to: number) => void): number {
  let to = from + word.length;
  const clitic = CLITIC.exec(word)?.[0];
  const bare = clitic === undefined ? word : word.slice(0, -clitic.length);
  if (clitic === undefined && text[to] === '.' && ABBREVIATION.test(word)) to++;
  const end = from + (clitic === undefined ? to - from : bare.length);
  const head = /[-‐‑]/u.test(bare) ? NAMED_PART.exec(bare)?.[1] : undefined;
  if (head !== undefined) {
    push(from, from + head.length);
    push(from + head.length, from + head.length + 1);
    push(from + head.length + 1, end);
  } else push(from, end);
  if (clitic !== undefined) push(end, to);
  return to;
}
