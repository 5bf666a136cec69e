/** A run of text with the offset at which it stands in the whole. */
export interface TextPiece {
  /** As long as in the source: a line break inside a wrapped paragraph is a blank here. */
  readonly text: string;
  readonly start: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Nothing but a line break stands between it and the line before. */
  readonly follows: boolean;
}

/** Hard-wrapped text keeps within this; a longer line shows that lines are paragraphs. */
const WIDEST_WRAP = 100;
/** Narrower columns than this are verse and tables. */
const NARROWEST_WRAP = 40;

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;
const BETWEEN_NEIGHBOURS = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/u;
const CLOSED = /[.!?…:;。！？]["'”’»)\]]*$/u;
const BEGINS_SMALL = /^["'“‘«(]*\p{Ll}/u;
const LIST_MARK = /^(?:[-*•–—]|\d{1,3}[.)])\s/u;

/**
 * Raw text → paragraphs and headings, in order. Every line is one of its own unless the text is hard
 * wrapped (lines of about the same width that break within sentences): then a line that was full goes
 * on in the next. Offsets are those of the given text; pieces carry no white space at either end.
 */
export function splitText(text: string): readonly TextPiece[] {
  const lines = findLines(text);
  const width = wrapWidth(lines);
  const pieces: { readonly start: number; end: number }[] = [];
  lines.forEach((line, at) => {
    const last = pieces.at(-1);
    const end = line.start + line.text.length;
    if (width !== null && last !== undefined && goesOn(lines[at - 1]!, line, width)) last.end = end;
    else pieces.push({ start: line.start, end });
  });
  return pieces.map(({ start, end }) => ({ text: text.slice(start, end).replace(/\s/gu, ' '), start }));
}

/** Lines with something on them, without the white space around it. */
function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const inside = raw.trim();
    if (inside === '') continue;
    const follows = lines.length > 0 && BETWEEN_NEIGHBOURS.test(text.slice(end, index));
    lines.push({ text: inside, start: index + raw.indexOf(inside), follows });
    end = index + raw.length;
  }
  return lines;
}

/** The column at which the text was wrapped; null where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const { text } of lines) width = Math.max(width, text.length);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let within = 0;
  let early = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || !line.follows || CLOSED.test(before.text) || !BEGINS_SMALL.test(line.text)) return;
    // A sentence that goes on though there was room: verse, a list, a column of a table.
    if (isFull(before, line, width)) within += 1;
    else early += 1;
  });
  return within > early ? width : null;
}

const goesOn = (before: Line, line: Line, width: number): boolean =>
  line.follows && isFull(before, line, width) && !LIST_MARK.test(line.text);

/** Whether the first word of the next line had no room left. */
function isFull(before: Line, line: Line, width: number): boolean {
  const space = line.text.search(/\s/u);
  return before.text.length + 1 + (space === -1 ? line.text.length : space) > width;
}
