/** Where JSON breaks off, or where the items of the root's lists begin, by key; offsets are UTF-16. */
export type JsonScan =
  | { readonly kind: 'broken'; readonly at: number }
  | { readonly kind: 'whole'; readonly items: ReadonlyMap<string, readonly number[]> };

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * Finds places that `JSON.parse` does not tell: browsers word its errors differently, most without a
 * line. The grammar is that of RFC 8259. One pass, no recursion.
 */
export function scanJson(text: string): JsonScan {
  const open: ('{' | '[')[] = [];
  const items = new Map<string, number[]>();
  let key = '';
  let expected: Expected = 'value';
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const char = text[at]!;
    const end = scanToken(text, at);
    if (end === null || !fits(char, expected)) return { kind: 'broken', at: end === null ? findFault(text, at) : at };
    if (expected.startsWith('value') && char !== ']' && open.length === 2 && open[0] === '{' && open[1] === '[') {
      const starts = items.get(key);
      if (starts === undefined) items.set(key, [at]);
      else starts.push(at);
    }
    if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else if (char === '}' || char === ']') {
      if (open.pop() !== (char === '}' ? '{' : '[')) return { kind: 'broken', at };
      expected = open.length === 0 ? 'nothing' : ', or end';
    } else if (char === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (char === ':') {
      expected = 'value';
    } else if (expected.startsWith('key')) {
      if (open.length === 1) key = JSON.parse(text.slice(at, end)) as string;
      expected = ':';
    } else {
      expected = open.length === 0 ? 'nothing' : ', or end';
    }
    at = skipBlanks(text, end);
  }
  return expected === 'nothing' ? { kind: 'whole', items } : { kind: 'broken', at: text.trimEnd().length };
}

function fits(char: string, expected: Expected): boolean {
  switch (expected) {
    case 'value': return !'}],:'.includes(char);
    case 'value or ]': return !'},:'.includes(char);
    case 'key': return char === '"';
    case 'key or }': return char === '"' || char === '}';
    case ':': return char === ':';
    case ', or end': return ',}]'.includes(char);
    case 'nothing': return false;
  }
}

const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The end of the token at `at`; null where there is none. */
function scanToken(text: string, at: number): number | null {
  if ('{}[],:'.includes(text[at]!)) return at + 1;
  if (text[at] === '"') {
    const end = findFault(text, at);
    return text[end] === '"' ? end + 1 : null;
  }
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : null;
}

/** Where a string ends or breaks off; of anything else where it begins. */
function findFault(text: string, from: number): number {
  if (text[from] !== '"') return from;
  let at = from + 1;
  while (at < text.length && text[at] !== '"' && text[at]! >= ' ') {
    if (text[at] !== '\\') at += 1;
    else if (/^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at + 1, at + 6))) at += text[at + 1] === 'u' ? 6 : 2;
    else return at;
  }
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at += 1;
  return at;
}
