import { quote, type Complaint } from '../formatSeedProblem.ts';

/** Containers (quotations, list items) that one line may open; each level costs the parser a pass and a stack frame. */
const deepest = 40;
/**
 * The parser compares the signs of a paragraph with one another and may nest half of them: 1500 cost
 * as much as reading 100 KB of prose. Pairs are the sum, over all paragraphs, of the square of their number.
 */
const mostSigns = 1500;
const mostPairs = 8_000_000;

/**
 * Markdown that the parser cannot read in time proportional to its length, made by mistake or by
 * malice; null for what people write. `firstLine` is the body's first line in the file, 1-based.
 */
export function findOverload(body: string, firstLine: number): Complaint | null {
  let pairs = 0;
  let signs = 0;
  let start = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (containers(line) > deepest) {
      return { line: firstLine + index, found: `nests more than ${deepest} quotations or lists in ${quote(line.trimStart().slice(0, 20))}`, expected: 'which is deeper than articles go', todo: 'Remove the signs at the beginning of the line.' };
    }
    // A blank line and a list item each end the paragraph before them.
    if (/^[ \t]*(?:$|[-*+][ \t])/.test(line)) {
      signs = 0;
      start = line.trim() === '' ? index + 1 : index;
    }
    const here = count(line);
    pairs += here * (here + 2 * signs);
    signs += here;
    if (signs > mostSigns || pairs > mostPairs) {
      return { line: firstLine + start, found: `has ${signs} signs of Markdown (* _ ~ [ ] < !) in one paragraph`, expected: 'which takes too long to read', todo: 'Part it by blank lines, or save the file as .txt.' };
    }
  }
  return null;
}

function count(line: string): number {
  let signs = 0;
  for (const char of line) if ('*_~[]<'.includes(char)) signs += 1;
  return signs;
}

/** Quotations and list items that the line opens: `> - 1. text` opens three; four blanks before it stand for one more. A line of dashes or stars alone is a rule. */
function containers(line: string): number {
  if (/^[-*_ \t]*$/.test(line) && new Set(line.replace(/[ \t]/g, '')).size === 1) return 0;
  const [prefix] = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)!;
  const markers = prefix.replace(/[ \t\d]/g, '').length;
  return markers === 0 ? 0 : markers + Math.floor(prefix.search(/[^ \t]/) / 4);
}
